package ai.navis.answers.question;

/** Finds identifiers of one family. Stateless: one finder serves all threads. */
interface Finder {

    /** Adds what it finds to the findings, which hold what earlier finders found. */
    void find(String text, Findings findings);
}
