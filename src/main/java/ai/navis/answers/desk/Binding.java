package ai.navis.answers.desk;

import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Editor;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Source;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes an answer of a checked draft: with its question, its sources, and what its readers are offered beside it. */
public final class Binding {

    private static final Set<Topic> BURDENS = EnumSet.of(Topic.COPING, Topic.CARING, Topic.END_OF_LIFE);
    private static final Set<String> FEARS = Set.of("fear", "anxiety", "grief", "distress", "loneliness", "depression");

    private final Vocabulary vocabulary;
    private final Predicate<String> cautions;
    private final InstantSource clock;

    /** @param cautions whether a question of ours asks about what would be an emergency */
    public Binding(Vocabulary vocabulary, Predicate<String> cautions, InstantSource clock) {
        this.vocabulary = vocabulary;
        this.cautions = cautions;
        this.clock = clock;
    }

    /** The answer to {@code question}, written from {@code found}; {@code id} is null where it is not to be kept. */
    public Answer bind(Screened.Accepted question, String id, Found found, Editor.Edited edited) {
        Recognised recognised = question.recognised();
        Term cancer = vocabulary.cancer(recognised.cancer()).orElseThrow();
        Term page = vocabulary.cancer(recognised.cancerType()).orElse(cancer);
        String shown = question.wording().orElse("Your question about " + cancer.name());
        return new Answer(id, shown, page.id(), page.title(), edited.coverage(), edited.draft(), sources(edited, found),
                edited.provenance(), Rules.VERSION, clock.instant().truncatedTo(ChronoUnit.SECONDS), invites(recognised, found),
                burdened(recognised), cautions.test(shown));
    }

    private static Map<String, Source> sources(Editor.Edited edited, Found found) {
        Map<String, Passage> given = found.passages();
        return edited.draft().cited().stream()
                .collect(Collectors.toMap(Function.identity(), id -> given.get(id).source(), (a, b) -> a, LinkedHashMap::new));
    }

    /** Whether it is asked by those whom a human voice may help more than a text. */
    private static boolean burdened(Recognised question) {
        return question.asks().stream().anyMatch(ask -> !Collections.disjoint(ask.asked(), BURDENS))
                || question.subjects().stream().map(Term::id).anyMatch(FEARS::contains);
    }

    /** No call to action on an answer about the end of life or about a child. */
    private static boolean invites(Recognised question, Found found) {
        boolean ending = question.asks().stream().anyMatch(a -> a.asked().contains(Topic.END_OF_LIFE));
        boolean child = found.parts().stream().flatMap(p -> p.passages().stream()).anyMatch(p -> p.population().equals("childhood"))
                || question.cancers().stream().anyMatch(c -> "childhood".equals(c.population()));
        return !ending && !child;
    }
}
