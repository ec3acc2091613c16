package ai.navis.answers.answer.rules;

import java.util.List;

/** Most of what a claim says stands in the cited passages, and most of that in one or two of their sentences. */
final class Grounded implements Claim.Check {

    private static final double LEAST_OF_ALL = 0.6;
    private static final double HALF = 0.5;
    private static final double LEAST_OF_TWO = 0.55;
    private static final double LEAST_OF_ONE = 0.4;

    @Override
    public String fault(Claim claim) {
        List<String> words = claim.informative();
        if (words.isEmpty()) {
            return claim.said().meanings().isEmpty() || claim.said().sharedWith(claim.together()) < LEAST_OF_ALL
                    ? "the cited passages do not say this" : null;
        }
        boolean all = share(words, claim.given()) >= LEAST_OF_ALL;
        double one = 0;
        double two = 0;
        for (Statement a : claim.given()) {
            one = Math.max(one, share(words, List.of(a)));
            for (Statement b : claim.given()) {
                two = Math.max(two, share(words, List.of(a, b)));
            }
        }
        boolean clauses = claim.said().clauses().stream()
                .map(c -> Claim.informative(c, claim.subject()))
                .allMatch(c -> c.isEmpty() || share(c, claim.given()) > HALF);
        return all && clauses && one >= LEAST_OF_ONE && two >= LEAST_OF_TWO ? null : "the cited passages do not say this";
    }

    private static double share(List<String> words, List<Statement> sources) {
        long held = words.stream().filter(w -> sources.stream().anyMatch(s -> s.meanings().contains(w))).count();
        return (double) held / words.size();
    }
}
