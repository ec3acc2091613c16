package ai.navis.answers.answer.rules;

import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.List;

/** The rules of an answer. */
public final class Rules {

    /** Raised when a rule changes; an answer kept under another version is written anew. */
    public static final String VERSION = "1";

    private final List<Rule> rules;

    public Rules(Vocabulary vocabulary) {
        rules = List.of(
                new Complete(),
                new Cited(),
                new Supported(vocabulary),
                new NoDirective(),
                new NoPromise(),
                new Readable(),
                new SameCancer(vocabulary),
                new Clean(),
                new SourcesUsed());
    }

    /** Every rule that {@code draft} breaks; empty for an answer that may be served. */
    public List<Violation> review(Draft draft, Brief brief) {
        return rules.stream().flatMap(rule -> rule.check(draft, brief).stream()).toList();
    }
}
