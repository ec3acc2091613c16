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
            return Map.of("answers.role", "worker", "answers.prewarm.families", "false", "answers.worker.concurrency", Integer.toString(TOGETHER),
                    "answers.model.breaker.failures", "1000");
        }
    }

    private static final int TOGETHER = 3;

    /** Of the run that met a model that was down. */
    private static int failedBefore;

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
        failedBefore = report.getList("failed").size();
    }

    @Test
    @Order(2)
    void aFewAreWrittenAtATimeAndASecondRunCallsNothing() {
        model.reset();
        model.script(Collections.nCopies(500, counted()).toArray(ModelServer.Reply[]::new));
        JsonPath first = run();
        int calls = model.calls().size();
        JsonPath second = run();

        assertThat(first.getInt("written") + first.getInt("skipped") + first.getList("failed").size()).isEqualTo(topics().size());
        assertThat(first.getInt("skipped")).as("what failed when the model was down").isEqualTo(failedBefore);
        assertThat(most.get()).isBetween(2, TOGETHER);
        assertThat(second.getInt("fresh")).isEqualTo(first.getInt("written"));
        assertThat(second.getInt("skipped")).isEqualTo(failedBefore + first.getList("failed").size());
        assertThat(model.calls()).as("calls of the second run").hasSize(calls);
    }

    @Test
    @Order(3)
    void whatIsMissingComesBeforeWhatIsStaleAndWhatReadersDislikeBeforeTheRest() {
        List<String> kept = topics().stream().filter(id -> Api.get("/v1/answers/" + id).statusCode() == 200).toList();
        List<String> stale = kept.subList(0, TOGETHER);
        List<String> disliked = kept.subList(TOGETHER, 2 * TOGETHER);
        List<String> missing = kept.subList(2 * TOGETHER, 3 * TOGETHER);
        Items items = new Items(store);
        stale.forEach(items::makeStale);
        disliked.forEach(items::makeStale);
        disliked.forEach(id -> given().contentType("application/json").body(Map.of("helpful", false)).post("/v1/answers/" + id + "/feedback"));
        missing.forEach(items::expire);
        model.reset();
        model.script(Collections.nCopies(100, together()).toArray(ModelServer.Reply[]::new));
        run();

        assertThat(asked().subList(0, 3)).containsExactlyInAnyOrderElementsOf(questions(missing));
        assertThat(asked().subList(3, 6)).containsExactlyInAnyOrderElementsOf(questions(disliked));
        assertThat(asked().subList(6, 9)).containsExactlyInAnyOrderElementsOf(questions(stale));
    }

    /** Replies when as many have come as are written at a time, so that none of the next can overtake them. */
    private ModelServer.Reply together() {
        return (exchange, request) -> {
            int group = (asked().size() + TOGETHER - 1) / TOGETHER;
            if (group <= 3) {
                Waiting.until(() -> asked().size() >= group * TOGETHER);
            }
            Replies.sound().to(exchange, request);
        };
    }

    /** The questions that came to the model, without the drafts that it was asked to mend. */
    private List<String> asked() {
        return model.calls().stream().filter(call -> !call.repairs())
                .map(call -> JsonPath.from(call.body()).getString("messages[1].content"))
                .map(content -> content.substring(content.lastIndexOf('\n') + 2, content.length() - 1)).toList();
    }

    private static List<String> questions(List<String> ids) {
        return Api.get("/v1/topics").jsonPath().<Map<String, String>>getList("topics").stream()
                .filter(topic -> ids.contains(topic.get("id"))).map(topic -> topic.get("question")).toList();
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
