package ai.navis.answers.writing;

import dev.langchain4j.exception.HttpException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** The model's server is busy. Told apart from other failures since it may say when to come again. */
final class Busy extends HttpException {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final transient Optional<Duration> after;

    Busy(int status, Optional<Duration> after) {
        super(status, "busy");
        this.after = after;
    }

    /** When the server wants to be asked again, where it says so. */
    Optional<Duration> after() {
        return after;
    }

    /** Reads the header before the client's own mapper, which drops it. */
    @Provider
    @Priority(1)
    public static final class Reader implements ResponseExceptionMapper<Busy> {

        @Override
        public boolean handles(int status, jakarta.ws.rs.core.MultivaluedMap<String, Object> headers) {
            return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
        }

        @Override
        public Busy toThrowable(Response response) {
            return new Busy(response.getStatus(), after(response.getHeaderString("Retry-After"), Instant.now()));
        }
    }

    /** The value of {@code Retry-After}: seconds or a date (RFC 9110, 10.2.3). */
    static Optional<Duration> after(String value, Instant now) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Duration until = Duration.between(now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
