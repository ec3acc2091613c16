package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Feedback;
import ai.navis.answers.answer.Versions;
import ai.navis.answers.memory.AnswerMemory;
import ai.navis.answers.memory.Lease;
import ai.navis.answers.memory.MemoryUnavailable;
import ai.navis.answers.memory.Remembered;
import ai.navis.answers.memory.Shelf;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The memory as the desk uses it: what counts as fresh, how long an answer stands, how a lease is held and waited for. */
public final class Recollection {

    private static final Logger LOG = Logger.getLogger(Recollection.class);

    /** The longest pause of one who waits, in multiples of the first. */
    private static final int MOST_POLLS = 3;

    private final AnswerMemory memory;
    private final Settings settings;
    private final Versions versions;
    private final Journal journal;
    private final InstantSource clock;
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "lease-renewal");
        thread.setDaemon(true);
        return thread;
    });

    public Recollection(AnswerMemory memory, Settings settings, Versions versions, Journal journal, InstantSource clock) {
        this.memory = memory;
        this.settings = settings;
        this.versions = versions;
        this.journal = journal;
        this.clock = clock;
    }

    Remembered of(String id) {
        return journal.timed(Journal.Step.RECALL, () -> memory.recall(id));
    }

    /** What is held of each, in the order of {@code ids}. */
    Map<String, Remembered> of(Collection<String> ids) {
        return journal.timed(Journal.Step.RECALL, () -> memory.recall(ids));
    }

    /** What is held at this moment. */
    Remembered now(String id) {
        return memory.recallNow(id);
    }

    boolean isFresh(Remembered remembered) {
        return fresh(remembered).isPresent();
    }

    Optional<Answer> fresh(Remembered remembered) {
        return remembered.fresh(clock.instant(), versions);
    }

    /** The answer, where it is served at once, fresh or stale. */
    Optional<Answer> current(Remembered remembered) {
        return remembered.current(clock.instant());
    }

    /** The answer, where it is served if no better one can be written. */
    Optional<Answer> servable(Remembered remembered) {
        return remembered.servable(clock.instant());
    }

    /** Whether writing it failed so short a while ago that it is not tried again ahead of a reader. */
    boolean rests(Remembered remembered) {
        return clock.instant().isBefore(remembered.failures().last().plus(settings.prewarm().rest()));
    }

    boolean isBeingWritten(Remembered remembered) {
        return remembered.beingWritten(clock.instant());
    }

    /** Whether somebody writes it, or counts on the worker to. */
    boolean onItsWay(Remembered remembered) {
        return isBeingWritten(remembered) || remembered.wanted(clock.instant());
    }

    /** Marks an answer as wanted for an interval; whether this call did. */
    boolean want(String id, String question, Remembered seen) {
        Instant now = clock.instant();
        return memory.want(id, question, seen, now.plus(settings.freshness().refreshInterval()), now);
    }

    /** Counts what a reader thinks of an answer; false where there is none of that id. */
    boolean rate(String id, Feedback feedback) {
        return memory.rate(id, feedback, clock.instant());
    }

    Optional<Lease> lease(String id) {
        return memory.lease(id, settings.lease().length(), clock.instant());
    }

    /** Does {@code work} while the lease is renewed again and again. */
    <T> T whileHolding(Lease lease, Supplier<T> work) {
        long every = settings.lease().renewal().toMillis();
        ScheduledFuture<?> beats = heartbeat.scheduleAtFixedRate(() -> renew(lease), every, every, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            beats.cancel(false);
        }
    }

    private void renew(Lease lease) {
        try {
            if (!memory.renew(lease, settings.lease().length(), clock.instant())) {
                LOG.warnf("the lease of %s was lost", lease.id());
            }
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
        }
    }

    /** Keeps what was written. What the store does not take is still an answer to the one who waits for it, and said to be unkept. */
    Remembered keep(Lease lease, WritingRoom.Written written) {
        Instant now = clock.instant();
        Settings.Freshness freshness = settings.freshness();
        Duration fresh = written.standsIn() ? freshness.standIn() : freshness.fresh();
        Shelf shelf = new Shelf(now.plus(fresh), now.plus(freshness.stale()), now.plus(freshness.expiry()));
        try {
            if (!journal.timed(Journal.Step.KEEP, () -> memory.keep(lease, written.answer(), shelf, now))) {
                LOG.infof("%s was not kept: another stands there", lease.id());
            }
            return Remembered.of(written.answer(), shelf);
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
            return Remembered.of(written.answer().unkept(), shelf);
        }
    }

    /** Gives the lease back where there was nothing to write. */
    void release(Lease lease) {
        giveBack(() -> memory.release(lease));
    }

    /** Gives the lease back where nothing could be written. */
    void giveUp(Lease lease) {
        giveBack(() -> memory.giveUp(lease, clock.instant()));
    }

    private static void giveBack(Runnable how) {
        try {
            how.run();
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
        }
    }

    /** Waits for the one who writes {@code id}, until there is a fresh answer, the writing ended, or patience did. */
    Remembered await(String id, Deadline deadline) {
        journal.count(Journal.Metric.WAIT);
        return journal.timed(Journal.Step.WAIT, () -> look(id, deadline));
    }

    private Remembered look(String id, Deadline deadline) {
        Deadline patience = deadline.atMost(settings.lease().patience());
        Remembered remembered = memory.recallNow(id);
        long pause = settings.lease().poll().toMillis();
        long longest = MOST_POLLS * pause;
        while (!isFresh(remembered) && remembered.beingWritten(clock.instant()) && patience.allows(Duration.ofMillis(pause))) {
            try {
                // Those who wait came together; they must not look together.
                Thread.sleep(ThreadLocalRandom.current().nextLong(pause / 2, pause + 1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return remembered;
            }
            pause = Math.min(longest, pause + pause / 2);
            remembered = memory.recallNow(id);
        }
        return remembered;
    }
}
