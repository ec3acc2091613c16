package ai.navis.answers.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that a model's server may do wrong. */
public final class Faults {

    private static final int LARGE = 10 * 1024 * 1024;
    private static final String EMPTY = "{\"id\":\"c\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[]}";
    private static final String REFUSAL = "{\"id\":\"c\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,"
            + "\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":null,\"refusal\":\"I cannot help with that.\"}}]}";

    private Faults() {}

    /** Each of them by its name. */
    public static Map<String, ModelServer.Reply> all() {
        Map<String, ModelServer.Reply> faults = new LinkedHashMap<>();
        faults.put("429", Replies.status(429));
        faults.put("429 Retry-After 1", later(429, "1"));
        faults.put("429 Retry-After 60", later(429, "60"));
        faults.put("500", Replies.status(500));
        faults.put("503", Replies.status(503));
        faults.put("hang", Replies.hang(10_000));
        faults.put("slow drip", Faults::drip);
        faults.put("connection dropped", (exchange, request) -> {});
        faults.put("body cut", Faults::cut);
        faults.put("invalid JSON", (exchange, request) -> send(exchange, 200, "{\"id\": \"c\", \"choices\": [{"));
        faults.put("empty choices", (exchange, request) -> send(exchange, 200, EMPTY));
        faults.put("refusal", (exchange, request) -> send(exchange, 200, REFUSAL));
        faults.put("length", Replies.cutOff());
        faults.put("wrong schema", Replies.text("{\"answer\": \"It can be cured.\"}"));
        faults.put("10 MiB body", Replies.text("x".repeat(LARGE)));
        return faults;
    }

    /** A status with {@code Retry-After}. */
    public static ModelServer.Reply later(int status, String after) {
        return (exchange, request) -> {
            exchange.getResponseHeaders().add("Retry-After", after);
            send(exchange, status, "{\"error\":{\"message\":\"scripted\"}}");
        };
    }

    private static void drip(HttpExchange exchange, JsonNode request) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Waiting.sleep(100);
            }
        } catch (IOException gone) {
            // The caller gave up, as it should.
            return;
        }
    }

    private static void cut(HttpExchange exchange, JsonNode request) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, EMPTY.length());
        exchange.getResponseBody().write(EMPTY.substring(0, EMPTY.length() / 2).getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
