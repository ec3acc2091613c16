package ai.navis.answers.desk;

import ai.navis.answers.Journal;
import ai.navis.answers.memory.MemoryUnavailable;
import ai.navis.answers.memory.Remembered;
import org.jboss.logging.Logger;

/** Has the worker write an answer: of all who wish for the same one, over all instances, one alone tells the worker. */
final class Wishes {

    private static final Logger LOG = Logger.getLogger(Wishes.class);

    private final Recollection recollection;
    private final Errands errands;
    private final Journal journal;

    Wishes(Recollection recollection, Errands errands, Journal journal) {
        this.recollection = recollection;
        this.errands = errands;
        this.journal = journal;
    }

    /**
     * Wishes for the answer {@code id} to the question in its neutral wording.
     *
     * @return whether it will be written; false where the worker could not be told
     */
    boolean want(String id, String question, Remembered seen) {
        if (recollection.onItsWay(seen) || !recollection.want(id, question, seen)) {
            return true;
        }
        boolean sent = errands.send(id);
        journal.count(Journal.Metric.REFRESHES_QUEUED);
        if (!sent) {
            LOG.warnf("the worker did not take %s", id);
        }
        return sent;
    }

    /** Wishes for a better answer in place of a stale one, which serves until it is there. */
    void refresh(String id, String question, Remembered seen) {
        try {
            want(id, question, seen);
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
        }
    }
}
