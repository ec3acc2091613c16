package ai.navis.answers.answer;

import java.util.Set;

/**
 * Which kept answers may still be seen. What is not admitted is as if it had never been kept, on every path.
 *
 * @param minimumRules lowest version of the rules that an answer must have been checked by
 * @param recalled     passages that turned out wrong
 */
public record Admission(int minimumRules, Set<String> recalled) {

    /** Everything is admitted. */
    public static final Admission ALL = new Admission(0, Set.of());

    public boolean admits(Answer answer) {
        return rules(answer) >= minimumRules && answer.sources().keySet().stream().noneMatch(recalled::contains);
    }

    /** An answer whose version of the rules is no number is of before they were numbered. */
    private static int rules(Answer answer) {
        return answer.rulesVersion().matches("\\d{1,9}") ? Integer.parseInt(answer.rulesVersion()) : 0;
    }
}
