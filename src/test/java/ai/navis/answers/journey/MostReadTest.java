package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What readers ask is kept fresh, in the order of how much they read it. */
@QuarkusTest
@TestProfile(MostReadTest.Counted.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class MostReadTest {

    /** Every reading is counted, and the worker writes one answer after the other. */
    public static final class Counted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("answers.role", "worker", "answers.prewarm.families", "false", "answers.worker.concurrency", "1",
                    "answers.popularity.sample", "1", "answers.model.breaker.failures", "1000",
                    "answers.deadline", "20s");
        }
    }

    private static final String SELDOM = "Is surgery an option for metastatic melanoma?";
    private static final String OFTEN = "Can alcohol cause breast cancer?";

    private final ModelServer model = ModelServer.get();

    @Inject
    DynamoDbClient store;

    @Test
    void whatReadersAskMostIsWrittenAnewThoughNobodyCuratedIt() {
        String seldom = Api.ask(SELDOM).jsonPath().getString("id");
        String often = Api.ask(OFTEN).jsonPath().getString("id");
        Api.get("/v1/answers/" + often);
        Api.get("/v1/answers/" + often);
        List<String> topics = Api.get("/v1/topics").jsonPath().getList("topics.id");
        prewarm();
        Items items = new Items(store);
        items.makeStale(seldom);
        items.makeStale(often);
        model.reset();
        JsonPath report = prewarm();

        assertThat(topics).doesNotContain(seldom, often);
        assertThat(report.getInt("written")).isGreaterThanOrEqualTo(2);
        assertThat(first(OFTEN)).isLessThan(first(SELDOM));
        assertThat(items.get(often).get("readings").n()).isEqualTo("3");
        assertThat(items.get(seldom).get("readings").n()).isEqualTo("1");
    }

    /** The number of the first call of the model that was about {@code question}. */
    private int first(String question) {
        return IntStream.range(0, model.calls().size())
                .filter(i -> JsonPath.from(model.calls().get(i).body()).getString("messages[1].content").endsWith("\"" + question + "\""))
                .findFirst().orElseThrow();
    }

    private static JsonPath prewarm() {
        return given().post("/internal/prewarm").then().statusCode(200).extract().jsonPath();
    }
}
