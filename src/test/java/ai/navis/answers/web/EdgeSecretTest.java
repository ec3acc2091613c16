package ai.navis.answers.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import ai.navis.answers.support.Configuration;
import ai.navis.answers.support.Parts;
import ai.navis.answers.support.SecretsServer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as sent by the edge, and how often the secret is read for it. */
class EdgeSecretTest {

    private final SecretsServer secrets = new SecretsServer();
    private Instant now = Instant.parse("2090-06-01T10:00:00Z");
    private EdgeSecret secret;

    @BeforeEach
    void open() {
        Settings.Edge settings = Configuration.with(Map.of(
                "answers.edge.secret", "edge", "answers.edge.secret-endpoint", secrets.open())).edge();
        secret = new EdgeSecret(settings, Parts.json(), new Journal(""), () -> now);
    }

    @AfterEach
    void close() {
        secrets.close();
    }

    @Test
    void bothValuesOfARotationLetInAndNoOtherDoes() {
        secrets.put("edge", "{\"current\": \"new\", \"previous\": \"old\"}");

        assertThat(secret.is("new")).isTrue();
        assertThat(secret.is("old")).isTrue();
        assertThat(secret.is("newer")).isFalse();
        assertThat(secret.is("ne")).isFalse();
        assertThat(secret.is("")).isFalse();
        assertThat(secret.is(null)).isFalse();
    }

    @Test
    void itIsReadOnceHoweverManyRequestsCome() {
        secrets.put("edge", "{\"current\": \"new\"}");
        for (int i = 0; i < 100; i++) {
            secret.is("new");
            secret.is("guess-" + i);
        }
        assertThat(secrets.reads("edge")).isEqualTo(1);
    }

    @Test
    void aNewValueComesIntoUseAndAnOldOneGoesOut() {
        secrets.put("edge", "{\"current\": \"old\"}");
        assertThat(secret.is("old")).isTrue();

        secrets.put("edge", "{\"current\": \"new\", \"previous\": \"old\"}");
        now = now.plusSeconds(61);
        assertThat(secret.is("new")).isTrue();
        assertThat(secret.is("old")).isTrue();

        secrets.put("edge", "{\"current\": \"new\"}");
        now = now.plusSeconds(3601);
        assertThat(secret.is("old")).isFalse();
        assertThat(secret.is("new")).isTrue();
    }

    @Test
    void aSecretThatCannotBeReadKeepsNobodyOutWhoSendsOne() {
        assertThat(secret.is("whatever")).isTrue();
        assertThat(secret.is(null)).isFalse();

        secrets.put("edge", "{}");
        now = now.plusSeconds(61);
        assertThat(secret.is("whatever")).as("a secret that holds none").isTrue();

        secrets.put("edge", "{\"current\": \"new\"}");
        now = now.plusSeconds(61);
        assertThat(secret.is("whatever")).isFalse();
    }

    @Test
    void whatWasReadHoldsWhileItCannotBeReadAgain() {
        secrets.put("edge", "{\"current\": \"new\"}");
        assertThat(secret.is("new")).isTrue();

        secrets.remove("edge");
        now = now.plusSeconds(3601);
        assertThat(secret.is("new")).isTrue();
        assertThat(secret.is("other")).isFalse();
    }

    @Test
    void valuesOfTheConfigurationNeedNoSecret() {
        EdgeSecret configured = new EdgeSecret(Configuration.with(Map.of("answers.edge.values", "a,b")).edge(), Parts.json(), new Journal(""), () -> now);

        assertThat(configured.is("a")).isTrue();
        assertThat(configured.is("b")).isTrue();
        assertThat(configured.is("a,b")).isFalse();
        assertThat(new EdgeSecret(Configuration.with(Map.of()).edge(), Parts.json(), new Journal(""), () -> now).configured()).isFalse();
    }
}
