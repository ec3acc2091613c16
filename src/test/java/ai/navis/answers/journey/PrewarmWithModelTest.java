package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Replies;
import ai.navis.answers.support.Store;
import ai.navis.answers.support.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a run of the pre-warm asks of the model: a few calls at a time, what is missing first, and nothing in vain. */
@QuarkusTest
@TestProfile(PrewarmWithModelTest.Worker.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrewarmWithModelTest {

    public static final class Worker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("answers.role", "worker", "answers.prewarm.families", "false", "answers.worker.concurrency", "3",
                    "answers.model.breaker.failures", "1000");
        }
    }

    private final ModelServer model = ModelServer.get();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Inject
    DynamoDbClient store;

    @Test
    @Order(1)
    void aModelThatIsDownEndsTheRunEarlyAndNothingIsKeptInItsPlace() {
        model.reset();
        model.script(Collections.nCopies(500, Replies.status(401)).toArray(ModelServer.Reply[]::new));
        JsonPath report = run();

        assertThat(report.getInt("written")).isZero();
        assertThat(report.getList("failed")).hasSizeBetween(5, 7);
        assertThat(report.getInt("remaining")).isEqualTo(topics().size() - report.getList("failed").size());
        assertThat(Api.get("/v1/answers/" + report.getList("failed").get(0)).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void aFewAreWrittenAtATimeAndASecondRunCallsNothing() {
        model.reset();
        model.script(Collections.nCopies(500, counted()).toArray(ModelServer.Reply[]::new));
        JsonPath first = run();
        int calls = model.calls().size();
        JsonPath second = run();

        assertThat(first.getInt("written") + first.getList("failed").size()).isEqualTo(topics().size());
        assertThat(most.get()).isBetween(2, 3);
        assertThat(second.getInt("fresh")).isEqualTo(first.getInt("written"));
        assertThat(model.calls().size() - calls).isLessThanOrEqualTo(2 * first.getList("failed").size());
    }

    @Test
    @Order(3)
    void whatIsMissingComesBeforeWhatIsStaleAndWhatReadersDislikeBeforeTheRest() {
        List<String> ids = topics();
        Items items = new Items(store);
        items.makeStale(ids.get(0));
        items.makeStale(ids.get(1));
        given().contentType("application/json").body(Map.of("helpful", false)).post("/v1/answers/" + ids.get(1) + "/feedback");
        items.expire(ids.get(2));
        model.reset();
        run();

        List<String> asked = model.calls().stream().map(call -> JsonPath.from(call.body()).getString("messages[1].content")).toList();
        List<String> questions = Api.get("/v1/topics").jsonPath().getList("topics.question");
        assertThat(asked).hasSizeGreaterThanOrEqualTo(3);
        assertThat(position(asked, questions.get(2))).isLessThan(position(asked, questions.get(1)) + 2);
        assertThat(position(asked, questions.get(0))).isLessThan(asked.size());
    }

    private static int position(List<String> asked, String question) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).endsWith("\"" + question + "\"")) {
                return i;
            }
        }
        return asked.size();
    }

    private ModelServer.Reply counted() {
        return (exchange, request) -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            Waiting.sleep(250);
            try {
                Replies.sound().to(exchange, request);
            } finally {
                atOnce.decrementAndGet();
            }
        };
    }

    private static JsonPath run() {
        return given().post("/internal/prewarm").then().statusCode(200).extract().jsonPath();
    }

    private static List<String> topics() {
        return Api.get("/v1/topics").jsonPath().getList("topics.id");
    }
}
