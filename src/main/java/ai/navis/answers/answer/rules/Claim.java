package ai.navis.answers.answer.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says, beside what the passages that it cites say.
 *
 * @param said        the sentence
 * @param given       the sentences of the cited passages
 * @param subject     what the words of the question's cancer say, which support nothing alone
 * @param together    what the cited sentences say together
 * @param nearest     the cited sentence that shares most with this one
 * @param near        the cited sentences that share nearly as much with it as the nearest
 * @param informative what the sentence says beyond the name of the cancer and words that any sentence may use
 */
record Claim(Statement said, List<Statement> given, Set<String> subject, Set<String> together, Statement nearest, List<Statement> near,
        List<String> informative) {

    private static final double NEAR = 0.7;

    /** A comparison of a claim with its sources. */
    interface Check {

        /** What the sources do not bear out, in words that tell a writer what to mend; null where they bear it out. */
        String fault(Claim claim);
    }

    /** @throws java.util.NoSuchElementException when nothing is given */
    static Claim of(Statement said, List<Statement> given, Set<String> subject) {
        Set<String> together = new HashSet<>();
        given.forEach(s -> together.addAll(s.meanings()));
        Statement nearest = given.stream().max(Comparator.<Statement>comparingDouble(s -> said.sharedWith(s.meanings()))
                .thenComparing(s -> s.sharedWith(said.meanings()))).orElseThrow();
        double most = said.sharedWith(nearest.meanings());
        List<Statement> near = given.stream()
                .filter(s -> said.sharedWith(s.meanings()) >= NEAR * most && said.common(s.meanings()) > 0).toList();
        return new Claim(said, given, subject, together, nearest, near, informative(said, subject));
    }

    /** What a statement says beyond {@code subject} and words that any sentence may use. */
    static List<String> informative(Statement said, Set<String> subject) {
        List<String> meanings = new ArrayList<>();
        for (String word : said.words()) {
            String meaning = SameMeaning.of(word);
            if (Words.says(word) && !SameMeaning.addsNothing(word) && !word.equals(Words.NOT) && !subject.contains(meaning) && !meanings.contains(meaning)) {
                meanings.add(meaning);
            }
        }
        return meanings;
    }
}
