package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.LocalWithModel;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What readers may say about an answer. */
@QuarkusTest
@TestProfile(LocalWithModel.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class FeedbackTest {

    private static final String UNKNOWN = "aaaaaaaaaaaaaaaaaaaaaaaaaa";

    @Inject
    DynamoDbClient store;

    @Test
    void whatReadersThinkIsCountedInTheItemOfTheAnswer() {
        String id = Api.ask("What are the stages of stomach cancer?").jsonPath().getString("id");

        assertThat(rate(id, "{\"helpful\": true}").statusCode()).isEqualTo(204);
        assertThat(rate(id, "{\"helpful\": false, \"reason\": \"not-my-question\"}").statusCode()).isEqualTo(204);
        assertThat(rate(id, "{\"helpful\": false, \"reason\": \"unsafe\"}").asString()).isEmpty();
        assertThat(new Items(store).get(id)).satisfies(item -> {
            assertThat(item.get("helpful").n()).isEqualTo("1");
            assertThat(item.get("unhelpful").n()).isEqualTo("2");
            assertThat(item.get("because_unsafe").n()).isEqualTo("1");
            assertThat(item.get("because_not_my_question").n()).isEqualTo("1");
        });
        assertThat(Api.get("/v1/answers/" + id).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"helpful\": false, \"comment\": \"x\"}|400|unknown-field",
            "{\"helpful\": \"yes\"}|400|not-json",
            "{\"helpful\": 1}|400|not-json",
            "{}|400|missing-helpful",
            "null|400|missing-helpful",
            "[]|400|not-json",
            "{\"helpful\": false, \"reason\": \"boring\"}|400|unknown-reason",
            "{\"helpful\": true}|404|not-found"})
    void whatIsNoOpinionOnAnAnswerIsToldSo(String body, int status, String type) {
        Response reply = rate(UNKNOWN, body);

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.jsonPath().getString("type")).endsWith("/" + type);
    }

    @Test
    void nothingIsStoredForAnIdThatIsNone() {
        assertThat(rate(UNKNOWN, "{\"helpful\": true}").statusCode()).isEqualTo(404);
        assertThat(rate("model:breaker", "{\"helpful\": true}").statusCode()).isEqualTo(404);
        assertThat(new Items(store).get(UNKNOWN)).isEmpty();
    }

    @Test
    void whatReadersSendWithoutScriptIsCountedAndLeadsBackToTheAnswer() {
        String id = Api.ask("What are the stages of liver cancer?").jsonPath().getString("id");
        String page = "/answers/what-are-the-stages-of-liver-cancer-" + id;

        for (String opinion : new String[] {"helpful", "unhelpful", "not-my-question"}) {
            Response sent = opinion(page, opinion);
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(sent.header("Location")).isEqualTo(page + "#thanks");
        }
        assertThat(new Items(store).get(id)).satisfies(item -> {
            assertThat(item.get("helpful").n()).isEqualTo("1");
            assertThat(item.get("unhelpful").n()).isEqualTo("2");
            assertThat(item.get("because_not_my_question").n()).isEqualTo("1");
        });
        assertThat(Api.get(page).asString()).contains("id=\"thanks\"", "action=\"" + page + "/feedback\"");
    }

    @Test
    void aFormThatTellsNothingOfAnAnswerIsAPageInWords() {
        String page = "/answers/some-words-" + UNKNOWN;
        opinion(page, "boring").then().statusCode(400).contentType("text/html");
        opinion(page, "").then().statusCode(400).contentType("text/html");
        opinion(page, "helpful").then().statusCode(404).contentType("text/html");
        opinion("/answers/nothing", "helpful").then().statusCode(404).contentType("text/html");
        assertThat(new Items(store).get(UNKNOWN)).isEmpty();
    }

    private static Response opinion(String page, String opinion) {
        return given().redirects().follow(false).formParam("opinion", opinion).post(page + "/feedback");
    }

    private static Response rate(String id, String body) {
        return given().contentType("application/json").body(body).post("/v1/answers/{id}/feedback", id);
    }
}
