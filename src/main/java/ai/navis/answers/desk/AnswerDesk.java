package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Dress;
import ai.navis.answers.answer.Dressed;
import ai.navis.answers.desk.Reply.From;
import ai.navis.answers.memory.Lease;
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
    private final WritingRoom room;
    private final Dress dress;
    private final InstantSource clock;

    public AnswerDesk(Screening screening, Recollection recollection, WritingRoom room, Dress dress, InstantSource clock) {
        this.screening = screening;
        this.recollection = recollection;
        this.room = room;
        this.dress = dress;
        this.clock = clock;
    }

    /** Answers what a caller asked, before {@code deadline}. */
    public Reply answer(Asked asked, Deadline deadline) {
        Screened screened = screening.screen(asked.question(), asked.cancerType());
        if (screened instanceof Screened.Urgent urgent) {
            return new Reply.Urgent(dress.on(urgent.flag(), clock.instant()));
        }
        if (screened instanceof Screened.Refused refused) {
            return new Reply.Refused(refused.reason().type(), refused.reason().title(), refused.reason().advice());
        }
        Screened.Accepted question = (Screened.Accepted) screened;
        try {
            return question.mayBeKept() ? kept(question, deadline) : unkept(question, deadline);
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
            return unkept(question, deadline);
        }
    }

    /** The answer of that id, if one is kept. */
    public Reply find(String id) {
        if (!Fingerprint.isOne(id)) {
            return new Reply.Unknown();
        }
        try {
            Remembered remembered = recollection.of(id);
            Instant now = clock.instant();
            return remembered.servable(now)
                    .<Reply>map(answer -> answered(answer, recollection.isFresh(remembered) ? From.HIT : From.STALE, remembered, Optional.empty()))
                    .orElseGet(() -> remembered.beingWritten(now) ? new Reply.Pending(id, SOON) : new Reply.Unknown());
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
            return new Reply.Unavailable(SOON);
        }
    }

    private Reply kept(Screened.Accepted question, Deadline deadline) {
        String id = Fingerprint.of(question.recognised()).value();
        Remembered remembered = recollection.of(id);
        Optional<Answer> fresh = recollection.fresh(remembered);
        if (fresh.isPresent()) {
            return answered(fresh.get(), From.HIT, remembered, Optional.of(question));
        }
        Optional<Lease> lease = recollection.lease(id);
        if (lease.isEmpty()) {
            return afterTheOther(id, question, remembered, deadline);
        }
        return write(lease.get(), question, deadline);
    }

    private Reply write(Lease lease, Screened.Accepted question, Deadline deadline) {
        Optional<Answer> meanwhile = recollection.fresh(lease.found());
        if (meanwhile.isPresent()) {
            recollection.release(lease);
            return answered(meanwhile.get(), From.HIT, lease.found(), Optional.of(question));
        }
        Optional<WritingRoom.Written> written = recollection.whileHolding(lease, () -> room.write(question, lease.id(), deadline));
        Optional<Answer> last = lease.found().servable(clock.instant());
        boolean better = written.isPresent() && !(written.get().standsIn() && last.isPresent());
        if (!better) {
            recollection.release(lease);
            return last.<Reply>map(answer -> answered(answer, From.STALE, lease.found(), Optional.of(question)))
                    .orElseGet(() -> new Reply.Unavailable(SOON));
        }
        Remembered kept = recollection.keep(lease, written.get());
        return answered(written.get().answer(), From.WRITTEN, kept, Optional.of(question));
    }

    /** Somebody else writes the answer: waits a little for it, then answers from what is there. */
    private Reply afterTheOther(String id, Screened.Accepted question, Remembered before, Deadline deadline) {
        Remembered after = recollection.await(id, deadline);
        Optional<Answer> fresh = recollection.fresh(after);
        if (fresh.isPresent()) {
            return answered(fresh.get(), From.HIT, after, Optional.of(question));
        }
        return before.servable(clock.instant())
                .<Reply>map(answer -> answered(answer, From.STALE, before, Optional.of(question)))
                .orElseGet(() -> room.standIn(question, deadline)
                        .map(written -> answered(written.answer(), From.UNKEPT, Remembered.NOTHING, Optional.of(question)))
                        .orElseGet(() -> new Reply.Pending(id, SOON)));
    }

    private Reply unkept(Screened.Accepted question, Deadline deadline) {
        return room.write(question, null, deadline)
                .map(written -> answered(written.answer(), From.UNKEPT, Remembered.NOTHING, Optional.of(question)))
                .orElseGet(() -> new Reply.Unavailable(SOON));
    }

    private Reply answered(Answer answer, From from, Remembered remembered, Optional<Screened.Accepted> question) {
        Instant now = clock.instant();
        Dressed dressed = dress.on(answer, question.flatMap(Screened.Accepted::caution));
        return new Reply.Answered(dressed, from, Duration.between(answer.answeredAt(), now),
                Duration.between(now, remembered.freshUntil()));
    }
}
