package ai.navis.answers.web;

import ai.navis.answers.Deadline;
import ai.navis.answers.Settings;
import com.amazonaws.services.lambda.runtime.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The deadline of a request: the configured one, and always a margin under what the function's own limit leaves. */
@ApplicationScoped
public class RequestDeadline {

    private final Settings settings;
    private final Instance<Context> context;
    private final boolean inFunction;
    private final InstantSource clock = InstantSource.system();

    RequestDeadline(Settings settings, Instance<Context> context,
            @ConfigProperty(name = "AWS_LAMBDA_FUNCTION_NAME") Optional<String> function) {
        this.settings = settings;
        this.context = context;
        this.inFunction = function.isPresent();
    }

    /** For a caller who waits at the gateway. */
    public Deadline forCaller() {
        return Deadline.in(settings.deadline(), clock).atMost(remaining());
    }

    /** For a job that has the function to itself. */
    Duration forJob(Duration most) {
        return Deadline.in(most, clock).atMost(remaining()).left();
    }

    private Duration remaining() {
        if (!inFunction || context.isUnsatisfied()) {
            return Duration.ofDays(1);
        }
        return Duration.ofMillis(context.get().getRemainingTimeInMillis()).minus(settings.deadlineMargin());
    }
}
