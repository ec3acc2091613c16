package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.Store;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a reader meets who has no script. */
@QuarkusTest
@QuarkusTestResource(Store.class)
class PagesTest {

    private static final int LARGEST_PAGE = 40 * 1024;
    private static final int LARGEST_STYLESHEET = 20 * 1024;

    @Inject
    DynamoDbClient store;

    @Test
    void theFirstPageOffersAQuestionAndTellsWhatHappensWithIt() {
        Response home = Api.get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.contentType()).startsWith("text/html");
        assertThat(home.asString()).contains("<form", "name=\"question\"", "What happens with what you type", "Liver Cancer", "/answers/what-is-liver-cancer-");
        secure(home);
    }

    @Test
    void aKeptAnswerHasAPageOfItsOwn() {
        Response page = asked(Api.REFERENCE);
        String html = page.asString();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(html).contains("<h1>" + Api.REFERENCE + "</h1>", "Liver Cancer", "By <strong>Navis AI</strong>, an AI", "<time datetime=",
                "For informational purposes only", "The short answer", "Questions to ask your oncology team", "type=\"checkbox\"", "Key takeaway",
                "href=\"#source-1\"", "id=\"source-1\"", "href=\"#cite-1-1\"", "id=\"cite-1-1\"", "This answer is for education only",
                "Upload records", "Related questions", "On this page");
        assertThat(String.join(", ", page.headers().getValues("Cache-Control"))).startsWith("public, max-age=");
        assertThat(String.join(", ", page.headers().getValues("Vary"))).contains("Accept");
        secure(page);
    }

    @Test
    void everyMarkLeadsToASourceAndEverySourceBack() {
        String html = asked(Api.REFERENCE).asString();
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        assertThat(link.results().map(m -> m.group(1))).isNotEmpty().allSatisfy(id -> assertThat(html).containsOnlyOnce("id=\"" + id + "\""));
    }

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() {
        String path = path("Can bladder cancer be cured?");
        String tag = Api.get(path).header("ETag");
        assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(304);
    }

    @Test
    void anAnswerThatWasWrittenLongAgoIsStillNewToACache() {
        String path = path("Can bladder cancer be cured?");
        String id = path.substring(path.lastIndexOf('-') + 1);
        new Items(store).change(id, answer -> answer.put("answeredAt", Instant.now().minusSeconds(86_400).toString()));
        for (String form : new String[] {path, "/v1/answers/" + id}) {
            Response response = Api.get(form);
            int lifetime = Integer.parseInt(String.join(",", response.headers().getValues("Cache-Control")).replaceAll(".*max-age=", ""));
            assertThat(lifetime - Integer.parseInt(response.header("Age"))).as(form).isEqualTo(300);
        }
    }

    @Test
    void anOldOrWrongSlugLeadsToTheRightOne() {
        String path = path("Can bladder cancer be cured?");
        String id = path.substring(path.lastIndexOf('-') + 1);
        for (String other : new String[] {"/answers/" + id, "/answers/something-else-" + id}) {
            Response response = given().redirects().follow(false).get(other);
            assertThat(response.statusCode()).isEqualTo(301);
            assertThat(response.header("Location")).isEqualTo(path);
        }
    }

    @Test
    void anAnswerThatIsNotThereIsAHelpfulPage() {
        Response unknown = Api.get("/answers/can-it-be-aaaaaaaaaaaaaaaaaaaaaaaaaa");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(unknown.asString()).contains("We could not find this answer", "<form", "Popular questions");
        Api.get("/answers/nothing").then().statusCode(404).contentType("text/html");
    }

    @Test
    void aCuratedQuestionThatNobodyAskedYetOffersToBeAsked() {
        String id = Api.get("/v1/topics").jsonPath().getString("topics.find { it.question == 'What are the symptoms of stomach cancer?' }.id");
        Response page = Api.get("/answers/" + id);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("value=\"What are the symptoms of stomach cancer?\"", "Get the answer");
    }

    @Test
    void onlyCuratedAnswersAreListed() throws Exception {
        String curated = path("What is liver cancer?");
        String other = path("How is childhood neuroblastoma treated?");
        assertThat(Api.get(curated).asString()).doesNotContain("noindex");
        assertThat(Api.get(other).asString()).contains("<meta name=\"robots\" content=\"noindex\">");

        Response map = Api.get("/sitemap.xml");
        assertThat(map.contentType()).startsWith("application/xml");
        assertThat(map.asString()).contains(curated + "</loc><lastmod>").doesNotContain(other).doesNotContain("what-are-the-symptoms-of-stomach-cancer");
        assertThat(Api.get("/robots.txt").asString()).contains("Sitemap: http", "/sitemap.xml", "Disallow: /v1/");
    }

    @Test
    void machinesLearnThatAnAiWroteItAndNobodyReviewedIt() throws Exception {
        String html = asked(Api.REFERENCE).asString();
        Matcher script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>").matcher(html);
        assertThat(script.find()).isTrue();
        JsonNode data = new ObjectMapper().readTree(script.group(1));
        assertThat(data.path("@type").asText()).isEqualTo("MedicalWebPage");
        assertThat(data.path("digitalSourceType").asText()).endsWith("trainedAlgorithmicMedia");
        assertThat(data.path("author").path("name").asText()).isEqualTo("Navis AI");
        assertThat(data.path("about").path("name").asText()).isEqualTo("Liver Cancer");
        assertThat(data.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(List.of("name", "headline", "description", "url", "inLanguage", "datePublished", "dateModified"))
                .allSatisfy(property -> assertThat(data.path(property).asText()).as(property).isNotBlank());
        assertThat(Instant.parse(data.path("datePublished").asText())).isBeforeOrEqualTo(Instant.now());
        assertThat(data.path("audience").path("audienceType").asText()).isEqualTo("Patient");
        assertThat(data.path("citation")).isNotEmpty().allSatisfy(work -> {
            assertThat(work.path("name").asText()).isNotBlank();
            assertThat(work.path("url").asText()).startsWith("https://");
            assertThat(work.path("publisher").path("name").asText()).isNotBlank();
        });
        assertThat(data.has("reviewedBy")).isFalse();
        assertThat(data.has("lastReviewed")).isFalse();
        String address = data.path("url").asText();
        assertThat(html).contains("<link rel=\"canonical\" href=\"" + address + "\">", "<link rel=\"alternate\" hreflang=\"en\" href=\"" + address + "\">",
                "<meta property=\"og:url\" content=\"" + address + "\">", "<meta property=\"og:title\" content=\"" + Api.REFERENCE + "\">",
                "<meta name=\"description\" content=\"Oligometastatic");
    }

    @Test
    void anEmergencyIsAnsweredByThePostItselfAndKeptNowhere() {
        Response page = post("I have a fever of 39 C and I am on chemo");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).contains("Please get medical help now", "role=\"alert\"", "<a href=\"tel:911\">911</a>", "noindex")
                .doesNotContain("Upload records", "fever of 39", "rel=\"canonical\"");
        secure(page);
    }

    @Test
    void aWordOfCautionIsNotLostOnTheWayToAPage() {
        Response page = post("Why does chemotherapy cause fever?");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).contains("If this is happening now", "The short answer").doesNotContain("for you alone");
    }

    @Test
    void aPersonalQuestionIsAnsweredByThePostItself() {
        Response page = post("My name is Maria Lopez, I am 54 and have stage 2 breast cancer. How is breast cancer treated?");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).contains("This answer is for you alone", "noindex").doesNotContain("Maria", "Lopez", "og:");
    }

    @Test
    void aProblemIsToldInWordsWithTheTextStillInTheField() {
        Response page = post("is it curable?");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).contains("Which cancer is meant?", "is it curable?</textarea>", "<select", "aria-invalid").doesNotContain("cancerType");

        Response chosen = given().redirects().follow(false).formParam("question", "is it curable?").formParam("cancer", "thyroid-cancer").post("/");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).startsWith("/answers/can-thyroid-cancer-be-cured-");
    }

    @Test
    void nothingThatAFormSendsFails() {
        given().contentType("application/x-www-form-urlencoded").body("").post("/").then().statusCode(422).contentType("text/html");
        given().contentType("application/x-www-form-urlencoded").body("question=%zz").post("/").then().statusCode(422);
        given().contentType("application/x-www-form-urlencoded").body("question=" + "a".repeat(60_000)).post("/").then().statusCode(413).contentType("text/html");
    }

    @Test
    void aFormOfAnyOriginIsReadSinceTheGatewayDecidesOnOrigins() {
        given().redirects().follow(false).header("Origin", "https://answers.example.org").formParam("question", "What is liver cancer?").post("/")
                .then().statusCode(303);
    }

    @Test
    void thoseWhoRenderAnswersThemselvesGetThemAsText() {
        String path = path(Api.REFERENCE);
        String answer = "/v1/answers/" + path.substring(path.lastIndexOf('-') + 1);
        Response markdown = given().accept("text/markdown").get(answer);
        assertThat(markdown.contentType()).startsWith("text/markdown");
        assertThat(markdown.asString()).startsWith("# " + Api.REFERENCE).contains("## The short answer", "[^1]: ", "> For informational purposes only");
        Response plain = given().accept("text/plain, application/json;q=0.5").get(answer);
        assertThat(plain.contentType()).startsWith("text/plain");
        assertThat(plain.asString()).startsWith(Api.REFERENCE).contains("[1]", "This answer is for education only");
        assertThat(plain.header("ETag")).isNotEqualTo(markdown.header("ETag"));
        assertThat(given().accept("*/*").get(answer).contentType()).startsWith("application/json");
        assertThat(given().accept("application/json, text/plain").get(answer).contentType()).startsWith("application/json");
    }

    @Test
    void filesAreKeptForEverUnderTheAddressOfTheirVersion() {
        Matcher file = Pattern.compile("(?:href|src)=\"((?:/assets|/components)/[^\"]+)\"").matcher(Api.get("/components/demo").asString());
        assertThat(file.results().map(m -> m.group(1))).hasSizeGreaterThanOrEqualTo(5).allSatisfy(path -> {
            Response response = Api.get(path);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().getValues("Cache-Control").toString()).contains("immutable");
        });
        Response earlier = Api.get("/components/cancer-answers.0123456789ab.js");
        assertThat(earlier.statusCode()).isEqualTo(200);
        assertThat(earlier.headers().getValues("Cache-Control").toString()).doesNotContain("immutable");
        Api.get("/assets/other.css").then().statusCode(404);
        Api.get("/components/site.css").then().statusCode(404);
    }

    @Test
    void pagesAreLightAndAskNothingOfOthers() throws Exception {
        String html = asked(Api.REFERENCE).asString();
        assertThat(zipped(html)).isLessThan(LARGEST_PAGE);
        assertThat(html).doesNotContain("<style", " style=", " onclick=").doesNotContainPattern("(?:src|srcset|<link rel=\"(?:stylesheet|icon)\" href)=\"https?:");
        Matcher stylesheet = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"").matcher(html);
        assertThat(stylesheet.find()).isTrue();
        assertThat(Api.get(stylesheet.group(1)).asByteArray()).hasSizeLessThan(LARGEST_STYLESHEET);
    }

    private static void secure(Response page) {
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    private static int zipped(String html) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static Response post(String question) {
        return given().redirects().follow(false).formParam("question", question).post("/");
    }

    private static String path(String question) {
        Response sent = post(question);
        assertThat(sent.statusCode()).as(question).isEqualTo(303);
        return sent.header("Location");
    }

    private static Response asked(String question) {
        return Api.get(path(question));
    }
}
