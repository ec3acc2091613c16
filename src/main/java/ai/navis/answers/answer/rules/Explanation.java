package ai.navis.answers.answer.rules;

import ai.navis.answers.answer.Answer;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Provenance;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an answer rests on, for its operator: each sentence with the passages that it cites, and what each rule says of it.
 *
 * @param rules what each rule says of the answer as a whole
 */
@RegisterForReflection
public record Explanation(
        String id, String question, String rulesVersion, Provenance provenance, List<Explained> sentences, Map<String, String> rules) {

    private static final String HOLDS = "holds";

    /** @param rules what each rule says of it: that it holds, or what is wrong */
    @RegisterForReflection
    public record Explained(String text, List<Support> passages, Map<String, String> rules) {}

    /**
     * A passage that a sentence cites.
     *
     * @param source address of its source
     * @param start  where in {@code text} the words begin that support the sentence
     * @param end    where they end
     */
    @RegisterForReflection
    public record Support(String id, String source, String section, String text, int start, int end) {}

    static Explanation of(Answer answer, Brief brief, Map<String, List<Violation>> byRule) {
        Map<String, Passage> given = brief.found().passages();
        List<Explained> sentences = answer.draft().sentences().map(sentence -> new Explained(
                sentence.text(),
                sentence.citations().stream().map(given::get).filter(Objects::nonNull).map(passage -> support(sentence, passage)).toList(),
                said(byRule, sentence))).toList();
        return new Explanation(answer.id(), answer.question(), answer.rulesVersion(), answer.provenance(), sentences, said(byRule, null));
    }

    private static Map<String, String> said(Map<String, List<Violation>> byRule, Sentence sentence) {
        Map<String, String> said = new LinkedHashMap<>();
        byRule.forEach((rule, violations) -> said.put(rule, violations.stream()
                .filter(v -> Objects.equals(v.sentence(), sentence)).map(Violation::why).reduce((a, b) -> a + "; " + b).orElse(HOLDS)));
        return said;
    }

    /** The sentence of the passage that shares most with what was said. */
    private static Support support(Sentence sentence, Passage passage) {
        Statement said = Statement.of(sentence.text());
        String nearest = passage.sentences().stream().max(Comparator.comparing((String s) -> s.equals(sentence.text()))
                .thenComparingDouble(s -> said.sharedWith(Statement.of(s).meanings()))).orElseThrow();
        int start = passage.text().indexOf(nearest);
        return new Support(passage.id(), passage.source().url(), passage.section(), passage.text(), start, start + nearest.length());
    }
}
