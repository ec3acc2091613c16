package ai.navis.answers.writing;

import ai.navis.answers.evidence.Found;
import ai.navis.answers.question.Recognised;

/**
 * What a writer is given.
 *
 * @param question   the question to answer, without identifiers
 * @param recognised what it was understood to ask
 * @param cancer     name of the cancer as it stands in a sentence
 * @param found      the passages to write from, and no others
 */
public record Brief(String question, Recognised recognised, String cancer, Found found) {

    /** The same with passages that answer nothing, so that what is written says so. */
    public Brief uncovered() {
        return new Brief(question, recognised, cancer, found.uncovered());
    }
}
