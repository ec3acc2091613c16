package ai.navis.answers.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.navis.answers.memory.LocalDynamo;
import ai.navis.answers.memory.Table;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Store;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Processes of the built local server that share nothing but a store and a scripted model. */
final class Fleet implements AutoCloseable {

    private static final Path SERVER = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ModelServer model = new ModelServer();
    private final LocalDynamo dynamo;
    private final List<String> options = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    /** One reply with the moment at which it came. */
    record Came(HttpResponse<String> response, long at) {
        boolean hit() {
            return response.headers().firstValue("Cache-Status").orElse("").contains("hit");
        }
    }

    /** @param settings of every process; without a built server the test is skipped */
    Fleet(Map<String, String> settings) throws Exception {
        assumeTrue(Files.exists(SERVER), "the local server is not built: mvn -Dlocal -Dbenchmark verify builds it");
        dynamo = new LocalDynamo(0, Optional.empty());
        try (DynamoDbClient client = store()) {
            Table.create(client, Store.TABLE);
        }
        // Within such a run the second compiler takes more of the processors than its code gives back.
        options.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-Dquarkus.dynamodb.endpoint-override=" + dynamo.address(),
                // The embedded engine answers one call after the other, on the processors of all who ask.
                "-Dquarkus.dynamodb.sync-client.socket-timeout=10s", "-Dquarkus.dynamodb.api-call-timeout=20s"));
        model.open().forEach((key, value) -> options.add("-D" + key + "=" + value));
        options.addAll(List.of("-Danswers.deadline=25s", "-Danswers.model.timeout=20s"));
        settings.forEach((key, value) -> options.add("-D" + key + "=" + value));
    }

    /** Starts one more process and waits until it answers; returns its number. */
    int start() throws IOException, InterruptedException {
        int port = free();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-Danswers.store.port=" + free(), "-jar", SERVER.toString()));
        processes.add(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Path.of("target", "fleet-" + processes.size() + ".log").toFile()).start());
        addresses.add("http://127.0.0.1:" + port);
        topics(processes.size() - 1);
        return processes.size() - 1;
    }

    /** Ends a process at once, as SIGKILL does. */
    void kill(int process) throws InterruptedException {
        processes.get(process).destroyForcibly().waitFor();
    }

    long pid(int process) {
        return processes.get(process).pid();
    }

    ModelServer model() {
        return model;
    }

    DynamoDbClient store() {
        return Store.client(dynamo.address());
    }

    /** The questions that a process offers. */
    List<String> topics(int process) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(process, "/v1/topics")).build();
        while (true) {
            try {
                JsonNode topics = json.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body()).get("topics");
                List<String> questions = new ArrayList<>();
                topics.forEach(topic -> questions.add(topic.get("question").asText()));
                return questions;
            } catch (ConnectException notYet) {
                Thread.sleep(50);
            }
        }
    }

    CompletableFuture<Came> ask(int process, String question) {
        try {
            return post(process, "/v1/answers", json.writeValueAsString(Map.of("question", question)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompletableFuture<Came> post(int process, String path, String body) {
        return send(HttpRequest.newBuilder(at(process, path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    CompletableFuture<Came> get(int process, String path) {
        return send(HttpRequest.newBuilder(at(process, path)).build());
    }

    private CompletableFuture<Came> send(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(response -> new Came(response, System.nanoTime()));
    }

    private URI at(int process, String path) {
        return URI.create(addresses.get(process) + path);
    }

    @Override
    public void close() throws Exception {
        processes.forEach(Process::destroyForcibly);
        dynamo.close();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
