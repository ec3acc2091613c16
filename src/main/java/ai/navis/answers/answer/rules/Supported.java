package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a sentence says stands in a passage that it cites: its numbers, stages, names, denials, directions and doubts, and
 * most of its words. A sentence of the passage itself is supported by it.
 */
final class Supported implements Rule {

    private static final String NAME = "supported";

    private static final Pattern ANSWER = Pattern.compile("(?i)(yes|no)[,.:;]\\s+");

    private final List<Claim.Check> checks;

    Supported(Vocabulary vocabulary) {
        checks = List.of(new Figures(), new Stages(), new Named(vocabulary), new Denials(), new Opposites(), new Comparisons(), new Strength(),
                new Likeness(), new Grounded());
    }

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        List<Violation> violations = new ArrayList<>();
        Map<String, Passage> given = brief.found().passages();
        Map<String, List<Statement>> read = new HashMap<>();
        Set<String> subject = subject(brief);
        draft.sentences().forEach(sentence -> {
            List<Passage> cited = sentence.citations().stream().map(given::get).filter(Objects::nonNull).toList();
            if (!cited.isEmpty() && cited.stream().noneMatch(p -> p.sentences().contains(sentence.text()))) {
                List<Statement> statements = cited.stream()
                        .flatMap(p -> read.computeIfAbsent(p.id(), id -> p.sentences().stream().map(Statement::of).toList()).stream())
                        .toList();
                violations.addAll(check(sentence, statements, subject));
            }
        });
        return violations;
    }

    private List<Violation> check(Sentence sentence, List<Statement> given, Set<String> subject) {
        Matcher answer = ANSWER.matcher(sentence.text());
        boolean answers = answer.lookingAt();
        Statement said = Statement.of(answers ? sentence.text().substring(answer.end()) : sentence.text());
        if (answers && said.denies() != answer.group(1).equalsIgnoreCase("no")) {
            return List.of(new Violation(NAME, sentence, "it answers " + answer.group(1) + " and then says the reverse"));
        }
        Claim claim = Claim.of(said, given, subject);
        return checks.stream()
                .map(check -> check.fault(claim))
                .filter(Objects::nonNull)
                .map(why -> new Violation(NAME, sentence, why))
                .collect(Collectors.toList());
    }

    private static Set<String> subject(Brief brief) {
        Set<String> subject = new HashSet<>();
        subject.addAll(Statement.of(brief.cancer()).meanings());
        brief.recognised().cancers().forEach(c -> subject.addAll(Statement.of(c.name()).meanings()));
        return subject;
    }
}
