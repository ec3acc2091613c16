package ai.navis.answers.web;

import ai.navis.answers.Journal;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the events that never become a request, for example one that is not of an HTTP API. The adapter answers them itself, with
 * a 500 that Lambda takes for a success, and tells nobody but its log.
 */
@ApplicationScoped
class FailedEvents {

    /** Held here, since a logger that nobody holds may be collected together with its handlers. */
    private static final Logger ADAPTER = Logger.getLogger("quarkus.amazon.lambda.http");

    private final Journal journal;

    FailedEvents(Journal journal) {
        this.journal = journal;
    }

    void listen(@Observes StartupEvent event) {
        ADAPTER.addHandler(new Counting(journal));
    }

    private static final class Counting extends Handler {

        private final Journal journal;

        Counting(Journal journal) {
            this.journal = journal;
            setLevel(Level.SEVERE);
        }

        @Override
        public void publish(LogRecord failure) {
            if (isLoggable(failure)) {
                journal.open(UUID.randomUUID().toString(), "none");
                journal.count(Journal.Metric.FAILED_EVENTS);
                journal.close("500");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
