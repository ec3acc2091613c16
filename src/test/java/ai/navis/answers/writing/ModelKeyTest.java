package ai.navis.answers.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.navis.answers.Settings;
import ai.navis.answers.support.Parts;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the key of the model comes from. */
class ModelKeyTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicReference<String> authorization = new AtomicReference<>();
    private HttpServer secrets;
    private int status = 200;

    @BeforeEach
    void open() throws Exception {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        System.setProperty("aws.region", "us-east-1");
        secrets = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secrets.createContext("/", exchange -> {
            reads.incrementAndGet();
            authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = (asked.contains("the-secret") ? "{\"SecretString\":\"sk-from-the-secret\"}" : "{}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        secrets.start();
    }

    @AfterEach
    void close() {
        secrets.stop(0);
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
        System.clearProperty("aws.region");
    }

    @Test
    void aKeyOfTheConfigurationIsUsedAsItIs() {
        assertThat(key(Map.of("answers.model.key", "sk-configured")).getAuthorization(null)).isEqualTo("Bearer sk-configured");
        assertThat(reads).hasValue(0);
    }

    @Test
    void withoutKeyAndSecretNoneIsSent() {
        assertThat(key(Map.of()).getAuthorization(null)).isNull();
    }

    @Test
    void aSecretIsReadBySignedCallWhenFirstNeededAndThenRemembered() {
        ModelKey key = key(Map.of("answers.model.secret", "the-secret"));
        assertThat(reads).hasValue(0);

        assertThat(key.getAuthorization(null)).isEqualTo("Bearer sk-from-the-secret");
        assertThat(key.getAuthorization(null)).isEqualTo("Bearer sk-from-the-secret");
        assertThat(reads).hasValue(1);
        assertThat(authorization.get()).startsWith("AWS4-HMAC-SHA256 Credential=test/").contains("/us-east-1/secretsmanager/");
    }

    @Test
    void aSecretThatCannotBeReadIsToldWithoutItsContent() {
        status = 400;
        assertThatThrownBy(() -> key(Map.of("answers.model.secret", "the-secret")).getAuthorization(null))
                .hasMessage("the secret with the model's key could not be read: status 400");
    }

    private ModelKey key(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("answers.model.secret-endpoint", "http://127.0.0.1:" + secrets.getAddress().getPort() + "/");
        Settings settings = new SmallRyeConfigBuilder()
                .withMapping(Settings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(Settings.class);
        return new ModelKey(settings, Parts.json());
    }
}
