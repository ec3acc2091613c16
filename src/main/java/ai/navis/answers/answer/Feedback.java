package ai.navis.answers.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader thinks of an answer. There is no free text, so there is nothing of a person in it.
 *
 * @param reason empty where none was given
 */
public record Feedback(boolean helpful, Optional<Reason> reason) {

    /** What was the matter. */
    public enum Reason {
        WRONG,
        UNSAFE,
        UNCLEAR,
        UPSETTING,
        NOT_MY_QUESTION;

        /** As callers name it: {@code not-my-question}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The reason of that label. */
        public static Optional<Reason> of(String label) {
            return Arrays.stream(values()).filter(r -> r.label().equals(label)).findFirst();
        }

        public static List<String> labels() {
            return Arrays.stream(values()).map(Reason::label).toList();
        }
    }

    /** Whether somebody should look at it now. */
    public boolean alarming() {
        return reason.filter(Reason.UNSAFE::equals).isPresent();
    }
}
