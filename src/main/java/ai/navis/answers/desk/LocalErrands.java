package ai.navis.answers.desk;

import ai.navis.answers.Settings;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The worker of a run without a second function: a few threads of this process, with a bounded queue. */
final class LocalErrands implements Errands {

    private final ThreadPoolExecutor threads;
    private final Consumer<String> work;

    LocalErrands(Settings.Worker settings, Consumer<String> work) {
        this.work = work;
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
            threads.execute(() -> work.accept(id));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }
}
