package ai.navis.answers.answer;

import ai.navis.answers.writing.Draft;
import java.util.Random;

/**
 * A way in which a draft can be bad.
 *
 * @param name  what is wrong
 * @param ruins how a sound draft is spoiled
 */
record Poison(String name, Ruin ruins) {

    /** Spoils a sound sentence of a passage, or a draft. */
    sealed interface Ruin {}

    /** Changes a sentence that cites its passage; null where it cannot. */
    non-sealed interface OfSentence extends Ruin {
        String ruin(String sentence, Random random);
    }

    /** Changes a draft as a whole; null where it cannot. */
    non-sealed interface OfDraft extends Ruin {
        Draft ruin(Sample sample, Random random);
    }
}
