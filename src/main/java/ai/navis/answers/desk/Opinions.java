package ai.navis.answers.desk;

import ai.navis.answers.Journal;
import ai.navis.answers.answer.Feedback;
import ai.navis.answers.memory.MemoryUnavailable;
import ai.navis.answers.question.Fingerprint;
import org.jboss.logging.Logger;

/** What readers think of answers. */
public final class Opinions {

    private static final Logger LOG = Logger.getLogger(Opinions.class);

    private final Recollection recollection;
    private final Journal journal;

    Opinions(Recollection recollection, Journal journal) {
        this.recollection = recollection;
        this.journal = journal;
    }

    /** What became of an opinion. */
    public enum Rated {
        COUNTED,
        /** There is no answer of that id. */
        UNKNOWN,
        /** The memory did not take it now. */
        LOST
    }

    /** Counts what a reader thinks of an answer. */
    public Rated rate(String id, Feedback feedback) {
        try {
            if (!Fingerprint.isOne(id) || !recollection.rate(id, feedback)) {
                return Rated.UNKNOWN;
            }
            if (feedback.alarming()) {
                journal.count(Journal.Metric.UNSAFE_FEEDBACK);
            }
            return Rated.COUNTED;
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
            return Rated.LOST;
        }
    }
}
