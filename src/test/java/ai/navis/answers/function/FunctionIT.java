package ai.navis.answers.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.navis.answers.infra.DeployedEvents;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The function as AWS runs it: the built artefact as its own process, fed with the events that reach it in the cloud. Native where
 * {@code function.zip} holds a native executable, else under the runtime interface client.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunctionIT {

    private static final Path ARCHIVE = Path.of("target", "function.zip");
    private static final Path LOG = Path.of("target", "function-it.log");
    private static final Path WORKER_LOG = Path.of("target", "function-it-worker.log");
    private static final Path PARTNERS = Path.of("src", "test", "resources", "partners", "partners.properties");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String QUESTION = "What is oligometastatic liver cancer and can it be cured?";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> sent = new TreeSet<>();
    private BuiltFunction function;
    private Cloud cloud;
    private RuntimeApi api;
    private Process process;

    @BeforeAll
    void start() throws Exception {
        assumeTrue(Files.exists(ARCHIVE), "no function.zip: a local run is packaged without it");
        function = new BuiltFunction(ARCHIVE, "function-it");
        cloud = new Cloud();
        api = new RuntimeApi(function);
        long start = System.nanoTime();
        process = function.start(api, cloud.environment(Map.of("ANSWERS_ROLE", "api",
                "SMALLRYE_CONFIG_LOCATIONS", PARTNERS.toAbsolutePath().toString())), LOG);
        long fetched = api.firstFetch(LIMIT);
        System.out.printf("%s function: %.0f ms from its start to the first fetch of an event%n",
                function.isNative() ? "native" : "JVM", (fetched - start) / 1e6);
    }

    @AfterAll
    void stop() throws Exception {
        if (process != null) {
            BuiltFunction.stop(process);
            api.close();
            cloud.close();
        }
    }

    @Test
    void answersEveryRouteOfTheTemplate() throws Exception {
        JsonNode answer = ask(QUESTION).json();
        String id = answer.get("id").asText();

        assertThat(answer.get("question").asText()).isEqualTo(QUESTION);
        assertThat(answer.get("summary")).isNotEmpty();
        assertThat(answer.get("citations")).isNotEmpty();
        assertThat(answer.at("/provenance/writer").asText()).isEqualTo("evidence");
        RuntimeApi.Outcome again = ask(QUESTION);
        assertThat(again.header("Cache-Status")).contains("hit");
        assertThat(again.json().get("summary")).isEqualTo(answer.get("summary"));

        RuntimeApi.Outcome kept = send(Event.of("GET /v1/answers/{id}", "/v1/answers/" + id), 200);
        assertThat(kept.json().get("sections")).isEqualTo(answer.get("sections"));
        send(Event.of("GET /v1/answers/{id}", "/v1/answers/" + id).header("if-none-match", kept.header("ETag")), 304);
        send(Event.of("POST /v1/answers/{id}/feedback", "/v1/answers/" + id + "/feedback").json("{\"helpful\":true}"), 204);

        assertThat(send(Event.of("GET /v1/topics"), 200).json().get("topics")).isNotEmpty();
        assertThat(send(Event.of("GET /openapi").header("accept", "application/json"), 200).json().get("paths").has("/v1/answers")).isTrue();

        assertThat(send(Event.of("GET /"), 200).text()).contains("<form", "Liver Cancer");
        RuntimeApi.Outcome asked = send(Event.of("POST /").form("question=" + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8)), 303);
        String page = asked.header("Location");
        assertThat(page).endsWith(id);
        assertThat(send(Event.of("GET /answers/{page}", page), 200).text()).contains("<h1>" + QUESTION + "</h1>");
        send(Event.of("POST /answers/{page}/feedback", page + "/feedback").form("opinion=helpful"), 303);
        Event partner = Event.of("POST /partner/v1/answers").json(question(QUESTION));
        send(partner, 401);
        assertThat(send(partner.verified("acme-client"), 200).json().at("/callToAction/label").asText()).isEqualTo("Ask Acme");
        assertThat(send(Event.of("GET /sitemap.xml"), 200).text()).contains("<urlset");
        assertThat(send(Event.of("GET /robots.txt"), 200).text()).contains("Sitemap:");
        assertThat(send(Event.of("GET /components/{file}", "/components/cancer-answers.js"), 200).text()).contains("customElements");
        assertThat(send(Event.of("GET /assets/{file}", "/assets/site.css"), 200).text()).contains("{");

        assertThat(sent).isEqualTo(DeployedEvents.routes());
    }

    @Test
    void anEmergencyIsToldAtOnce() throws Exception {
        JsonNode reply = ask("I have chest pain and cannot breathe. Is it my lung cancer?").json();
        assertThat(reply.get("urgent").isNull()).isFalse();
        assertThat(reply.get("summary")).isEmpty();
    }

    @Test
    void whatCannotBeAnsweredIsAProblem() throws Exception {
        RuntimeApi.Outcome other = invoke(Event.of("POST /v1/answers").json("{\"question\":\"How do I bake bread?\"}"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
        assertThat(other.json().get("type").asText()).contains("not-about-cancer");
        assertThat(invoke(Event.of("POST /v1/answers").json("{\"question\"")).status()).isEqualTo(400);
        assertThat(invoke(Event.of("GET /v1/answers/{id}", "/v1/answers/nothing")).status()).isEqualTo(404);
    }

    @Test
    void theApiKnowsNoJobOfTheWorker() throws Exception {
        RuntimeApi.Outcome outcome = api.invoke(DeployedEvents.prewarm(), LIMIT);
        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.status()).isEqualTo(404);
    }

    @Test
    void anUnknownEventIsA500AndCounted() throws Exception {
        long before = counted();
        RuntimeApi.Outcome outcome = api.invoke("{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":\"hello\"}]}", LIMIT);
        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.status()).isEqualTo(500);
        assertThat(outcome.json().get("message").asText()).isEqualTo("Internal Server Error");
        assertThat(counted()).isEqualTo(before + 1);
        assertThat(ask(QUESTION).status()).isEqualTo(200);
    }

    @Test
    void theScheduledEventPrewarms() throws Exception {
        Map<String, String> worker = cloud.environment(Map.of("ANSWERS_ROLE", "worker", "ANSWERS_PREWARM_FAMILIES", "false"));
        try (RuntimeApi own = new RuntimeApi(function)) {
            Process started = function.start(own, worker, WORKER_LOG);
            try {
                RuntimeApi.Outcome outcome = own.invoke(DeployedEvents.prewarm(), LIMIT);
                assertThat(outcome.status()).isEqualTo(200);
                assertThat(outcome.json().get("written").asInt() + outcome.json().get("fresh").asInt()).isPositive();
                assertThat(outcome.json().get("failed")).isEmpty();
            } finally {
                BuiltFunction.stop(started);
            }
        }
    }

    private RuntimeApi.Outcome ask(String question) throws Exception {
        return send(Event.of("POST /v1/answers").json(question(question)), 200);
    }

    private static String question(String question) throws Exception {
        return JSON.writeValueAsString(Map.of("question", question));
    }

    private RuntimeApi.Outcome send(Event event, int status) throws Exception {
        RuntimeApi.Outcome outcome = invoke(event);
        assertThat(outcome.status()).as(event.route()).isEqualTo(status);
        sent.add(event.route());
        return outcome;
    }

    private RuntimeApi.Outcome invoke(Event event) throws Exception {
        RuntimeApi.Outcome outcome = api.invoke(event.toString(), LIMIT);
        assertThat(outcome.failed()).as(event.route() + ": " + outcome.body()).isFalse();
        return outcome;
    }

    /** Failed events, by the lines of the log that are JSON as a whole, as CloudWatch reads them. */
    private static long counted() throws Exception {
        return Files.readAllLines(LOG).stream().filter(line -> line.startsWith("{") && line.contains("\"FailedEvents\":1")).count();
    }
}
