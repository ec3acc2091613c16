package ai.navis.answers.question;

import ai.navis.answers.question.danger.RedFlag;
import java.util.Optional;

/** What screening makes of a typed text. */
public sealed interface Screened {

    /** Somebody may be in danger: no question to answer, but help to give. */
    record Urgent(RedFlag flag) implements Screened {}

    /** Not to be answered. */
    record Refused(Refusal reason) implements Screened {}

    /**
     * A question that may be answered.
     *
     * @param text       what was typed, without identifiers; goes to the model at most, never to store or log
     * @param recognised what was understood
     * @param wording    how to show it to others; empty where the answer must not be kept
     * @param caution    what would be an emergency if it happened to the reader
     */
    record Accepted(String text, Recognised recognised, Optional<String> wording, Optional<RedFlag> caution)
            implements Screened {

        /** Whether the answer may be kept for the next asker. */
        public boolean mayBeKept() {
            return wording.isPresent();
        }
    }
}
