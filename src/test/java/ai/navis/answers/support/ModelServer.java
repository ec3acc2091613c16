package ai.navis.answers.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * A server that speaks the OpenAI protocol over real HTTP and answers by a script: each call takes the next reply, and when
 * none is left it writes a sound draft from the evidence that it was sent.
 */
public final class ModelServer implements QuarkusTestResourceLifecycleManager {

    public static final String KEY = "sk-test-of-the-scripted-server";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ModelServer INSTANCE = new ModelServer();

    private final Deque<Reply> script = new ArrayDeque<>();
    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    /** What the server does with one call. */
    public interface Reply {
        void to(HttpExchange exchange, JsonNode request) throws IOException;
    }

    /** One call as it came: the whole body and the value of {@code Authorization}. */
    public record Call(String body, String authorization) {

        /** Whether it asks to mend a draft, and for no first one. */
        public boolean repairs() {
            return body.contains("Your draft breaks these rules");
        }
    }

    /** The server of the running test. */
    public static ModelServer get() {
        return INSTANCE;
    }

    @Override
    public Map<String, String> start() {
        return INSTANCE.open();
    }

    @Override
    public void stop() {
        INSTANCE.server.stop(0);
    }

    /** Starts on a free port and tells the configuration of a service that uses it. */
    public Map<String, String> open() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "scripted-model");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/v1/chat/completions", this::serve);
        server.start();
        return Map.of(
                "answers.model.base-url", "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/",
                "answers.model.key", KEY,
                "answers.model.timeout", "2s",
                "answers.model.least", "500ms",
                "answers.deadline", "8s");
    }

    /** Forgets the calls and the script. */
    public void reset() {
        synchronized (script) {
            script.clear();
        }
        calls.clear();
    }

    /** The next calls get these replies, in order. */
    public void script(Reply... replies) {
        synchronized (script) {
            script.addAll(List.of(replies));
        }
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(body, exchange.getRequestHeaders().getFirst("Authorization")));
        Reply reply;
        synchronized (script) {
            reply = script.isEmpty() ? Replies.sound() : script.poll();
        }
        try (exchange) {
            reply.to(exchange, JSON.readTree(body));
        }
    }
}
