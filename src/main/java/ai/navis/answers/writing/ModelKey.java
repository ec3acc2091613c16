package ai.navis.answers.writing;

import ai.navis.answers.SecretReader;
import ai.navis.answers.Settings;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.langchain4j.auth.ModelAuthProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The key of the model's server, from configuration or from AWS Secrets Manager. It is read when the first answer is
 * written, never on a hit, and read again after a while, so that a rotated key comes into use.
 */
@ApplicationScoped
public class ModelKey implements ModelAuthProvider {

    private static final Duration AGAIN = Duration.ofMinutes(15);

    private final Settings.Model settings;
    private final SecretReader secrets;
    private final Clock clock = Clock.systemUTC();
    private String key;
    private Instant read = Instant.EPOCH;

    ModelKey(Settings settings, ObjectMapper json) {
        this.settings = settings.model();
        this.secrets = new SecretReader(settings.model().secretEndpoint(), json, "the model's key");
    }

    /** The value of the {@code Authorization} header; null for a server that asks for none. */
    @Override
    public synchronized String getAuthorization(Input input) {
        if (settings.key().isPresent()) {
            return "Bearer " + settings.key().get();
        }
        if (settings.secret().isEmpty()) {
            return null;
        }
        if (Duration.between(read, clock.instant()).compareTo(AGAIN) > 0) {
            key = secrets.read(settings.secret().get());
            read = clock.instant();
        }
        return "Bearer " + key;
    }
}
