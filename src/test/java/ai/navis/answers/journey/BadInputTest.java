package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.LogCapture;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller meets that sends something else than a question about cancer. */
@QuarkusTest
@QuarkusTestResource(Store.class)
class BadInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "nope                                             | 400 | not-json",
        "[]                                               | 400 | not-json",
        "{\"question\":                                   | 400 | not-json",
        "{\"question\":\"a\"} {}                          | 400 | not-json",
        "{\"question\":\"a\",\"question\":\"b\"}          | 400 | not-json",
        "{}                                               | 400 | missing-question",
        "{\"question\":null}                              | 400 | missing-question",
        "{\"question\":5}                                 | 400 | not-json",
        "{\"question\":{\"a\":1}}                         | 400 | not-json",
        "{\"question\":\"What is cancer?\",\"x\":1}       | 400 | unknown-field",
        "{\"question\":\"\"}                              | 422 | question-too-short",
        "{\"question\":\"  a  \"}                         | 422 | question-too-short",
        "{\"question\":\"what is \\u0000 cancer\"}        | 422 | not-a-question",
        "{\"question\":\"\\ud83d\\ude00\\ud83d\\ude00\\ud83d\\ude00\"} | 422 | not-a-question",
        "{\"question\":\"1234567890 ???\"}                | 422 | not-a-question",
        "{\"question\":\"\\u0645\\u0627 \\u0647\\u0648 \\u0633\\u0631\\u0637\\u0627\\u0646 \\u0627\\u0644\\u0643\\u0628\\u062f\"} | 422 | unsupported-language",
        "{\"question\":\"Quels sont les symptomes du cancer du foie?\"} | 422 | unsupported-language",
        "{\"question\":\"How do I bake bread?\"}          | 422 | not-about-cancer",
        "{\"question\":\"Can it be cured?\"}              | 422 | which-cancer",
        "{\"question\":\"Can it be cured?\",\"cancerType\":\"no-such\"} | 422 | which-cancer",
    })
    void isToldWhatToDo(String body, int status, String type) {
        Response response = Api.send(body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + type);
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(response.jsonPath().getString("detail")).startsWith("Please ");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aTextThatIsTooLongIsToldSo() {
        Api.ask("What is liver cancer? ".repeat(100)).then().statusCode(422);
        assertThat(Api.ask("What is liver cancer? ".repeat(100)).jsonPath().getString("detail")).contains("2000");
    }

    @Test
    void aMebibyteIsTooLarge() {
        given().contentType("application/json").body("a".repeat(1 << 20)).post("/v1/answers").then().statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void textInARightToLeftOverrideIsReadAsItsLetters() {
        Response response = Api.ask("\u202EWhat is liver cancer?\u202C");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).doesNotContain("\u202E");
    }

    @Test
    void halfASurrogatePairHarmsNothing() {
        Api.send("{\"question\":\"What is my \\ud800 liver cancer at age 45?\"}").then().statusCode(200);
    }

    @Test
    void anotherPathMethodOrTypeIsAProblem() {
        Api.get("/nothing-here").then().statusCode(404).contentType("application/problem+json");
        Api.get("/v1/answers").then().statusCode(405).contentType("application/problem+json");
        given().contentType("text/plain").body("What is cancer?").post("/v1/answers").then().statusCode(415)
                .contentType("application/problem+json");
        given().accept("image/png").get("/v1/topics").then().statusCode(406);
    }

    @Test
    void nothingThatWasTypedIsInTheLog() {
        LogCapture log = LogCapture.start();
        Api.send("{\"question\":\"zanzibarquest");
        Api.ask("zanzibarquest");
        Api.ask("What is zanzibarquest of my liver cancer? I am 61, call 212-555-0187");
        Api.ask("zanzibarquest ".repeat(300));

        assertThat(log.stop()).isNotNull().doesNotContain("zanzibarquest").doesNotContain("0187");
    }
}
