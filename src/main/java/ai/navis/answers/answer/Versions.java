package ai.navis.answers.answer;

import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer depends on besides its question. Two releases run side by side during a deployment, so versions have an
 * order: the rules decide, then the prompt, then the evidence.
 *
 * @param prompt null where no model is asked
 */
public record Versions(String prompt, String rules, String evidence) {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    /** How versions stand to others. */
    public enum Order {
        OLDER,
        SAME,
        NEWER,
        /** Different, and neither is known to be the newer one. */
        OTHER
    }

    /** How these stand to {@code others}. */
    public Order comparedTo(Versions others) {
        Order byRules = order(rules, others.rules);
        if (byRules != Order.SAME) {
            return byRules;
        }
        boolean prompted = prompt != null && others.prompt != null;
        Order byPrompt = prompted ? order(prompt, others.prompt) : Order.SAME;
        return byPrompt != Order.SAME ? byPrompt : order(evidence, others.evidence);
    }

    /** Names have an order where they differ in the number at their end alone. */
    private static Order order(String one, String other) {
        if (Objects.equals(one, other)) {
            return Order.SAME;
        }
        Matcher a = NUMBERED.matcher(String.valueOf(one));
        Matcher b = NUMBERED.matcher(String.valueOf(other));
        if (!a.matches() || !b.matches() || !a.group(1).equals(b.group(1))) {
            return Order.OTHER;
        }
        int sign = new BigInteger(a.group(2)).compareTo(new BigInteger(b.group(2)));
        return sign < 0 ? Order.OLDER : sign > 0 ? Order.NEWER : Order.SAME;
    }
}
