package ai.navis.answers.desk;

import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The worker of a run without a second function: a few threads of this process, with a bounded queue. */
final class LocalErrands implements Errands {

    private final ThreadPoolExecutor threads;
    private final Function<String, Refresh.Outcome> work;
    private final Journal journal;

    LocalErrands(Settings.Worker settings, Function<String, Refresh.Outcome> work, Journal journal) {
        this.work = work;
        this.journal = journal;
        this.threads = new ThreadPoolExecutor(settings.concurrency(), settings.concurrency(), 1, TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.queue()), task -> {
                    Thread thread = new Thread(task, "worker");
                    thread.setDaemon(true);
                    return thread;
                });
        this.threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public boolean send(String id) {
        try {
            threads.execute(() -> run(id));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    private void run(String id) {
        journal.open(UUID.randomUUID().toString(), "refresh");
        String outcome = "failed";
        try {
            outcome = work.apply(id).name().toLowerCase(Locale.ROOT);
        } finally {
            journal.close(outcome);
        }
    }
}
