package ai.navis.answers.operator;

import ai.navis.answers.Deadline;
import ai.navis.answers.Settings;
import ai.navis.answers.answer.Admission;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Editor;
import ai.navis.answers.answer.Glossary;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.desk.WritingRoom;
import ai.navis.answers.evidence.Library;
import ai.navis.answers.evidence.Myths;
import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.memory.AnswerMemory;
import ai.navis.answers.memory.Corrections;
import ai.navis.answers.memory.Remembered;
import ai.navis.answers.memory.Shelf;
import ai.navis.answers.question.Catalogue;
import ai.navis.answers.question.Fingerprint;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Screening;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The kept answers, for an operator who looks one up, takes it away, or pins it. */
final class Shelves {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);
    /** More than a writer gets, so that an operator may cite what a writer passed over. */
    private static final int PASSAGES = 200;

    private final Settings settings;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final PrintStream out;
    private final AnswerMemory memory;
    private final Corrections corrections;
    private final Vocabulary vocabulary;
    private final Recogniser recogniser;
    private final Screening screening;

    Shelves(DynamoDbClient store, Settings settings, ObjectMapper json, InstantSource clock, PrintStream out) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.out = out;
        this.memory = new AnswerMemory(store, settings.store().table(), json, Admission.ALL);
        this.corrections = new Corrections(store, settings.store().table(), json);
        this.vocabulary = Vocabulary.load(json);
        this.recogniser = new Recogniser(vocabulary);
        this.screening = new Screening(settings.question(), vocabulary, recogniser, Catalogue.load(json, recogniser));
    }

    /** Shows what stands there, as it is kept; false where nothing does. */
    boolean show(String subject, String cancer) throws IOException {
        String id = id(subject, cancer);
        Remembered remembered = memory.recallNow(id);
        if (remembered.answer().isEmpty()) {
            return told(id + ": no answer is kept", false);
        }
        Answer answer = remembered.answer().get();
        Shelf shelf = remembered.shelf();
        out.println("id           " + id);
        out.println("question     " + answer.question());
        out.println("state        " + state(remembered));
        out.println("stale from   " + shelf.freshUntil() + ", gone at " + shelf.expiresAt());
        out.println("versions     " + answer.versions());
        out.println("not helpful  " + remembered.unhelpful());
        out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(answer.draft()));
        return true;
    }

    private String state(Remembered remembered) {
        Admission admission = new Admission(
                settings.freshness().minimumRulesVersion(), settings.evidence().recalled().orElse(Set.of()));
        if (!remembered.answer().map(admission::admits).orElse(false)) {
            return "not served: it cites a passage that was recalled, or was checked by rules that are too old";
        }
        if (remembered.servable(clock.instant()).isEmpty()) {
            return "not served: it has expired";
        }
        return remembered.shelf().equals(Shelf.PINNED) ? "pinned"
                : clock.instant().isBefore(remembered.shelf().freshUntil()) ? "fresh" : "stale";
    }

    /** Removes what stands there; false where nothing does. */
    boolean remove(String subject, String cancer) {
        String id = id(subject, cancer);
        return corrections.remove(id, clock.instant()) ? told(id + ": removed; the next asker has it written anew", true)
                : told(id + ": no answer is kept", false);
    }

    /** Pins what stands there; false where nothing does. */
    boolean pin(String subject, String cancer) {
        String id = id(subject, cancer);
        return corrections.pin(id) ? told(id + ": pinned as it stands", true) : told(id + ": no answer is kept", false);
    }

    /** Pins the draft that {@code text} holds, in the form that {@link #show} prints; false where it breaks a rule. */
    boolean pin(String subject, String cancer, Path text) throws IOException {
        Screened.Accepted question = question(subject, cancer);
        String id = Fingerprint.of(question.recognised()).value();
        Correction correction = new Correction(json.readerFor(Draft.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).<Draft>readValue(text.toFile()), settings.evidence().version());
        Optional<Answer> answer = room(correction).write(question, id, Deadline.in(LONG_ENOUGH, clock)).map(WritingRoom.Written::answer);
        for (Violation violation : correction.violations()) {
            out.println(violation.rule() + ": " + violation.why() + (violation.sentence() == null ? "" : ": " + violation.sentence().text()));
        }
        if (answer.isEmpty() || !correction.violations().isEmpty()) {
            return told(id + ": not pinned, since the text breaks a rule", false);
        }
        corrections.pin(id, answer.get());
        return told(id + ": pinned with the text of " + text.getFileName(), true);
    }

    private WritingRoom room(Correction correction) {
        Library library = Library.of(settings.evidence().folder(), json).without(settings.evidence().recalled().orElse(Set.of()));
        Retrieval retrieval = new Retrieval(library, vocabulary, Myths.load(json, recogniser));
        Rules rules = new Rules(vocabulary, Glossary.load(json));
        return new WritingRoom(() -> retrieval, new Editor(correction, correction, rules), vocabulary,
                text -> screening.caution(text).isPresent(), PASSAGES, clock);
    }

    private String id(String subject, String cancer) {
        return Fingerprint.isOne(subject) ? subject : Fingerprint.of(question(subject, cancer).recognised()).value();
    }

    /** The question as the desk understands it, of a text or of the wording that stands under an id. */
    private Screened.Accepted question(String subject, String cancer) {
        String typed = Fingerprint.isOne(subject) ? memory.recallNow(subject).question()
                .orElseThrow(() -> new IllegalArgumentException(subject + ": nothing is known of this id; name the question")) : subject;
        Screened screened = screening.screen(typed, cancer);
        if (screened instanceof Screened.Accepted accepted && accepted.mayBeKept()) {
            return accepted;
        }
        throw new IllegalArgumentException(screened instanceof Screened.Urgent ? "this gets urgent help, and no answer is kept"
                : screened instanceof Screened.Refused refused ? "this is not answered: " + refused.reason().type()
                : "this is answered and not kept: it tells of one person, or has a word that the vocabulary does not know");
    }

    private boolean told(String what, boolean done) {
        out.println(what);
        return done;
    }
}
