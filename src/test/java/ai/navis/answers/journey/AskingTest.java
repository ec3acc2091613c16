package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a frontend meets that asks a question, with no model configured. */
@QuarkusTest
@QuarkusTestResource(Store.class)
class AskingTest {

    @Test
    void theReferenceQuestionIsAnsweredWithEveryPart() {
        JsonPath answer = Api.ask(Api.REFERENCE).then().statusCode(200).extract().jsonPath();

        assertThat(answer.getString("question")).isEqualTo(Api.REFERENCE);
        assertThat(answer.getString("cancerType.slug")).isEqualTo("liver-cancer");
        assertThat(answer.getString("author")).isEqualTo("Navis AI");
        assertThat(answer.getBoolean("aiGenerated")).isTrue();
        assertThat(answer.getString("coverage")).isEqualTo("full");
        assertThat(answer.getString("notice.text")).contains("not medical advice");
        assertThat(answer.getString("disclaimer")).contains("education only");
        assertThat(answer.getString("callToAction.url")).startsWith("https://");
        assertThat(answer.getString("provenance.writer")).isEqualTo("evidence");
        assertThat(answer.getBoolean("kept")).isTrue();
        assertThat(answer.getList("summary.text").toString()).containsIgnoringCase("cure").contains("or a few liver tumors of another cancer");
        assertThat(answer.getList("sections")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(answer.getList("questionsForYourTeam")).hasSizeBetween(3, 7);
        assertThat(answer.getList("keyTakeaway")).isNotEmpty();
        assertThat(answer.getList("citations.url", String.class)).isNotEmpty().allMatch(url -> url.startsWith("http"));
    }

    @Test
    void everyCitationOfASentenceIsInTheListOfSources() {
        JsonPath answer = Api.ask(Api.REFERENCE).jsonPath();

        List<String> listed = answer.getList("citations.id");
        List<List<List<List<String>>>> inSections = answer.getList("sections.blocks.sentences.citations");
        assertThat(inSections.stream().flatMap(List::stream).flatMap(List::stream).flatMap(List::stream)).isNotEmpty().allMatch(listed::contains);
        assertThat(answer.<List<String>>getList("summary.citations").stream().flatMap(List::stream)).isNotEmpty().allMatch(listed::contains);
    }

    @Test
    void askedAgainInOtherWordsItIsAHitWithTheSameIdAndTag() {
        Response first = Api.ask("Can bladder cancer be cured?");
        Response again = Api.ask("is BLADDER cancer curable");

        assertThat(first.header("Cache-Status")).isEqualTo("navis-answers; fwd=miss; stored");
        assertThat(again.header("Cache-Status")).startsWith("navis-answers; hit; ttl=");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id")).isNotNull();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        assertThat(again.header("Age")).isNotNull();
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aKeptAnswerIsFoundByItsIdAndNotSentTwice() {
        Response asked = Api.ask("What are the stages of kidney cancer?");
        String path = "/v1/answers/" + asked.jsonPath().getString("id");

        Response found = Api.get(path);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.header("ETag")).isEqualTo(asked.header("ETag"));
        assertThat(joined(found, "Cache-Control")).startsWith("public, max-age=");
        assertThat(joined(found, "Vary")).contains("Accept");
        assertThat(found.asString()).isEqualTo(asked.asString());

        Response unchanged = given().header("If-None-Match", "\"other\", " + found.header("ETag")).get(path);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.asString()).isEmpty();
    }

    @Test
    void anUnknownIdIsNotFound() {
        Api.get("/v1/answers/aaaaaaaaaaaaaaaaaaaaaaaaaa").then().statusCode(404).contentType("application/problem+json");
        Api.get("/v1/answers/no-id-at-all").then().statusCode(404);
    }

    @Test
    void aQuestionWithDetailsOfOnePersonIsAnsweredAndNotKept() {
        Response answer = Api.ask("My name is Maria Lopez, I am 54 and have stage 2 breast cancer. How is breast cancer treated?");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("id")).isNull();
        assertThat(answer.jsonPath().getBoolean("kept")).isFalse();
        assertThat(answer.asString()).doesNotContain("Maria").doesNotContain("Lopez");
        assertThat(answer.header("Cache-Status")).isEqualTo("navis-answers; fwd=bypass");
    }

    @Test
    void anEmergencyGetsHelpAndNoAnswer() {
        JsonPath reply = Api.ask("I have a fever of 39 C and I am on chemo").then().statusCode(200).extract().jsonPath();

        assertThat(reply.getString("urgent.kind")).isEqualTo("emergency");
        assertThat(reply.getList("urgent.steps").toString()).contains("911").contains("emergency number");
        assertThat(reply.getList("sections")).isEmpty();
        assertThat(reply.getList("summary")).isEmpty();
        assertThat(reply.getString("callToAction")).isNull();
        assertThat(reply.getString("id")).isNull();
    }

    @Test
    void aCrisisGetsHelpBeforeItsFormIsLookedAt() {
        JsonPath reply = Api.ask("i want to kill myself").then().statusCode(200).extract().jsonPath();

        assertThat(reply.getString("urgent.kind")).isEqualTo("crisis");
        assertThat(reply.getList("urgent.steps").toString()).contains("988");
    }

    @Test
    void aQuestionAboutAnEmergencyIsAnsweredWithAWordOfCautionAbove() {
        JsonPath reply = Api.ask("Why does chemotherapy cause fever?").then().statusCode(200).extract().jsonPath();

        assertThat(reply.getString("urgent.kind")).isEqualTo("caution");
        assertThat(reply.getList("summary")).isNotEmpty();
    }

    @Test
    void anAnswerAboutTheEndOfLifeInvitesToNothing() {
        JsonPath reply = Api.ask("What happens near the end of life with lung cancer?").then().statusCode(200).extract().jsonPath();

        assertThat(reply.getString("callToAction")).isNull();
    }

    @Test
    void theCancerTypeTellsWhatItIsAboutUnlessTheTextDoes() {
        assertThat(Api.ask("is it curable?", "thyroid-cancer").jsonPath().getString("question")).isEqualTo("Can thyroid cancer be cured?");
        assertThat(Api.ask("Is lung cancer curable?", "thyroid-cancer").jsonPath().getString("cancerType.slug")).isEqualTo("lung-cancer");
        Api.ask("is it curable?").then().statusCode(422);
    }

    @Test
    void whatTheSourcesDoNotCoverIsSaidToBeNotCovered() {
        JsonPath reply = Api.ask("Does a tattoo of a goldfish cause thymoma?").then().statusCode(200).extract().jsonPath();

        assertThat(reply.getString("coverage")).isEqualTo("none");
        assertThat(reply.getString("summary[0].text")).contains("Our sources do not cover");
        assertThat(reply.getList("questionsForYourTeam")).isNotEmpty();
    }

    @Test
    void theTopicsLeadToTheirAnswers() {
        Response topics = Api.get("/v1/topics");
        assertThat(topics.statusCode()).isEqualTo(200);
        assertThat(joined(topics, "Cache-Control")).startsWith("public");

        String question = topics.jsonPath().getString("topics[0].question");
        String id = topics.jsonPath().getString("topics[0].id");
        assertThat(topics.jsonPath().getString("topics[0].answerUrl")).isEqualTo("/v1/answers/" + id);
        assertThat(Api.ask(question).jsonPath().getString("id")).isEqualTo(id);
    }

    @Test
    void theInternalPathsAreNothingToTheApi() {
        given().post("/internal/prewarm").then().statusCode(404);
    }

    @Test
    void theDescriptionNamesEveryPath() {
        String description = Api.get("/openapi").asString();
        assertThat(description).contains("/v1/answers", "/v1/answers/{id}", "/v1/topics").doesNotContain("/internal");
    }

    /** The adapter splits a header at its commas; the gateway joins it again. */
    private static String joined(Response response, String header) {
        return String.join(", ", response.headers().getValues(header));
    }
}
