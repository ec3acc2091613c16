package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text names no cancer but the question's, unless the passage that it cites names it; a heading or question may name those
 * given, and what they are filed under.
 */
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
        Map<String, Passage> given = brief.found().passages();
        Map<String, Set<String>> read = new HashMap<>();
        Stream<Sentence> sentences = draft.sentences().filter(s -> strays(s.text(), cited(s, given), asked, read));
        Set<String> filed = new HashSet<>(asked);
        given.values().forEach(p -> filed.add(p.cancerType()));
        Stream<Sentence> frame = Wording.frame(draft).filter(s -> strays(s.text(), given.values(), filed, read));
        return Stream.concat(sentences, frame)
                .map(s -> new Violation(NAME, s, "names another cancer than the question and its passage"))
                .toList();
    }

    private boolean strays(String text, Collection<Passage> sources, Set<String> asked, Map<String, Set<String>> read) {
        if (sources.stream().anyMatch(p -> p.sentences().contains(text))) {
            return false;
        }
        Set<String> named = cancers(text);
        named.removeAll(asked);
        for (Passage source : named.isEmpty() ? List.<Passage>of() : sources) {
            named.removeAll(read.computeIfAbsent(source.id(), id -> cancers(source.text())));
        }
        return !named.isEmpty();
    }

    private static List<Passage> cited(Sentence sentence, Map<String, Passage> given) {
        return sentence.citations().stream().map(given::get).filter(Objects::nonNull).toList();
    }

    private Set<String> cancers(String text) {
        return recogniser.recognise(text).terms(Term.Kind.CANCER).stream().map(Term::id).collect(Collectors.toCollection(HashSet::new));
    }
}
