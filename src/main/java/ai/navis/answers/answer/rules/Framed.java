package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Headings and questions for the team bring in no number, stage or drug that neither the question nor a passage has. */
final class Framed implements Rule {

    private static final String NAME = "framed";

    private final Recogniser recogniser;

    Framed(Vocabulary vocabulary) {
        this.recogniser = new Recogniser(vocabulary);
    }

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        List<Sentence> suspects = Wording.frame(draft).filter(s -> brings(s.text())).toList();
        if (suspects.isEmpty()) {
            return List.of();
        }
        Map<String, Passage> given = brief.found().passages();
        String sources = brief.question() + " " + brief.cancer() + " " + given.values().stream().map(Passage::text).collect(Collectors.joining(" "));
        List<Figures.Figure> figures = Figures.of(sources);
        Set<String> stages = Stages.of(sources);
        Set<String> drugs = drugs(sources);
        return suspects.stream()
                .filter(s -> !Figures.of(s.text()).stream().allMatch(f -> Figures.holds(figures, f))
                        || !stages.containsAll(Stages.of(s.text())) || !drugs.containsAll(drugs(s.text())))
                .map(s -> new Violation(NAME, s, "brings in a number, stage or drug that no passage has"))
                .toList();
    }

    private boolean brings(String text) {
        return !Figures.of(text).isEmpty() || !Stages.of(text).isEmpty() || !drugs(text).isEmpty();
    }

    private Set<String> drugs(String text) {
        return recogniser.recognise(text).terms(Term.Kind.DRUG).stream().map(Term::id).collect(Collectors.toCollection(HashSet::new));
    }
}
