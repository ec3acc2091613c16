package ai.navis.answers.question.privacy;

/** Finds identifiers of one family. Stateless: one finder serves all threads. */
interface Finder {

    /**
     * Adds what it finds to the findings, which hold what earlier finders found.
     *
     * @param lower the text in lower case, to see at once that a pattern cannot match
     */
    void find(String text, String lower, Findings findings);
}
