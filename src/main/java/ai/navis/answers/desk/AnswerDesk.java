package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.Journal;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Dress;
import ai.navis.answers.answer.Dressed;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.desk.Reply.From;
import ai.navis.answers.memory.MemoryUnavailable;
import ai.navis.answers.memory.Remembered;
import ai.navis.answers.question.Fingerprint;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Screening;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The way of a question from end to end: screen, recall, write, keep, dress. */
public final class AnswerDesk {

    private static final Logger LOG = Logger.getLogger(AnswerDesk.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Screening screening;
    private final Recollection recollection;
    private final Scribe scribe;
    private final Wishes wishes;
    private final WritingRoom room;
    private final Readings readings;
    private final Dress dress;
    private final Journal journal;
    private final InstantSource clock;

    AnswerDesk(Screening screening, Recollection recollection, Scribe scribe, Wishes wishes, WritingRoom room,
            Readings readings, Dress dress, Journal journal, InstantSource clock) {
        this.screening = screening;
        this.recollection = recollection;
        this.scribe = scribe;
        this.wishes = wishes;
        this.room = room;
        this.readings = readings;
        this.dress = dress;
        this.journal = journal;
        this.clock = clock;
    }

    /** Answers what a caller asked, before {@code deadline}. */
    public Reply answer(Asked asked, Deadline deadline) {
        return noted(reply(asked, deadline));
    }

    private Reply reply(Asked asked, Deadline deadline) {
        Screened screened = screening.screen(asked.question(), asked.cancerType());
        if (screened instanceof Screened.Urgent urgent) {
            return help(urgent);
        }
        if (screened instanceof Screened.Refused refused) {
            return new Reply.Refused(refused.reason().type(), refused.reason().title(), refused.reason().advice());
        }
        Screened.Accepted question = (Screened.Accepted) screened;
        if (!question.mayBeKept()) {
            return unkept(question, deadline);
        }
        try {
            return kept(question, asked.later(), deadline);
        } catch (MemoryUnavailable e) {
            // Without the memory nothing keeps a thousand who ask the same from a thousand calls of the model.
            LOG.warn(e.getMessage());
            return composed(question, deadline).orElseGet(() -> new Reply.Unavailable(SOON));
        }
    }

    private Reply unkept(Screened.Accepted question, Deadline deadline) {
        return room.write(question, null, deadline)
                .map(written -> answered(written.answer(), From.UNKEPT, Remembered.NOTHING, Optional.of(question)))
                .orElseGet(() -> new Reply.Unavailable(SOON));
    }

    private Reply kept(Screened.Accepted question, boolean later, Deadline deadline) {
        String id = Fingerprint.of(question.recognised()).value();
        Remembered remembered = recollection.of(id);
        Optional<Reply> atOnce = atOnce(id, remembered, Optional.of(question));
        if (atOnce.isPresent()) {
            return atOnce.get();
        }
        // A caution stands in the reply to the one who asked, and nowhere else: it must not be lost.
        if (later && question.caution().isEmpty() && wishes.want(id, question.wording().orElseThrow(), remembered)) {
            return new Reply.Pending(id, SOON);
        }
        return recollection.isBeingWritten(remembered) ? afterTheOther(id, question, remembered, deadline)
                : written(id, question, remembered, deadline);
    }

    /** What is kept and may be served at once, fresh or stale. */
    private Optional<Reply> atOnce(String id, Remembered remembered, Optional<Screened.Accepted> question) {
        return recollection.current(remembered).map(answer -> recollection.isFresh(remembered)
                ? answered(answer, From.HIT, remembered, question)
                : stale(id, answer, remembered, question));
    }

    /** A stale answer, served at the speed of a fresh one while a refresh is queued. */
    private Reply stale(String id, Answer answer, Remembered remembered, Optional<Screened.Accepted> question) {
        wishes.refresh(id, answer.question(), remembered);
        return answered(answer, From.STALE, remembered, question);
    }

    private Reply written(String id, Screened.Accepted question, Remembered before, Deadline deadline) {
        return told(scribe.write(question, deadline), question)
                .orElseGet(() -> afterTheOther(id, question, before, deadline));
    }

    /** What became of an attempt to write; empty where somebody else is at it. */
    private Optional<Reply> told(Scribe.Outcome outcome, Screened.Accepted question) {
        if (outcome instanceof Scribe.Outcome.Written now) {
            From from = now.answer().isKept() ? From.WRITTEN : From.UNKEPT;
            return Optional.of(answered(now.answer(), from, now.kept(), Optional.of(question)));
        }
        if (outcome instanceof Scribe.Outcome.Found found) {
            return Optional.of(answered(found.answer(), From.HIT, found.kept(), Optional.of(question)));
        }
        if (outcome instanceof Scribe.Outcome.Failed failed) {
            return Optional.of(failed.last()
                    .<Reply>map(last -> answered(last, From.STALE, failed.found(), Optional.of(question)))
                    .orElseGet(() -> new Reply.Unavailable(SOON)));
        }
        return Optional.empty();
    }

    /** Somebody else writes the answer: waits a little for it, writes where the other died, else answers from what is there. */
    private Reply afterTheOther(String id, Screened.Accepted question, Remembered before, Deadline deadline) {
        Remembered after = recollection.await(id, deadline);
        Optional<Answer> fresh = recollection.fresh(after);
        if (fresh.isPresent()) {
            return answered(fresh.get(), From.HIT, after, Optional.of(question));
        }
        Optional<Reply> inItsPlace = recollection.isBeingWritten(after) ? Optional.empty() : told(scribe.write(question, deadline), question);
        return inItsPlace.or(() -> recollection.servable(before).map(answer -> answered(answer, From.STALE, before, Optional.of(question))))
                .or(() -> composed(question, deadline))
                .orElseGet(() -> new Reply.Pending(id, SOON));
    }

    /** An answer of the evidence alone, at once and for this caller. */
    private Optional<Reply> composed(Screened.Accepted question, Deadline deadline) {
        journal.count(Journal.Metric.FALLBACK);
        return room.standIn(question, deadline)
                .map(written -> answered(written.answer(), From.UNKEPT, Remembered.NOTHING, Optional.of(question)));
    }

    private Reply answered(Answer answer, From from, Remembered remembered, Optional<Screened.Accepted> question) {
        Instant now = clock.instant();
        Dressed dressed = dress.on(answer, question.flatMap(Screened.Accepted::caution).isPresent() || cautions(answer));
        if (answer.isKept()) {
            readings.note(answer.id());
        }
        return new Reply.Answered(dressed, from, Duration.between(answer.answeredAt(), now),
                Duration.between(now, remembered.shelf().freshUntil()));
    }

    /** As noted when it was written, unless under other rules than today's. */
    private boolean cautions(Answer answer) {
        return answer.cautions() != null && Rules.VERSION.equals(answer.rulesVersion()) ? answer.cautions()
                : screening.caution(answer.question()).isPresent();
    }

    /** Help where somebody may be in danger, for a caller who may ask nothing else now. */
    public Optional<Reply> help(Asked asked) {
        return screening.screen(asked.question(), asked.cancerType()) instanceof Screened.Urgent urgent
                ? Optional.of(noted(help(urgent))) : Optional.empty();
    }

    private Reply help(Screened.Urgent urgent) {
        return new Reply.Urgent(dress.on(urgent.flag(), clock.instant()));
    }

    /** The answer of that id, if one is kept. */
    public Reply find(String id) {
        return noted(found(id));
    }

    private Reply found(String id) {
        if (!Fingerprint.isOne(id)) {
            return new Reply.Unknown();
        }
        try {
            Remembered remembered = recollection.of(id);
            Optional<Reply> atOnce = atOnce(id, remembered, Optional.empty());
            if (atOnce.isPresent()) {
                return atOnce.get();
            }
            return recollection.onItsWay(remembered) ? new Reply.Pending(id, SOON)
                    : recollection.servable(remembered).map(answer -> stale(id, answer, remembered, Optional.empty()))
                            .orElseGet(Reply.Unknown::new);
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
            return new Reply.Unavailable(SOON);
        }
    }

    private Reply noted(Reply reply) {
        reply.metric().ifPresent(journal::count);
        return reply;
    }
}
