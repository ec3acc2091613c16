package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.Journal;
import ai.navis.answers.memory.MemoryUnavailable;
import ai.navis.answers.memory.Remembered;
import ai.navis.answers.question.Fingerprint;
import ai.navis.answers.question.Screened;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The worker's job: writes one answer that nobody waits for, from the neutral wording that its item holds. Told twice or
 * killed half-way, it writes once: what is fresh is left alone, and the lease of a killed run ends by itself.
 */
public final class Refresh {

    private static final Logger LOG = Logger.getLogger(Refresh.class);

    private final Rereading rereading;
    private final Recollection recollection;
    private final Scribe scribe;
    private final Journal journal;

    Refresh(Rereading rereading, Recollection recollection, Scribe scribe, Journal journal) {
        this.rereading = rereading;
        this.recollection = recollection;
        this.scribe = scribe;
        this.journal = journal;
    }

    /** What became of the job. */
    public enum Outcome {
        /** Written now. */
        WRITTEN,
        /** There was nothing to do. */
        FRESH,
        /** Somebody else is writing it. */
        SKIPPED,
        /** It could not be written, or the evidence stands in for a model that failed. */
        FAILED,
        /** Nobody wished for an answer of that id. */
        UNKNOWN
    }

    /** Writes the answer {@code id} before {@code deadline}, unless it is fresh. */
    public Outcome run(String id, Deadline deadline) {
        try {
            return noted(Fingerprint.isOne(id) ? refresh(id, deadline) : Outcome.UNKNOWN);
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
            return noted(Outcome.FAILED);
        }
    }

    private Outcome noted(Outcome outcome) {
        if (outcome == Outcome.FAILED) {
            journal.count(Journal.Metric.FAILED_JOBS);
        }
        return outcome;
    }

    private Outcome refresh(String id, Deadline deadline) {
        Remembered remembered = recollection.now(id);
        if (recollection.isFresh(remembered)) {
            return Outcome.FRESH;
        }
        if (remembered.question().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Optional<Screened.Accepted> question = rereading.of(remembered.question().get(), id);
        if (question.isEmpty()) {
            // A newer vocabulary reads the wording otherwise: readers who ask this now get another id.
            LOG.warnf("the wording of %s is another question by now", id);
            return Outcome.FAILED;
        }
        return told(scribe.write(question.get(), deadline));
    }

    private static Outcome told(Scribe.Outcome outcome) {
        if (outcome instanceof Scribe.Outcome.Written written) {
            return written.standsIn() ? Outcome.FAILED : Outcome.WRITTEN;
        }
        if (outcome instanceof Scribe.Outcome.Found) {
            return Outcome.FRESH;
        }
        return outcome instanceof Scribe.Outcome.Taken ? Outcome.SKIPPED : Outcome.FAILED;
    }
}
