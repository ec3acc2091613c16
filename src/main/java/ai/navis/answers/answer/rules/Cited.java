package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every sentence cites, and cites only passages that the writer was given. Without a citation stand only sentences that
 * send the reader to their care team or say what the sources do not cover.
 */
final class Cited implements Rule {

    private static final String NAME = "cited";

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        Set<String> given = brief.found().passages().keySet();
        return draft.sentences()
                .flatMap(s -> Stream.concat(unknown(s, given), uncited(s)))
                .toList();
    }

    private static Stream<Violation> unknown(Sentence sentence, Set<String> given) {
        return sentence.citations().stream()
                .filter(id -> !given.contains(id))
                .map(id -> new Violation(NAME, sentence, "cites a passage that was not given"));
    }

    private static Stream<Violation> uncited(Sentence sentence) {
        boolean free = !sentence.citations().isEmpty() || Orientation.is(sentence.text());
        return free ? Stream.empty() : Stream.of(new Violation(NAME, sentence, "cites no passage"));
    }
}
