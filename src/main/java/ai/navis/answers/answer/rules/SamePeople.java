package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An answer cites no passage on children for adults, none on adults for children, and none on a cancer that was not asked about. */
final class SamePeople implements Rule {

    private static final String NAME = "same-people";
    private static final Set<String> YOUNG = Set.of("child", "children", "childhood", "infant", "baby", "teenager", "adolescent");

    private final Vocabulary vocabulary;

    SamePeople(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        Recognised question = brief.recognised();
        boolean childhood = question.terms(Term.Kind.PERSON).stream().anyMatch(t -> YOUNG.contains(t.id()))
                || question.cancers().stream().anyMatch(c -> "childhood".equals(c.population()));
        List<String> lineage = question.cancers().size() == 1 ? vocabulary.lineage(question.cancer()) : List.of();
        Map<String, Passage> given = brief.found().passages();
        return draft.sentences()
                .filter(s -> s.citations().stream().map(given::get).anyMatch(p -> p != null && foreign(p, childhood, lineage)))
                .map(s -> new Violation(NAME, s, "cites a passage on other people or another cancer than the question's"))
                .toList();
    }

    private static boolean foreign(Passage passage, boolean childhood, List<String> lineage) {
        boolean people = passage.population() == null || passage.population().equals("any") || passage.population().equals("childhood") == childhood;
        boolean cancer = lineage.isEmpty() || passage.isGeneral() || lineage.contains(passage.cancerType());
        return !people || !cancer;
    }
}
