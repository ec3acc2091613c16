package ai.navis.answers.answer.rules;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a claim sets after "than" its source does not set before it. */
final class Comparisons implements Claim.Check {

    private static final String THAN = "than";
    /** What stands on either side within its clause. */
    private static final Pattern PARTS = Pattern.compile("(?i)(?:^|[,;:]\\s)([^,;:]*)\\bthan\\b([^,;:]*)");

    @Override
    public String fault(Claim claim) {
        if (!claim.said().words().contains(THAN)) {
            return null;
        }
        boolean turned = claim.near().stream().anyMatch(s -> turned(claim.said(), s)) && claim.near().stream().noneMatch(s -> kept(claim.said(), s));
        return turned ? "it turns the comparison of the cited passage round" : null;
    }

    private static boolean turned(Statement said, Statement given) {
        return given.words().contains(THAN) && balance(said, given) < 0;
    }

    private static boolean kept(Statement said, Statement given) {
        return given.words().contains(THAN) && balance(said, given) > 0;
    }

    /** How many words stand on the same side of "than" in both, less those that changed sides. */
    private static int balance(Statement said, Statement given) {
        Set<String> saidAfter = after(said);
        Set<String> saidBefore = before(said);
        Set<String> givenAfter = after(given);
        Set<String> givenBefore = before(given);
        int balance = 0;
        for (String meaning : saidAfter) {
            balance += givenAfter.contains(meaning) && !givenBefore.contains(meaning) ? 1 : 0;
            balance -= givenBefore.contains(meaning) && !givenAfter.contains(meaning) ? 1 : 0;
        }
        for (String meaning : saidBefore) {
            balance -= !saidAfter.contains(meaning) && givenAfter.contains(meaning) && !givenBefore.contains(meaning) ? 1 : 0;
        }
        return balance;
    }

    private static Set<String> before(Statement statement) {
        Matcher than = PARTS.matcher(statement.text());
        return than.find() ? meanings(than.group(1)) : Set.of();
    }

    private static Set<String> after(Statement statement) {
        Matcher than = PARTS.matcher(statement.text());
        return than.find() ? meanings(than.group(2)) : Set.of();
    }

    private static Set<String> meanings(String text) {
        return Statement.of(text).meanings();
    }
}
