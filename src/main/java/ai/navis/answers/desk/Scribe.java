package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.Journal;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.memory.Lease;
import ai.navis.answers.memory.Remembered;
import ai.navis.answers.question.Fingerprint;
import ai.navis.answers.question.Screened;
import java.util.Optional;

/** Writes the answers that are kept: each by one writer at a time over all instances. */
final class Scribe {

    private final Recollection recollection;
    private final WritingRoom room;
    private final Journal journal;

    Scribe(Recollection recollection, WritingRoom room, Journal journal) {
        this.recollection = recollection;
        this.room = room;
        this.journal = journal;
    }

    /** What became of an attempt to write. */
    sealed interface Outcome {

        /** Written now. {@code standsIn}: by the stand-in, since the model failed. */
        record Written(Answer answer, Remembered kept, boolean standsIn) implements Outcome {}

        /** Somebody else wrote it just before. */
        record Found(Answer answer, Remembered kept) implements Outcome {}

        /** Somebody else is writing it. */
        record Taken() implements Outcome {}

        /** Nothing better than {@code last} could be written, which may be nothing. */
        record Failed(Optional<Answer> last, Remembered found) implements Outcome {}
    }

    /**
     * Writes and keeps the answer to {@code question}, which must be one that may be kept. What the stand-in wrote is kept
     * where nothing else stands there.
     */
    Outcome write(Screened.Accepted question, Deadline deadline) {
        return write(question, false, deadline);
    }

    /** As {@link #write}, for nobody yet: what the stand-in wrote is not kept, since the next asker can have it as fast. */
    Outcome writeAhead(Screened.Accepted question, Deadline deadline) {
        return write(question, true, deadline);
    }

    private Outcome write(Screened.Accepted question, boolean ahead, Deadline deadline) {
        Optional<Lease> lease = recollection.lease(Fingerprint.of(question.recognised()).value());
        return lease.isEmpty() ? new Outcome.Taken() : write(lease.get(), question, ahead, deadline);
    }

    private Outcome write(Lease lease, Screened.Accepted question, boolean ahead, Deadline deadline) {
        Optional<Answer> meanwhile = recollection.fresh(lease.found());
        if (meanwhile.isPresent()) {
            recollection.release(lease);
            return new Outcome.Found(meanwhile.get(), lease.found());
        }
        Optional<WritingRoom.Written> written = recollection.whileHolding(lease,
                () -> journal.timed(Journal.Step.WRITE, () -> room.write(question, lease.id(), deadline)));
        if (written.isEmpty() || written.get().standsIn()) {
            journal.count(Journal.Metric.FALLBACK);
        }
        Optional<Answer> last = recollection.servable(lease.found());
        if (written.isEmpty() || written.get().standsIn() && (ahead || last.isPresent())) {
            recollection.giveUp(lease);
            return new Outcome.Failed(last, lease.found());
        }
        Remembered kept = recollection.keep(lease, written.get());
        Answer answer = kept.answer().orElseThrow();
        return ahead && !answer.isKept() ? new Outcome.Failed(last, lease.found())
                : new Outcome.Written(answer, kept, written.get().standsIn());
    }
}
