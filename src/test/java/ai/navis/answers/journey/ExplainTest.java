package ai.navis.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator sees who asks what an answer rests on. */
@QuarkusTest
@TestProfile(ExplainTest.Explaining.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
class ExplainTest {

    /** As an operator sets it. */
    public static final class Explaining implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("answers.explain", "true");
        }
    }

    @Test
    void eachSentenceStandsWithItsPassageTheSpanAndWhatEachRuleSays() {
        String id = Api.ask("Can bladder cancer be cured?").jsonPath().getString("id");
        Response explained = Api.get("/v1/answers/" + id + "?explain=true");

        assertThat(explained.statusCode()).isEqualTo(200);
        assertThat(explained.header("Cache-Control")).isEqualTo("no-store");
        List<Map<String, Object>> sentences = explained.jsonPath().getList("sentences");
        assertThat(sentences).hasSizeGreaterThan(5).anySatisfy(sentence -> {
            Map<?, ?> passage = (Map<?, ?>) ((List<?>) sentence.get("passages")).get(0);
            String span = passage.get("text").toString().substring((int) passage.get("start"), (int) passage.get("end"));
            assertThat(span).isEqualTo(sentence.get("text"));
            assertThat(passage.get("source").toString()).startsWith("https://");
        });
        assertThat(explained.jsonPath().getMap("sentences[0].rules")).containsEntry("supported", "holds").containsEntry("no-promise", "holds");
        assertThat(explained.jsonPath().getMap("rules")).containsEntry("complete", "holds").doesNotContainKey("");
    }

    @Test
    void withoutTheParameterTheAnswerItselfIsServed() {
        String id = Api.ask("Can bladder cancer be cured?").jsonPath().getString("id");
        assertThat(Api.get("/v1/answers/" + id).jsonPath().getList("summary")).isNotEmpty();
    }

    @Test
    void anUnknownAnswerIsNotExplained() {
        assertThat(Api.get("/v1/answers/aaaaaaaaaaaaaaaaaaaaaaaaaa?explain=true").statusCode()).isEqualTo(404);
    }
}
