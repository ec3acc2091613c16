package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import ai.navis.answers.desk.Worklist.Topic;
import ai.navis.answers.memory.MemoryUnavailable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Writes answers before anybody asks, a few at a time, until time runs out or writing fails again and again. What a run
 * leaves, or one that is killed, the next one finds by what is kept: nothing else is remembered of a run.
 */
public final class Prewarm {

    private static final Logger LOG = Logger.getLogger(Prewarm.class);
    private static final int ENOUGH_FAILURES = 5;

    private final Worklist worklist;
    private final Scribe scribe;
    private final Settings settings;
    private final Journal journal;
    private final InstantSource clock;

    Prewarm(Worklist worklist, Scribe scribe, Settings settings, Journal journal, InstantSource clock) {
        this.worklist = worklist;
        this.scribe = scribe;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What a run did.
     *
     * @param written   answers written now
     * @param fresh     answers that needed nothing
     * @param skipped   answers that somebody else was writing or had just written, or that failed a short while ago
     * @param failed    ids of answers that could not be written
     * @param remaining questions for the next run: time ran out, or writing failed too often in a row
     */
    @RegisterForReflection
    public record Report(int written, int fresh, int skipped, List<String> failed, int remaining) {}

    /** Runs for {@code time} at most; a question once begun may take its own deadline beyond it. */
    public Report run(Duration time) {
        Deadline end = Deadline.in(time, clock);
        Worklist.Found found = worklist.found();
        Run run = new Run(found.due(), end);
        ExecutorService threads = Executors.newFixedThreadPool(settings.worker().concurrency());
        try {
            List<Future<?>> hands = new ArrayList<>();
            for (int i = 0; i < settings.worker().concurrency(); i++) {
                hands.add(threads.submit(run::work));
            }
            hands.forEach(Prewarm::join);
        } finally {
            threads.shutdown();
        }
        Report report = run.report(found);
        LOG.infof("pre-warm: %d written, %d fresh, %d skipped, %d failed, %d remaining",
                report.written(), report.fresh(), report.skipped(), report.failed().size(), report.remaining());
        return report;
    }

    private static void join(Future<?> hand) {
        try {
            hand.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run of the pre-warm broke", e.getCause());
        }
    }

    /** One run, which several threads share. */
    private final class Run {

        private final Queue<Topic> due;
        private final Deadline end;
        private final AtomicInteger written = new AtomicInteger();
        private final AtomicInteger skipped = new AtomicInteger();
        private final AtomicInteger failuresInARow = new AtomicInteger();
        private final Queue<String> failed = new ConcurrentLinkedQueue<>();

        Run(List<Topic> due, Deadline end) {
            this.due = new ConcurrentLinkedQueue<>(due);
            this.end = end;
        }

        void work() {
            while (end.allows(settings.deadline()) && failuresInARow.get() < ENOUGH_FAILURES) {
                Topic topic = due.poll();
                if (topic == null) {
                    return;
                }
                journal.open(UUID.randomUUID().toString(), "prewarm");
                try {
                    write(topic);
                } finally {
                    journal.close("done");
                }
            }
        }

        private void write(Topic topic) {
            try {
                count(topic, scribe.writeAhead(topic.question(), Deadline.in(settings.deadline(), clock)));
            } catch (MemoryUnavailable e) {
                LOG.warn(e.getMessage());
                failed(topic);
            }
        }

        private void count(Topic topic, Scribe.Outcome outcome) {
            if (outcome instanceof Scribe.Outcome.Failed) {
                failed(topic);
                return;
            }
            failuresInARow.set(0);
            (outcome instanceof Scribe.Outcome.Written ? written : skipped).incrementAndGet();
        }

        private void failed(Topic topic) {
            journal.count(Journal.Metric.FAILED_JOBS);
            failuresInARow.incrementAndGet();
            failed.add(topic.id());
        }

        Report report(Worklist.Found found) {
            return new Report(written.get(), found.fresh(), skipped.get() + found.resting(), List.copyOf(failed), due.size());
        }
    }
}
