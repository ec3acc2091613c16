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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A sentence names no cancer but the question's, unless the passage that it cites names it. */
final class SameCancer implements Rule {

    private static final String NAME = "same-cancer";

    private final Recogniser recogniser;
    private final Vocabulary vocabulary;

    SameCancer(Vocabulary vocabulary) {
        this.recogniser = new Recogniser(vocabulary);
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        Set<String> asked = new HashSet<>(Set.of(Term.ANY_CANCER));
        brief.recognised().cancers().forEach(c -> asked.addAll(vocabulary.lineage(c.id())));
        return draft.sentences()
                .filter(s -> strays(s, asked, brief))
                .map(s -> new Violation(NAME, s, "names another cancer than the question and its passage"))
                .toList();
    }

    private boolean strays(Sentence sentence, Set<String> asked, Brief brief) {
        Set<String> named = cancers(sentence.text());
        named.removeAll(asked);
        if (named.isEmpty()) {
            return false;
        }
        sentence.citations().stream()
                .map(id -> brief.found().passages().get(id))
                .filter(Objects::nonNull)
                .map(Passage::text)
                .forEach(text -> named.removeAll(cancers(text)));
        return !named.isEmpty();
    }

    private Set<String> cancers(String text) {
        return recogniser.recognise(text).terms(Term.Kind.CANCER).stream().map(Term::id).collect(Collectors.toSet());
    }
}
