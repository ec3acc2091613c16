package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Store;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description that is served, and that clients are generated from, tells what the service does. */
@QuarkusTest
@QuarkusTestResource(Store.class)
class DescriptionTest {

    private static final Path KEPT = Path.of("src/main/resources/openapi.json");
    private static final Path GENERATED = Path.of("target/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theKeptDescriptionIsTheOneThatFollowsFromTheResources() throws Exception {
        Files.writeString(GENERATED, given().get("/q/openapi?format=json").asString());

        assertThat(JSON.readTree(GENERATED.toFile())).as("a change is wanted? cp " + GENERATED + " " + KEPT)
                .isEqualTo(JSON.readTree(KEPT.toFile()));
    }

    @Test
    void theKeptDescriptionIsServedAndMayBeKept() throws Exception {
        Response served = given().get("/openapi");

        assertThat(served.asByteArray()).isEqualTo(Files.readAllBytes(KEPT));
        assertThat(served.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        given().header("If-None-Match", served.header("ETag")).get("/openapi").then().statusCode(304);
    }

    @Test
    void theFieldsOfAnAnswerAndOfUrgentHelpAreThoseOfItsSchemaAndItsExamples() throws Exception {
        JsonNode described = described().at("/components/schemas/Answer");
        List<String> fields = names(described.get("properties"));

        assertThat(strings(described.get("required"))).isEqualTo(fields);
        for (Response reply : List.of(Api.ask(Api.REFERENCE), Api.ask("i want to kill myself"))) {
            assertThat(names(JSON.readTree(reply.asString()))).containsExactlyInAnyOrderElementsOf(fields);
        }
        for (String example : List.of("answer", "urgent")) {
            assertThat(names(described().at("/components/examples/" + example + "/value"))).containsExactlyInAnyOrderElementsOf(fields);
        }
    }

    @Test
    void theHeadersOfARepliedQuestionAreThoseThatAreDescribed() throws Exception {
        Response reply = Api.ask(Api.REFERENCE);

        assertThat(names(described().at("/paths/~1v1~1answers/post/responses/200/headers")))
                .isNotEmpty().allSatisfy(name -> assertThat(reply.header(name)).as(name).isNotNull());
    }

    @Test
    void everyProblemHasAnExampleOfEachTypeThatItsTextNames() throws Exception {
        JsonNode refused = described().at("/paths/~1v1~1answers/post/responses/422/content");

        assertThat(names(refused)).containsExactly("application/problem+json");
        assertThat(names(refused.at("/application~1problem+json/examples"))).contains("question-too-short", "not-about-cancer", "which-cancer");
        described().get("paths").forEach(path -> path.forEach(operation -> operation.get("responses").fields().forEachRemaining(response -> {
            if (Integer.parseInt(response.getKey()) >= 400) {
                assertThat(names(response.getValue().get("content"))).as(response.toString()).containsExactly("application/problem+json");
            }
        })));
    }

    private static JsonNode described() throws Exception {
        return JSON.readTree(KEPT.toFile());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }
}
