package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a sentence says stands in a passage that it cites: its numbers, stages, drugs and denials, and most of its words. */
final class Supported implements Rule {

    private static final String NAME = "supported";
    private static final double LEAST_SHARED = 0.5;
    private static final double SAME_STATEMENT = 0.7;

    private final Recogniser recogniser;

    Supported(Vocabulary vocabulary) {
        this.recogniser = new Recogniser(vocabulary);
    }

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        List<Violation> violations = new ArrayList<>();
        draft.sentences().filter(s -> !s.citations().isEmpty()).forEach(sentence -> {
            List<Passage> cited = sentence.citations().stream()
                    .map(id -> brief.found().passages().get(id)).filter(Objects::nonNull).toList();
            if (!cited.isEmpty()) {
                check(sentence, cited, violations);
            }
        });
        return violations;
    }

    private void check(Sentence sentence, List<Passage> cited, List<Violation> violations) {
        List<String> statements = cited.stream().flatMap(p -> p.sentences().stream()).toList();
        if (statements.contains(sentence.text())) {
            return;
        }
        String source = String.join(" ", statements);
        Facts facts = Facts.of(sentence.text());
        Facts given = Facts.of(source);
        if (!Facts.numbersOf(source).containsAll(facts.numbers())) {
            violations.add(new Violation(NAME, sentence, "a number does not stand in the cited passages"));
        }
        if (!given.stages().containsAll(facts.stages())) {
            violations.add(new Violation(NAME, sentence, "a stage or grade does not stand in the cited passages"));
        }
        if (!drugs(source).containsAll(drugs(sentence.text()))) {
            violations.add(new Violation(NAME, sentence, "a drug does not stand in the cited passages"));
        }
        if (facts.sharedWith(given.words()) < LEAST_SHARED) {
            violations.add(new Violation(NAME, sentence, "the cited passages do not say this"));
        }
        if (turned(facts, statements)) {
            violations.add(new Violation(NAME, sentence, "the cited passage says the opposite"));
        }
    }

    /** Whether the statement nearest in words denies what the sentence affirms, or the reverse. */
    private static boolean turned(Facts sentence, List<String> statements) {
        return statements.stream().map(Facts::of)
                .max(Comparator.comparingDouble(s -> sentence.sharedWith(s.words())))
                .filter(nearest -> sentence.sharedWith(nearest.words()) >= SAME_STATEMENT)
                .filter(nearest -> nearest.denies() != sentence.denies())
                .isPresent();
    }

    private Set<String> drugs(String text) {
        return new HashSet<>(recogniser.recognise(text).terms(Term.Kind.DRUG).stream().map(Term::id).collect(Collectors.toSet()));
    }
}
