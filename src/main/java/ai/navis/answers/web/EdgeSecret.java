package ai.navis.answers.web;

import ai.navis.answers.Journal;
import ai.navis.answers.SecretReader;
import ai.navis.answers.SecretReader.SecretUnreadable;
import ai.navis.answers.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/**
 * What the edge sends with each request. The secret is read when the first request comes, and again after an hour or where
 * a request brings another value, at most once a minute: so a new value comes into use at once, an old one goes out of use,
 * and nobody can have it read with every request.
 */
final class EdgeSecret {

    private static final Logger LOG = Logger.getLogger(EdgeSecret.class);
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);
    private static final Duration AT_LEAST_EVERY = Duration.ofHours(1);

    private final Settings.Edge settings;
    private final SecretReader secrets;
    private final ObjectMapper json;
    private final Journal journal;
    private final InstantSource clock;
    private Set<String> values;
    private Instant read = Instant.MIN;

    EdgeSecret(Settings.Edge settings, ObjectMapper json, Journal journal, InstantSource clock) {
        this.settings = settings;
        this.secrets = new SecretReader(settings.secretEndpoint(), json, "the edge's values");
        this.json = json;
        this.journal = journal;
        this.clock = clock;
        this.values = settings.values().orElse(Set.of());
    }

    boolean configured() {
        return settings.values().isPresent() || settings.secret().isPresent();
    }

    /**
     * Whether {@code value}, null where there was none, is one of the edge. As long as the secret could never be read any
     * value will do: patients' answers are worth more than what the edge keeps out.
     */
    synchronized boolean is(String value) {
        if (value == null) {
            return false;
        }
        Instant now = clock.instant();
        boolean known = among(value);
        if (settings.secret().isPresent() && now.isAfter(read.plus(known ? AT_LEAST_EVERY : AT_MOST_EVERY))) {
            read = now;
            read(settings.secret().get());
            known = among(value);
        }
        return known || values.isEmpty();
    }

    private void read(String secret) {
        try {
            Set<String> now = new TreeSet<>();
            json.readTree(secrets.read(secret)).forEach(value -> now.add(value.asText()));
            if (now.isEmpty()) {
                unreadable("the secret with the edge's values holds none");
            } else {
                values = now;
            }
        } catch (SecretUnreadable e) {
            unreadable(e.getMessage());
        } catch (JsonProcessingException e) {
            unreadable("the secret with the edge's values is no JSON");
        }
    }

    private void unreadable(String message) {
        LOG.warn(message);
        journal.count(Journal.Metric.SECRET_FAILURES);
    }

    /** Compares with every value and to its end, so that the time it takes tells nothing of them. */
    private boolean among(String value) {
        boolean found = false;
        byte[] sent = value.getBytes(StandardCharsets.UTF_8);
        for (String known : values) {
            found |= MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), sent);
        }
        return found;
    }
}
