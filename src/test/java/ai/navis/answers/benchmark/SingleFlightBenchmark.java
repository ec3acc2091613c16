package ai.navis.answers.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.navis.answers.memory.LocalDynamo;
import ai.navis.answers.memory.Table;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Replies;
import ai.navis.answers.support.Store;
import ai.navis.answers.support.Waiting;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Many ask the same at the same time, over four processes that share nothing but the store: one call of the model in each
 * round. The processes and their calls are real; {@code -Dbenchmark.rounds} sets how many rounds there are.
 */
@Tag("benchmark")
class SingleFlightBenchmark {

    private static final Path SERVER = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final int PROCESSES = 4;
    private static final int CALLERS = 200;
    private static final long WRITING = 1_000;
    private static final String REPAIR = "Your draft breaks these rules";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ModelServer model = new ModelServer();
    private final List<Process> processes = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private LocalDynamo dynamo;
    private List<String> questions;

    /** One reply with the moment at which it came. */
    private record Came(HttpResponse<String> response, long at) {
        boolean hit() {
            return response.headers().firstValue("Cache-Status").orElse("").contains("hit");
        }
    }

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Files.exists(SERVER), "the local server is not built: mvn -Dlocal -Dbenchmark verify builds it");
        dynamo = new LocalDynamo(0, Optional.empty());
        try (DynamoDbClient client = Store.client(dynamo.address())) {
            Table.create(client, Store.TABLE);
        }
        Map<String, String> settings = model.open();
        for (int i = 0; i < PROCESSES; i++) {
            int port = free();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                    "-Dquarkus.http.port=" + port, "-Danswers.store.port=" + free(),
                    "-Dquarkus.dynamodb.endpoint-override=" + dynamo.address()));
            settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
            command.addAll(List.of("-Danswers.deadline=25s", "-Danswers.model.timeout=20s",
                    // The embedded engine answers one call after the other, on the processors of all who ask.
                    "-Dquarkus.dynamodb.sync-client.socket-timeout=10s", "-jar", SERVER.toString()));
            processes.add(new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "single-flight-" + i + ".log").toFile()).start());
            addresses.add("http://127.0.0.1:" + port);
        }
        questions = new ArrayList<>();
        for (String address : addresses) {
            questions.clear();
            topics(address).get("topics").forEach(topic -> questions.add(topic.get("question").asText()));
        }
        // The first answer loads the evidence, once in each process.
        for (int i = 0; i < PROCESSES; i++) {
            ask(i, questions.get(i)).join();
        }
    }

    @AfterEach
    void stop() throws Exception {
        processes.forEach(Process::destroyForcibly);
        if (dynamo != null) {
            dynamo.close();
        }
    }

    @Test
    void manyWhoAskTheSameAtTheSameTimeCostOneCall() {
        int rounds = Integer.getInteger("benchmark.rounds", 10);
        List<Long> late = new ArrayList<>();
        int calls = 0;
        int repairs = 0;
        for (int round = 0; round < rounds; round++) {
            List<Came> replies = round(questions.get(PROCESSES + round));
            long stored = replies.stream().filter(came -> !came.hit()).mapToLong(Came::at).min().orElseThrow();
            replies.stream().filter(Came::hit).forEach(came -> late.add((came.at() - stored) / 1_000_000));
            assertThat(replies).allMatch(came -> came.response().statusCode() == 200);
            long first = model.calls().stream().filter(call -> !call.body().contains(REPAIR)).count();
            assertThat(first).as("calls in round " + round + ", without those by which the one writer mends its draft").isEqualTo(1);
            calls += (int) first;
            repairs += model.calls().size() - (int) first;
        }
        Collections.sort(late);
        System.out.printf(Locale.ROOT, "%d rounds of %d callers over %d processes: %d calls of the model, and %d to mend a draft%n",
                rounds, CALLERS, PROCESSES, calls, repairs);
        System.out.printf(Locale.ROOT, "waiters served after the writer, ms: p50 %d, p95 %d, p99 %d, most %d%n",
                late.get(late.size() / 2), late.get(late.size() * 95 / 100), late.get(late.size() * 99 / 100), late.get(late.size() - 1));
    }

    @Test
    void aWriterThatIsKilledCostsOneCallMore() throws Exception {
        String question = questions.get(questions.size() - 1);
        model.reset();
        model.script(Replies.hang(60_000), slowly());
        CompletableFuture<Came> leader = ask(0, question);
        Waiting.until(() -> model.calls().size() == 1);
        List<CompletableFuture<Came>> waiting = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            waiting.add(ask(1 + i % (PROCESSES - 1), question));
        }
        Waiting.sleep(500);
        long killed = System.nanoTime();
        processes.get(0).destroyForcibly().waitFor();
        List<Came> replies = waiting.stream().map(CompletableFuture::join).toList();

        assertThat(leader.handle((came, failure) -> failure != null).join()).isTrue();
        assertThat(replies).allMatch(came -> came.response().statusCode() == 200);
        assertThat(model.calls().size()).isLessThanOrEqualTo(2);
        System.out.printf(Locale.ROOT, "writer killed: %d calls of the model, %d of %d got the model's answer, the last reply after %d ms%n",
                model.calls().size(), replies.stream().filter(came -> came.response().body().contains("\"writer\":\"model\"")).count(),
                CALLERS, (replies.stream().mapToLong(Came::at).max().orElseThrow() - killed) / 1_000_000);
    }

    private List<Came> round(String question) {
        model.reset();
        model.script(slowly());
        List<CompletableFuture<Came>> asked = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            asked.add(ask(i % PROCESSES, question));
        }
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Came> ask(int process, String question) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.get(process) + "/v1/answers"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("question", question))))
                    .build();
            return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(response -> new Came(response, System.nanoTime()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelServer.Reply slowly() {
        return (exchange, request) -> {
            Waiting.sleep(WRITING);
            Replies.sound().to(exchange, request);
        };
    }

    private JsonNode topics(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/v1/topics")).build();
        while (true) {
            try {
                return json.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            } catch (ConnectException notYet) {
                Thread.sleep(50);
            }
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
