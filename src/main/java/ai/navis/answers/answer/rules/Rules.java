package ai.navis.answers.answer.rules;

import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.List;

/** The rules of an answer. */
public final class Rules {

    /** Raised when a rule or a red flag changes; an answer kept under another version is written anew. */
    public static final String VERSION = "2";

    private final Rule bounded = new Bounded();
    private final List<Rule> rules;

    public Rules(Vocabulary vocabulary) {
        rules = List.of(
                new Complete(),
                new Whole(),
                new Cited(),
                new Supported(vocabulary),
                new Framed(vocabulary),
                new NoDirective(vocabulary),
                new NoPromise(),
                new Readable(),
                new SameCancer(vocabulary),
                new SamePeople(vocabulary),
                new Clean(),
                new English(),
                new NoLeak(),
                new SourcesUsed());
    }

    /** Every rule that {@code draft} breaks; empty for an answer that may be served. */
    public List<Violation> review(Draft draft, Brief brief) {
        List<Violation> beyond = bounded.check(draft, brief);
        return !beyond.isEmpty() ? beyond : rules.stream().flatMap(rule -> rule.check(draft, brief).stream()).toList();
    }
}
