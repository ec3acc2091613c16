package ai.navis.answers.writing;

import ai.navis.answers.Deadline;
import ai.navis.answers.Settings;
import ai.navis.answers.writing.WritingFailed.Reason;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** Calls the model's server: each call bounded by the deadline, passing failures tried again where the time allows. */
final class ModelCalls {

    private static final Duration FIRST_DELAY = Duration.ofMillis(200);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;

    private final ChatModel model;
    private final Settings.Model settings;

    ModelCalls(ChatModel model, Settings.Model settings) {
        this.model = model;
        this.settings = settings;
    }

    /**
     * The text of a whole reply.
     *
     * @throws WritingFailed when the deadline leaves too little time, the server fails, or the reply stops before its end
     */
    String ask(ChatRequest request, Deadline deadline) throws WritingFailed {
        if (!deadline.allows(settings.least())) {
            throw new WritingFailed(Reason.TIMEOUT, "too little time is left for a call");
        }
        ChatResponse response = call(request, deadline);
        if (response.finishReason() == FinishReason.LENGTH) {
            throw new WritingFailed(Reason.CUT_OFF, "the reply is longer than the model may write");
        }
        if (response.finishReason() != FinishReason.STOP) {
            throw new WritingFailed(Reason.MALFORMED, "the reply ended with " + response.finishReason());
        }
        String text = response.aiMessage() == null ? null : response.aiMessage().text();
        if (text == null || text.isBlank()) {
            throw new WritingFailed(Reason.MALFORMED, "the reply is empty");
        }
        return text;
    }

    private ChatResponse call(ChatRequest request, Deadline deadline) throws WritingFailed {
        try {
            return guard(deadline).call(() -> model.chat(request));
        } catch (Exception e) {
            throw failure(e);
        }
    }

    /** A guard for one call: what is left of the deadline differs each time, and a guard's bounds are fixed. */
    private TypedGuard<ChatResponse> guard(Deadline deadline) {
        long left = Math.max(2 * FIRST_DELAY.toMillis(), deadline.left().toMillis());
        return TypedGuard.create(ChatResponse.class)
                .withDescription("model")
                .withRetry()
                    .maxRetries(settings.retries())
                    .maxDuration(left, ChronoUnit.MILLIS)
                    .delay(FIRST_DELAY.toMillis(), ChronoUnit.MILLIS)
                    .jitter(FIRST_DELAY.toMillis(), ChronoUnit.MILLIS)
                    .withExponentialBackoff().maxDelay(left / 2, ChronoUnit.MILLIS).done()
                    .whenException(e -> passing(e) && deadline.allows(settings.least()))
                    .done()
                .withTimeout()
                    .duration(Math.max(1, deadline.within(settings.timeout()).toMillis()), ChronoUnit.MILLIS)
                    .done()
                .build();
    }

    private static boolean passing(Throwable failure) {
        int status = status(failure);
        return status < 0 || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT || status >= SERVER_ERROR;
    }

    private static WritingFailed failure(Exception e) {
        if (e instanceof TimeoutException) {
            return new WritingFailed(Reason.TIMEOUT, "the model did not reply in time");
        }
        int status = status(e);
        if (status < 0) {
            return new WritingFailed(Reason.UNAVAILABLE, root(e).getClass().getSimpleName());
        }
        return new WritingFailed(passing(e) ? Reason.UNAVAILABLE : Reason.REJECTED, "status " + status);
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

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
