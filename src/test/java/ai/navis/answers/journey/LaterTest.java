package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.LocalWithModel;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Replies;
import ai.navis.answers.support.Store;
import ai.navis.answers.support.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Asking now and fetching later, and what the worker does about it. */
@QuarkusTest
@TestProfile(LocalWithModel.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class LaterTest {

    private final ModelServer model = ModelServer.get();

    @Inject
    DynamoDbClient store;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void anAnswerThatMustFirstBeWrittenIsFetchedLater() {
        model.script(slowly());
        Response first = later("Can kidney cancer be cured?");
        Response again = later("is kidney cancer curable?");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.asString()).isEmpty();
        assertThat(Integer.parseInt(first.header("Retry-After"))).isPositive();
        assertThat(first.header("Preference-Applied")).isEqualTo("respond-async");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Response pending = Api.get(first.header("Location"));
        assertThat(pending.statusCode()).isEqualTo(202);
        assertThat(pending.header("Retry-After")).isNotNull();

        Waiting.until(() -> Api.get(first.header("Location")).statusCode() == 200);
        assertThat(model.calls()).hasSize(1);
        Response known = later("Can kidney cancer be cured?");
        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(known.header("Cache-Status")).contains("hit");
    }

    @Test
    void aReaderIsLedAtOnceToThePageThatWaitsForTheAnswer() {
        model.script(slowly());
        Response sent = given().redirects().follow(false).formParam("question", "Can lung cancer be cured?").post("/");

        assertThat(sent.statusCode()).isEqualTo(303);
        Response waiting = Api.get(sent.header("Location"));
        assertThat(waiting.statusCode()).isEqualTo(202);
        assertThat(waiting.header("Cache-Control")).isEqualTo("no-store");
        assertThat(waiting.asString()).contains("Your answer is being written", "<noscript><meta http-equiv=\"refresh\"", "noindex");

        Waiting.until(() -> Api.get(sent.header("Location")).statusCode() == 200);
        assertThat(Api.get(sent.header("Location")).asString()).contains("<h1>Can lung cancer be cured?</h1>");
    }

    @Test
    void aQuestionThatIsNotKeptIsAnsweredAtOnceAndLeavesNothing() {
        int before = store.scan(scan -> scan.tableName(Store.TABLE)).count();
        Response reply = later("My name is Maria Lopez and I have kidney cancer. Can it be cured?");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.jsonPath().getBoolean("kept")).isFalse();
        assertThat(store.scan(scan -> scan.tableName(Store.TABLE)).items().stream().filter(item -> item.get("id").s().length() == 26))
                .hasSizeLessThanOrEqualTo(before);
    }

    @Test
    void somebodyInDangerIsHelpedAtOnce() {
        assertThat(later("I have kidney cancer and I want to kill myself").jsonPath().getMap("urgent")).isNotEmpty();
    }

    @Test
    void theWorkerWritesFromTheNeutralQuestionOnceHoweverOftenItIsTold() {
        String id = Api.ask("What are the stages of kidney cancer?").jsonPath().getString("id");
        new Items(store).makeStale(id);
        model.reset();

        assertThat(refresh(id).jsonPath().getString("outcome")).isEqualTo("WRITTEN");
        assertThat(refresh(id).jsonPath().getString("outcome")).isEqualTo("FRESH");
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void theWorkerWritesNothingThatNobodyWishedFor() {
        assertThat(refresh("aaaaaaaaaaaaaaaaaaaaaaaaaa").jsonPath().getString("outcome")).isEqualTo("UNKNOWN");
        assertThat(refresh("What is kidney cancer?").jsonPath().getString("outcome")).isEqualTo("UNKNOWN");
        assertThat(given().contentType("application/json").body("{}").post("/internal/refresh").statusCode()).isEqualTo(404);
        assertThat(model.calls()).isEmpty();
    }

    private static Response later(String question) {
        return given().contentType("application/json").header("Prefer", "handling=lenient, respond-async; wait=1")
                .body(Map.of("question", question)).post("/v1/answers");
    }

    private static Response refresh(String id) {
        return given().contentType("application/json").body(Map.of("id", id)).post("/internal/refresh");
    }

    private static ModelServer.Reply slowly() {
        return (exchange, request) -> {
            Waiting.sleep(1000);
            Replies.sound().to(exchange, request);
        };
    }
}
