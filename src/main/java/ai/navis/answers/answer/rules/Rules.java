package ai.navis.answers.answer.rules;

import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Glossary;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of an answer. */
public final class Rules {

    /** Raised when a rule or a red flag changes; an answer kept under another version is written anew. */
    public static final String VERSION = "5";

    private final Rule bounded = new Bounded();
    private final List<Rule> rules;

    public Rules(Vocabulary vocabulary, Glossary glossary) {
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
                new SourcesUsed(),
                new Explained(vocabulary, glossary),
                new FiguresApart(),
                new BothReadings(),
                new Balanced(),
                new Uncertain(),
                new TrialTold());
    }

    /** What a kept answer to {@code brief} rests on, and what each rule says of it. */
    public Explanation explain(Answer answer, Brief brief) {
        Map<String, List<Violation>> byRule = new LinkedHashMap<>();
        Stream.concat(Stream.of(bounded), rules.stream()).forEach(rule -> byRule.put(name(rule), rule.check(answer.draft(), brief)));
        return Explanation.of(answer, brief, byRule);
    }

    /** As violations name it: no-promise. */
    private static String name(Rule rule) {
        return rule.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Every rule that {@code draft} breaks; empty for an answer that may be served. */
    public List<Violation> review(Draft draft, Brief brief) {
        List<Violation> beyond = bounded.check(draft, brief);
        return !beyond.isEmpty() ? beyond : rules.stream().flatMap(rule -> rule.check(draft, brief).stream()).toList();
    }
}
