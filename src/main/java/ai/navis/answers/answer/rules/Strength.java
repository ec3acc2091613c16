package ai.navis.answers.answer.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A claim is no stronger than its source: "some" does not become "all", nor "may" become "will". */
final class Strength implements Claim.Check {

    private static final Set<String> ABSOLUTE = Words.set("all every everyone everybody always must will completely entirely fully totally certainly definitely surely "
            + "only exclusively whole any anyone guaranteed absolutely permanently forever never invariably undoubtedly perfectly");
    private static final Set<String> USUAL = Words.set("most usually often mostly commonly typically generally mainly many frequently majority likely probably largely");
    private static final Set<String> SOME = Words.set("some few sometimes rarely occasionally");
    /** In the words of a statement both are denials, and alike. */
    private static final Pattern RARE = Pattern.compile("(?i)\\b(?:rarely|seldom|hardly ever)\\b");
    private static final Pattern NEVER = Pattern.compile("(?i)\\bnever\\b");
    private static final Set<String> MODAL = Words.set("may might could perhaps possibly sometimes possible");
    private static final Set<String> DOUBT = Words.set("some sometimes may might can could few possible possibly perhaps occasionally about almost nearly if when depends depend "
            + "suggest suggests suggested appears seems likely chance help helps aim aims goal try tries studied study trial trials usually often most many mostly or unless certain whether");
    private static final Set<String> OUTCOME = Words.set("cure cures cured curable heal heals healed survive survives survived live lives lived die dies died death shrink shrinks "
            + "work works prevent prevents stop stops kill kills eliminate eliminates remove removes removed return returns recur recurs spread spreads cause causes disappear disappears protect protects "
            + "extend extends prolong prolongs");

    @Override
    public String fault(Claim claim) {
        Statement said = claim.said();
        Statement nearest = claim.nearest();
        for (String word : said.words()) {
            if (ABSOLUTE.contains(word) && !free(word, said, claim)) {
                return "\"" + word + "\" is stronger than what the cited passage says";
            }
        }
        boolean some = nearest.has(SOME) && !nearest.has(USUAL);
        if (NEVER.matcher(said.text()).find() && RARE.matcher(nearest.text()).find() && !NEVER.matcher(nearest.text()).find()) {
            return "it makes never of what is rare in the cited passage";
        }
        if (some && said.has(USUAL) && !said.has(Words.set("some few sometimes")) && claim.near().stream().noneMatch(s -> s.has(USUAL))) {
            return "it makes most of what is some in the cited passage";
        }
        if (said.has(OUTCOME) && nearest.has(OUTCOME) && nearest.has(DOUBT) && !said.has(DOUBT) && !said.denies()
                && said.sharedWith(nearest.meanings()) >= 0.5) {
            return "it drops the doubt of the cited passage";
        }
        return null;
    }

    static boolean isDoubt(String word) {
        return DOUBT.contains(word);
    }

    /** Whether a run of words is stronger than the run in whose place it stands. */
    static boolean exceeds(List<String> said, List<String> given) {
        boolean absolute = said.stream().anyMatch(ABSOLUTE::contains) && given.stream().noneMatch(ABSOLUTE::contains) && !said.contains("any");
        boolean usual = said.stream().anyMatch(USUAL::contains) && given.stream().anyMatch(SOME::contains) && given.stream().noneMatch(USUAL::contains);
        return absolute && !given.isEmpty() || usual;
    }

    /** Whether a doubt of the source is left out where no other took its place; that something can be done counts for outcomes only. */
    static boolean dropsDoubt(Alignment.Exchange exchange, Alignment all, boolean outcome) {
        boolean here = exchange.given().stream().anyMatch(w -> MODAL.contains(w) || outcome && w.equals("can")) && exchange.said().stream().noneMatch(DOUBT::contains);
        long said = all.said().stream().filter(w -> MODAL.contains(w) || DOUBT.contains(w)).count();
        long given = all.given().stream().filter(w -> MODAL.contains(w) || DOUBT.contains(w)).count();
        return here && said < given && exchange.given().stream().filter(w -> !SameMeaning.addsNothing(w)).count() < 2;
    }

    /** Whether a near source is as strong, or the word only asks, as in "ask which tests you will have". */
    private static boolean free(String word, Statement said, Claim claim) {
        return claim.near().stream().anyMatch(s -> s.words().contains(word))
                || claim.near().stream().anyMatch(s -> s.has(ABSOLUTE)) && !word.equals("will") && !word.equals("always")
                || said.denies() && !word.equals("will")
                || word.equals("any") || word.equals("whole");
    }
}
