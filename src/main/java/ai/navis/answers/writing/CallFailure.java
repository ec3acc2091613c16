package ai.navis.answers.writing;

import ai.navis.answers.SecretReader;
import ai.navis.answers.writing.WritingFailed.Reason;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** What a failed call of the model's server tells: whether and when to try again. */
final class CallFailure {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(400);
    private static final int MOST_DOUBLINGS = 4;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;

    private final Exception failure;
    private final int status;

    CallFailure(Exception failure) {
        this.failure = failure;
        this.status = status(failure);
    }

    /** Whether the server may do better later. */
    boolean passing() {
        return status < 0 || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT || status >= SERVER_ERROR;
    }

    /** Whether the server may have written all the same: it was called, and no reply came that says otherwise. */
    boolean mayHaveCost() {
        return status < 0 && !withoutKey();
    }

    /** Whether no call was made, since its key could not be read. */
    boolean withoutKey() {
        return root() instanceof SecretReader.SecretUnreadable;
    }

    /** How long to wait before trying again: what the server says, else full jitter under a bound that doubles. */
    Duration pause(int attempt) {
        return after().orElseGet(() -> {
            long bound = FIRST_PAUSE.toMillis() << Math.min(attempt, MOST_DOUBLINGS);
            return Duration.ofMillis(ThreadLocalRandom.current().nextLong(bound));
        });
    }

    WritingFailed told() {
        if (failure instanceof TimeoutException) {
            return new WritingFailed(Reason.TIMEOUT, "the model did not reply in time");
        }
        if (status < 0) {
            return new WritingFailed(Reason.UNAVAILABLE, root().getClass().getSimpleName());
        }
        return new WritingFailed(passing() ? Reason.UNAVAILABLE : Reason.REJECTED, "status " + status);
    }

    private Optional<Duration> after() {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Busy busy) {
                return busy.after();
            }
        }
        return Optional.empty();
    }

    /** The HTTP status behind a failure; -1 where there was none. */
    private static int status(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof WebApplicationException web) {
                return web.getResponse().getStatus();
            }
            if (t instanceof dev.langchain4j.exception.HttpException http) {
                return http.statusCode();
            }
        }
        return -1;
    }

    private Throwable root() {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
