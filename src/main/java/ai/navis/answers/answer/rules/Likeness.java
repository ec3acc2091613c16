package ai.navis.answers.answer.rules;

import java.util.List;
import java.util.Set;

/**
 * A claim in nearly the words of a source differs from it only in words of the same meaning: a word put in the place of
 * another, a denial or a doubt left out, and two things that changed places are what a wrong copy looks like.
 */
final class Likeness implements Claim.Check {

    private static final double NEARLY = 0.6;
    private static final int LEAST_WORDS = 3;
    private static final int CLAUSE = 2;
    private static final Set<String> PEOPLE = Words.set("child children men man women woman adult adults boys girls teens babies infants kids");
    private static final Set<String> OUTCOME = Words.set("cure cures cured heal heals prevent prevents prevented survive survives shrink shrinks eliminate stop stops kill kills protect protects");

    @Override
    public String fault(Claim claim) {
        Alignment best = null;
        for (Statement statement : claim.given()) {
            Alignment alignment = Alignment.of(statement, claim.said());
            if (best == null || alignment.common() > best.common()
                    || alignment.common() == best.common() && alignment.given().size() < best.given().size()) {
                best = alignment;
            }
        }
        if (best == null || best.said().size() < LEAST_WORDS || best.common() < NEARLY * best.said().size()) {
            return null;
        }
        for (Alignment.Exchange exchange : best.exchanges()) {
            String fault = fault(exchange, best, claim);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static String fault(Alignment.Exchange exchange, Alignment all, Claim claim) {
        if (denialsDiffer(exchange, all)) {
            return "a denial of the cited passage is missing or added";
        }
        if (Strength.dropsDoubt(exchange, all, all.says(OUTCOME))) {
            return "it drops the doubt of the cited passage";
        }
        if (Strength.exceeds(exchange.said(), exchange.given())) {
            return "it is stronger than the cited passage";
        }
        if (Opposites.turned(exchange.said(), exchange.given())) {
            return "it turns the direction of the cited passage round";
        }
        for (String word : exchange.said()) {
            if (!word.equals(Words.NOT) && foreign(word, exchange, all, claim)) {
                return "\"" + word + "\" does not stand there in the cited passage";
            }
        }
        return null;
    }

    private static boolean denialsDiffer(Alignment.Exchange exchange, Alignment all) {
        long said = all.saidCount(Words.NOT);
        long given = all.givenCount(Words.NOT);
        boolean added = said > given && exchange.said().contains(Words.NOT);
        boolean dropped = said < given && exchange.given().contains(Words.NOT)
                && exchange.given().stream().filter(w -> Words.says(w) && !w.equals(Words.NOT) && !Strength.isDoubt(w)).count() < CLAUSE;
        return added || dropped;
    }

    /** Whether the word neither means what stands in its place in the source, nor says nothing, nor only moved. */
    private static boolean foreign(String word, Alignment.Exchange exchange, Alignment all, Claim claim) {
        String meaning = SameMeaning.of(word);
        if (exchange.given().stream().anyMatch(w -> SameMeaning.of(w).equals(meaning))) {
            return false;
        }
        if (all.saidCount(meaning) > all.givenCount(meaning) && all.givenCount(meaning) > 0 && (!SameMeaning.addsNothing(word) || Opposites.takesSide(word))) {
            return true;
        }
        if (PEOPLE.contains(word) && all.givenCount(meaning) == 0) {
            return true;
        }
        boolean replaces = exchange.given().stream().anyMatch(w -> !SameMeaning.addsNothing(w) && !w.equals(Words.NOT));
        return !SameMeaning.addsNothing(word) && (replaces || !claim.together().contains(meaning));
    }
}
