package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Editor;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.evidence.Source;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Gathers the evidence on a question and has an answer written from it and checked. */
public final class WritingRoom {

    /** Kept free at the end: to let the stand-in write, and to keep and send what was written. */
    private static final Duration RESERVE = Duration.ofMillis(1500);

    private static final Set<Topic> BURDENS = EnumSet.of(Topic.COPING, Topic.CARING, Topic.END_OF_LIFE);
    private static final Set<String> FEARS = Set.of("fear", "anxiety", "grief", "distress", "loneliness", "depression");

    private final Supplier<Retrieval> evidence;
    private final Editor editor;
    private final Vocabulary vocabulary;
    private final Predicate<String> cautions;
    private final int passages;
    private final InstantSource clock;

    /**
     * @param evidence gives the library, which is loaded when the first answer is written and never on a hit
     * @param cautions whether a question of ours asks about what would be an emergency
     */
    public WritingRoom(Supplier<Retrieval> evidence, Editor editor, Vocabulary vocabulary, Predicate<String> cautions, int passages,
            InstantSource clock) {
        this.evidence = evidence;
        this.editor = editor;
        this.vocabulary = vocabulary;
        this.cautions = cautions;
        this.passages = passages;
        this.clock = clock;
    }

    /**
     * A checked answer.
     *
     * @param standsIn whether it stands in for one that the model failed to write
     */
    public record Written(Answer answer, boolean standsIn) {}

    /** Writes the answer; {@code id} is null where it is not to be kept. Empty where nobody could write one. */
    public Optional<Written> write(Screened.Accepted question, String id, Deadline deadline) {
        return written(question, id, brief -> editor.edit(brief, deadline.keeping(RESERVE)));
    }

    /** Writes from the evidence alone, at once; the answer is not kept. */
    Optional<Written> standIn(Screened.Accepted question, Deadline deadline) {
        return written(question, null, brief -> editor.standIn(brief, deadline));
    }

    private Optional<Written> written(Screened.Accepted question, String id, Function<Brief, Optional<Editor.Edited>> edit) {
        Recognised recognised = question.recognised();
        Term cancer = cancer(recognised);
        Term page = vocabulary.cancer(recognised.cancerType()).orElse(cancer);
        Brief brief = brief(question);
        Found found = brief.found();
        return edit.apply(brief).map(edited -> {
            String shown = question.wording().orElse("Your question about " + cancer.name());
            Answer answer = new Answer(id, shown, page.id(), page.title(), edited.coverage(), edited.draft(), sources(edited, found),
                    edited.provenance(), Rules.VERSION, clock.instant().truncatedTo(ChronoUnit.SECONDS), invites(recognised, found),
                    burdened(recognised), cautions.test(shown));
            return new Written(answer, edited.standsIn());
        });
    }

    /** What a writer is given to answer {@code question}. */
    Brief brief(Screened.Accepted question) {
        Recognised recognised = question.recognised();
        return new Brief(question.wording().orElse(question.text()), recognised, cancer(recognised).name(), evidence.get().find(recognised, passages));
    }

    private Term cancer(Recognised recognised) {
        return vocabulary.cancer(recognised.cancer()).orElseThrow();
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
