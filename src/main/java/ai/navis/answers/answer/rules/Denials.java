package ai.navis.answers.answer.rules;

import java.util.List;
import java.util.stream.Stream;

/** A claim denies what its sources deny, and nothing else. */
final class Denials implements Claim.Check {

    private static final double SAME = 0.6;
    private static final double LEAST = 0.3;
    private static final int LEAST_MEANINGS = 3;
    private static final int REACH = 3;

    @Override
    public String fault(Claim claim) {
        return reversed(claim) ? "the cited passage says the opposite" : null;
    }

    private static boolean reversed(Claim claim) {
        if (claim.said().denies() && claim.near().stream().noneMatch(Statement::denies)) {
            return true;
        }
        List<Statement> sources = claim.given().stream().flatMap(s -> Stream.concat(Stream.of(s), s.clauses().stream())).toList();
        return claim.said().parts().stream()
                .filter(part -> part.meanings().size() >= LEAST_MEANINGS)
                .anyMatch(part -> reversed(part, sources));
    }

    /** Whether every source that comes nearest to this part of a sentence denies what it affirms, or the reverse. */
    private static boolean reversed(Statement part, List<Statement> sources) {
        double most = sources.stream().mapToDouble(s -> likeness(part, s)).max().orElse(0);
        if (most < LEAST || sources.stream().mapToDouble(s -> part.sharedWith(s.meanings())).max().orElse(0) < SAME) {
            return false;
        }
        List<Statement> nearest = sources.stream().filter(s -> likeness(part, s) >= most - 1e-9).toList();
        return nearest.stream().noneMatch(s -> s.denies() == part.denies())
                && nearest.stream().anyMatch(s -> part.denies() ? deniesSaid(part, s) : deniesSaid(s, part));
    }

    /** Whether {@code denier} denies something that {@code other} says. */
    private static boolean deniesSaid(Statement denier, Statement other) {
        List<String> words = denier.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(Words.NOT)) {
                int reached = 0;
                for (int j = i + 1; j < words.size() && reached < REACH; j++) {
                    if (Words.says(words.get(j))) {
                        reached++;
                        if (other.meanings().contains(SameMeaning.of(words.get(j)))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Shared meanings of all meanings of both (Jaccard). */
    private static double likeness(Statement a, Statement b) {
        long common = a.common(b.meanings());
        long all = a.meanings().size() + b.meanings().size() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
