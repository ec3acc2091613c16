package ai.navis.answers.answer.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a claim sets after "than" its source does not set before it. */
final class Comparisons implements Claim.Check {

    private static final String THAN = "than";

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
        return meanings(statement.words().subList(0, statement.words().indexOf(THAN)));
    }

    private static Set<String> after(Statement statement) {
        return meanings(statement.words().subList(statement.words().indexOf(THAN) + 1, statement.words().size()));
    }

    private static Set<String> meanings(List<String> words) {
        Set<String> meanings = new HashSet<>();
        words.stream().filter(Words::says).map(SameMeaning::of).forEach(meanings::add);
        return meanings;
    }
}
