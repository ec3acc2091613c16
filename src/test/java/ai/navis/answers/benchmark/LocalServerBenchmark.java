package ai.navis.answers.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.navis.answers.support.ModelServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the local server costs: its start, a hit, a miss with a model that answers at once, a page beside JSON, its memory. The server is its own
 * process and the calls are real HTTP; the figures are of this machine and are for comparing two states of the project.
 */
@Tag("benchmark")
class LocalServerBenchmark {

    private static final Path SERVER = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final int WARM_UP = 500;
    private static final int HITS = 3000;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private String address;

    @Test
    void prints() throws Exception {
        assumeTrue(Files.exists(SERVER), "the local server is not built: mvn -Dlocal -Dbenchmark verify builds it");
        Map<String, String> model = new ModelServer().open();
        int port = free();
        address = "http://127.0.0.1:" + port;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=" + port, "-Danswers.store.port=" + free()));
        model.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", SERVER.toString()));
        long start = System.nanoTime();
        Process server = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            JsonNode topics = awaitTopics();
            double started = millis(System.nanoTime() - start);
            List<String> questions = new ArrayList<>();
            topics.get("topics").forEach(t -> questions.add(t.get("question").asText()));
            double[] misses = questions.stream().mapToDouble(q -> ask(q, "fwd=miss")).toArray();
            for (int i = 0; i < WARM_UP; i++) {
                ask(questions.get(i % questions.size()), "hit");
            }
            double[] hits = new double[HITS];
            for (int i = 0; i < HITS; i++) {
                hits[i] = ask(questions.get(i % questions.size()), "hit");
            }
            print("process start to first reply", "%.0f ms", started);
            print("first miss (loads the evidence)", "%.1f ms", misses[0]);
            print("miss, p50 of " + misses.length, "%.2f ms", percentile(misses, 50));
            print("miss, p99", "%.2f ms", percentile(misses, 99));
            print("hit, p50 of " + HITS, "%.2f ms", percentile(hits, 50));
            print("hit, p99", "%.2f ms", percentile(hits, 99));
            beside(topics);
            print("resident memory", "%.0f MiB", resident(server.pid()));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** The page of a cached answer beside its JSON, in turns, so that both meet the same machine. */
    private void beside(JsonNode topics) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        topics.get("topics").forEach(t -> ids.add(t.get("id").asText()));
        List<String> pages = new ArrayList<>();
        for (String id : ids) {
            pages.add(get("/answers/" + id).headers().firstValue("Location").orElseThrow());
        }
        double[] json = new double[HITS];
        double[] page = new double[HITS];
        for (int i = -WARM_UP; i < HITS; i++) {
            int which = Math.floorMod(i, ids.size());
            double first = timed("/v1/answers/" + ids.get(which));
            double second = timed(pages.get(which));
            if (i >= 0) {
                json[i] = first;
                page[i] = second;
            }
        }
        print("cached answer as JSON, p50 of " + HITS, "%.2f ms", percentile(json, 50));
        print("the same as a page, p50", "%.2f ms", percentile(page, 50));
        print("a page costs more, p50 (bar 2 ms)", "%.2f ms", percentile(page, 50) - percentile(json, 50));
    }

    private double timed(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> response = get(path);
        double took = millis(System.nanoTime() - start);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return took;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode awaitTopics() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/v1/topics")).build();
        while (true) {
            try {
                return json.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            } catch (ConnectException notYet) {
                Thread.sleep(10);
            }
        }
    }

    private double ask(String question, String expected) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/v1/answers"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("question", question))))
                    .build();
            long start = System.nanoTime();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            double took = millis(System.nanoTime() - start);
            assertThat(response.statusCode()).as(question).isEqualTo(200);
            assertThat(response.headers().firstValue("Cache-Status").orElse("")).as(question).contains(expected);
            return took;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst().orElse(Double.NaN);
    }

    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void print(String what, String format, double value) {
        System.out.printf(Locale.ROOT, "%-36s " + format + "%n", what, value);
    }
}
