package ai.navis.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static io.restassured.RestAssured.given;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every answer wears when it is served: words explained, a helpline where one may help, survival figures set apart. */
@QuarkusTest
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
class DressedTest {

    @Test
    void termsOfArtAreExplainedInTheOrderOfTheirFirstUse() {
        JsonPath answer = Api.ask(Api.REFERENCE).jsonPath();
        List<Map<String, String>> terms = answer.getList("terms");
        assertThat(terms).anySatisfy(term -> assertThat(term).containsEntry("term", "oligometastatic").containsKeys("used", "meaning"));
        assertThat(terms.get(0).get("used")).isSubstringOf(answer.getString("summary[0].text"));
        assertThat(JsonPath.from(Api.get("/v1/answers/" + answer.getString("id")).asString()).<Object>getList("terms")).isEqualTo(terms);
    }

    @Test
    void thePageLeadsFromATermToItsMeaningAndBack() {
        String id = Api.ask(Api.REFERENCE).jsonPath().getString("id");
        String page = given().get("/answers/what-is-oligometastatic-liver-cancer-and-can-it-be-cured-" + id).asString();
        assertThat(page).contains("href=\"#word-1\"", "id=\"word-1\"", "href=\"#use-1\"", "id=\"use-1\"", "Words used here");
    }

    @Test
    void textFormsListTheWords() {
        String id = Api.ask(Api.REFERENCE).jsonPath().getString("id");
        assertThat(given().accept("text/markdown").get("/v1/answers/" + id).asString()).contains("## Words used here\n\n- oligometastatic: ");
    }

    @Test
    void carersAreToldWhomTheyCanTalkWith() {
        assertThat(Api.ask("How do I care for someone with pancreatic cancer?").jsonPath().getString("helpline.number")).contains("1-800-4-CANCER");
        assertThat(Api.ask("How do people cope with fear of cancer?").jsonPath().getString("helpline.where")).isEqualTo("in the US");
        assertThat(Api.ask("Can bladder cancer be cured?").jsonPath().getString("helpline")).isNull();
    }

    @Test
    void survivalFiguresStandInABlockThatReadersOpen() {
        JsonPath answer = Api.ask("What is the outlook for bladder cancer?").jsonPath();
        String id = answer.getString("id");
        List<String> apart = answer.getList("sections.blocks.flatten().findAll { it.sensitive }.sentences.flatten().text");
        assertThat(apart).anySatisfy(text -> assertThat(text).contains("97%")).last().asString().contains("not a prediction for one person");
        assertThat(answer.getString("summary.text")).doesNotContain("%");
        assertThat(given().get("/answers/x-" + id).asString()).contains("<details class=\"figures\">").doesNotContain("<details class=\"figures\" open");
    }

    @Test
    void whoAsksForTheFigureGetsItWithItsCaution() {
        assertThat(Api.ask("What is the five-year survival rate of stomach cancer?").jsonPath().<String>getList("summary.text").toString())
                .contains("36 percent", "not a prediction for one person");
    }

    @Test
    void nothingIsExplainedUnlessTheOperatorWantsIt() {
        String id = Api.ask("Can bladder cancer be cured?").jsonPath().getString("id");
        assertThat(Api.get("/v1/answers/" + id + "?explain=true").jsonPath().getList("summary")).isNotEmpty();
    }
}
