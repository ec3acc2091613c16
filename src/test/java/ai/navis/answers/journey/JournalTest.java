package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Journal;
import ai.navis.answers.support.Api;
import ai.navis.answers.support.LocalWithModel;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Replies;
import ai.navis.answers.support.Store;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators see of a request, and what nobody sees. */
@QuarkusTest
@TestProfile(LocalWithModel.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class JournalTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ModelServer model = ModelServer.get();
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        model.reset();
        handler.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(handler);
        Logger.getLogger(Journal.LOGGER).addHandler(handler);
    }

    @AfterEach
    void leave() {
        Logger.getLogger("").removeHandler(handler);
        Logger.getLogger(Journal.LOGGER).removeHandler(handler);
    }

    @Test
    void aRequestIsOneLineOfMetrics() throws Exception {
        model.script(Replies.saying("Surgery will cure pancreatic cancer."));
        String question = "What are the stages of pancreatic cancer?";
        Api.ask(question);
        Api.ask(question);
        Api.get("/v1/answers/aaaaaaaaaaaaaaaaaaaaaaaaaa");

        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(3);
        JsonNode miss = lines.get(0);
        assertThat(miss.get("route").asText()).isEqualTo("POST /v1/answers");
        assertThat(miss.get("outcome").asText()).isEqualTo("200");
        assertThat(miss.get("cache").asText()).isEqualTo("miss");
        assertThat(miss.get("request").asText()).isNotBlank();
        assertThat(miss.get("ModelCalls").asInt()).isEqualTo(2);
        assertThat(miss.get("Tokens").asInt()).isEqualTo(40);
        assertThat(miss.get("CostMicrodollars").asInt()).as("2 calls of 10 tokens at 2 dollars and 10 at 8 dollars a million").isEqualTo(200);
        assertThat(miss.get("RuleFailures.no-promise").asInt()).isEqualTo(1);
        assertThat(miss.get("ModelMillis").asDouble()).isPositive();
        assertThat(miss.get("TotalMillis").asDouble()).isGreaterThanOrEqualTo(miss.get("WriteMillis").asDouble());
        assertThat(lines.get(1).get("cache").asText()).isEqualTo("hit");
        assertThat(lines.get(1).get("request")).isNotEqualTo(miss.get("request"));
        assertThat(lines.get(2).get("route").asText()).isEqualTo("GET /v1/answers/{id}");
        assertThat(lines.get(2).get("outcome").asText()).isEqualTo("404");
    }

    @Test
    void everyMetricIsDeclaredAsCloudWatchReadsIt() throws Exception {
        Api.ask("What are the stages of esophageal cancer?");

        JsonNode line = lines().get(0);
        JsonNode directive = line.get("_aws").get("CloudWatchMetrics").get(0);
        assertThat(directive.get("Namespace").asText()).isEqualTo("navis-answers");
        assertThat(directive.get("Dimensions").get(0)).isEmpty();
        assertThat(directive.get("Metrics")).isNotEmpty().allSatisfy(metric -> {
            assertThat(line.get(metric.get("Name").asText()).isNumber()).isTrue();
            assertThat(metric.get("Unit").asText()).isIn("Count", "Milliseconds");
        });
        assertThat(line.get("_aws").get("Timestamp").isNumber()).isTrue();
    }

    @Test
    void anUnsafeAnswerIsCountedForTheAlarm() throws Exception {
        String id = Api.ask("What are the stages of cervical cancer?").jsonPath().getString("id");
        given().contentType("application/json").body(Map.of("helpful", false, "reason", "unsafe")).post("/v1/answers/" + id + "/feedback");

        assertThat(lines().get(1).get("UnsafeFeedback").asInt()).isEqualTo(1);
    }

    @Test
    void noLineHoldsWhatSomebodyTyped() throws Exception {
        model.script(Replies.status(503), Replies.text("{\"oops\": 1}"));
        List<String> typed = List.of(
                "My name is Ottoline Brzezicki, ottoline@example.org. I have thyroid cancer. Can it be cured?",
                "Does quixotrine help with zebrafishlike thyroid cancer?",
                "Ottoline wants to know what the weather is",
                "I want to kill myself, says Ottoline",
                "quixotrine");
        typed.forEach(Api::ask);
        Api.send("{\"question\": \"Ottoline\", \"quixotrine\": 1}");
        Api.send("{\"question\": \"Ottoline");
        Api.get("/v1/answers/Ottoline");

        assertThat(lines()).hasSize(typed.size() + 3);
        assertThat(records).isNotEmpty().allSatisfy(record -> assertThat(text(record))
                .doesNotContainIgnoringCase("Ottoline").doesNotContainIgnoringCase("Brzezicki")
                .doesNotContainIgnoringCase("quixotrine").doesNotContainIgnoringCase("zebrafish").doesNotContainIgnoringCase("weather"));
    }

    private List<JsonNode> lines() throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (LogRecord record : records) {
            if (record.getLoggerName().equals(Journal.LOGGER)) {
                JsonNode line = JSON.readTree(record.getMessage());
                if (!line.get("route").asText().equals("refresh")) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static String text(LogRecord record) {
        StringBuilder text = new StringBuilder(String.valueOf(record.getMessage()));
        if (record.getParameters() != null) {
            text.append(List.of(record.getParameters()));
        }
        for (Throwable t = record.getThrown(); t != null; t = t.getCause()) {
            text.append(t);
        }
        return text.toString();
    }
}
