package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Journal;
import ai.navis.answers.support.GatewayEvent;
import ai.navis.answers.support.LogCapture;
import ai.navis.answers.support.SecretsServer;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deployment whose edge has a secret and whose secret with the model's key cannot be read. */
@QuarkusTest
@TestProfile(SecretsTest.WithSecrets.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = SecretsServer.class, restrictToAnnotatedClass = true)
class SecretsTest {

    private static final String QUESTION = "Can thyroid cancer be cured?";

    private final SecretsServer secrets = SecretsServer.get();

    /** Nothing listens at the model's address: a call that were made would be seen as another failure. */
    public static final class WithSecrets implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("answers.edge.secret", "edge", "answers.model.secret", "model-key",
                    "answers.model.base-url", "http://127.0.0.1:9/v1/", "answers.model.budget.tokens-per-day", "1000000");
        }
    }

    @BeforeEach
    void rotateHalfWay() {
        secrets.put("edge", "{\"current\": \"e2\", \"previous\": \"e1\"}");
    }

    @Test
    void whatCameThroughTheEdgeIsAnswered() {
        assertThat(ask("e2", QUESTION).statusCode()).isEqualTo(200);
        assertThat(ask("e1", QUESTION).statusCode()).isEqualTo(200);
        given().header("x-edge-secret", "e2").get("/v1/topics").then().statusCode(200);
    }

    @Test
    void whatWalkedAroundTheEdgeIsRefused() {
        Response without = given().contentType("application/json").body(Map.of("question", QUESTION)).post("/v1/answers");

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.contentType()).isEqualTo("application/problem+json");
        assertThat(without.jsonPath().getString("type")).endsWith("/not-through-the-edge");
        assertThat(ask("e0", QUESTION).statusCode()).isEqualTo(403);
        given().get("/v1/topics").then().statusCode(403);
        given().get("/").then().statusCode(403);
    }

    @Test
    void serversOfPartnersComeStraightToTheGatewayWhichVerifiesThem() {
        assertThat(GatewayEvent.asking("/partner/v1/answers", QUESTION).send().problem()).isEqualTo("unauthorized");
        assertThat(GatewayEvent.asking("/partner/v1/answers", QUESTION).verified(Map.of("client_id", "x")).send().problem())
                .isEqualTo("unknown-partner");
    }

    @Test
    void withoutTheModelsKeyMissesAreAnsweredFromTheEvidenceHitsAreServedAndItIsCounted() {
        LogCapture journal = LogCapture.start(Journal.LOGGER);
        Response miss = ask("e2", "What are the stages of stomach cancer?");
        String counted = journal.stop();
        long reads = secrets.reads("model-key");
        Response hit = ask("e2", "What are the stages of stomach cancer?");

        assertThat(miss.statusCode()).isEqualTo(200);
        assertThat(miss.jsonPath().getString("provenance.writer")).isEqualTo("evidence");
        assertThat(counted).containsPattern("\"SecretFailures\":[1-9]").contains("\"Fallback\":1");
        assertThat(reads).isPositive();
        assertThat(hit.header("Cache-Status")).startsWith("navis-answers; hit");
        assertThat(secrets.reads("model-key")).as("a hit reads no key").isEqualTo(reads);
    }

    private static Response ask(String edge, String question) {
        RequestSpecification request = given().contentType("application/json").header("X-Edge-Secret", edge);
        return request.body(Map.of("question", question)).post("/v1/answers");
    }
}
