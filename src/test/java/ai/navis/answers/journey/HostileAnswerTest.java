package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Hostile;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.Skeleton;
import ai.navis.answers.support.Store;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A kept answer whose every field is hostile is served in every form, and acts in none. */
@QuarkusTest
@QuarkusTestResource(Store.class)
class HostileAnswerTest {

    /** As long as the shortest of the hostile texts is, so that a long title does not make the difference. */
    private static final String PLAIN = "plain";
    private static final Pattern STRUCTURED = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\n]]|[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");
    /** A mark of Markdown that nothing stands before to take its meaning. */
    private static final Pattern ACTING = Pattern.compile("(?<!\\\\)(?:<script|<img|`|\\*\\*|~~|!\\[|\\]\\()");

    @Inject
    DynamoDbClient store;

    private Items items;
    private String id;

    static List<String> hostile() {
        return Hostile.texts();
    }

    @BeforeEach
    void ask() {
        items = new Items(store);
        id = Api.ask("What are the stages of stomach cancer?").jsonPath().getString("id");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void thePageHasNoElementMore(String text) throws Exception {
        String plain = page(PLAIN);
        String html = page(text);

        assertThat(elements(html)).isEqualTo(elements(plain));
        assertThat(html).doesNotContain("href=\"javascript:").doesNotContainPattern(UNSEEN);
        Matcher structured = STRUCTURED.matcher(html);
        assertThat(structured.find()).isTrue();
        assertThat(structured.group(1)).doesNotContain("<", ">");
        assertThat(new ObjectMapper().readTree(structured.group(1)).path("@type").asText()).isEqualTo("MedicalWebPage");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theTextFormsHaveNoMarkMore(String text) {
        long lines = form(PLAIN, "text/plain").lines().count();
        String plain = form(text, "text/plain");
        String markdown = form(text, "text/markdown");

        assertThat(plain.lines().count()).isEqualTo(lines);
        assertThat(markdown.lines().count()).isEqualTo(lines);
        assertThat(plain).doesNotContainPattern(UNSEEN);
        assertThat(markdown).doesNotContainPattern(UNSEEN).doesNotContainPattern(ACTING);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theJsonIsDataAndSaysSo(String text) {
        items.change(id, answer -> Hostile.fill(answer, text));
        Response json = Api.get("/v1/answers/" + id);

        assertThat(json.contentType()).startsWith("application/json");
        assertThat(json.jsonPath().getString("question")).isEqualTo(text);
        assertThat(json.jsonPath().getString("summary[0].text")).isEqualTo(text);
    }

    private String page(String text) {
        items.change(id, answer -> Hostile.fill(answer, text));
        Response page = Api.get("/answers/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }

    private String form(String text, String type) {
        items.change(id, answer -> Hostile.fill(answer, text));
        return given().accept(type).get("/v1/answers/" + id).asString();
    }

    /** The elements of a page; a long title has a class of its own. */
    private static String elements(String html) {
        return Skeleton.of(html.replace("<h1 class=\"long\">", "<h1>"));
    }
}
