package ai.navis.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.EvaluationData;
import ai.navis.answers.support.Store;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many real questions are answered, and how many that are not about cancer are turned away. */
@Tag("evaluation")
@QuarkusTest
@QuarkusTestResource(Store.class)
class AnsweringEvaluation {

    private static final double LEAST_COVERED = 0.75;
    private static final double MOST_OUT_OF_SCOPE_ANSWERED = 0.10;

    @Test
    void everyQuestionInScopeIsAnsweredOrSaidToBeNotCovered() {
        List<JsonNode> questions = EvaluationData.lines("questions-in-scope.jsonl");
        Map<String, Integer> outcomes = outcomes("in scope", questions);

        int urgent = outcomes.getOrDefault("urgent", 0);
        int covered = outcomes.getOrDefault("full", 0) + outcomes.getOrDefault("partial", 0);
        int answered = covered + outcomes.getOrDefault("none", 0);
        assertThat(answered + urgent).as("answered, said to be not covered, or urgent").isEqualTo(questions.size());
        assertThat((double) covered / (questions.size() - urgent)).as("full or partial").isGreaterThanOrEqualTo(LEAST_COVERED);
    }

    @Test
    void aQuestionOutOfScopeIsTurnedAway() {
        List<JsonNode> questions = EvaluationData.lines("questions-out-of-scope.jsonl");
        Map<String, Integer> outcomes = outcomes("out of scope", questions);

        int answered = outcomes.getOrDefault("full", 0) + outcomes.getOrDefault("partial", 0) + outcomes.getOrDefault("none", 0);
        assertThat(outcomes.keySet()).as("no errors").allMatch(k -> k.matches("full|partial|none|urgent|422 .*"));
        assertThat((double) answered / questions.size()).isLessThan(MOST_OUT_OF_SCOPE_ANSWERED);
    }

    private static Map<String, Integer> outcomes(String what, List<JsonNode> questions) {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (JsonNode question : questions) {
            outcomes.merge(outcome(Api.ask(question.get("question").asText())), 1, Integer::sum);
        }
        System.out.println(what + ", " + questions.size() + " questions: " + outcomes);
        return outcomes;
    }

    private static String outcome(Response response) {
        if (response.statusCode() != 200) {
            String type = response.contentType().contains("problem") ? response.jsonPath().getString("type") : "";
            return response.statusCode() + " " + type;
        }
        String coverage = response.jsonPath().getString("coverage");
        return coverage == null ? "urgent" : coverage;
    }
}
