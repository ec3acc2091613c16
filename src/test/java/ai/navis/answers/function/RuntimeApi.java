package ai.navis.answers.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * Stands in for the Runtime API of AWS Lambda (version 2018-06-01) on the loopback address: gives a function its next event with
 * the headers that Lambda sends, and takes its response or its error.
 */
final class RuntimeApi implements AutoCloseable {

    static {
        // Else a reply in two parts waits for an acknowledgement that the other side delays by 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }


    private static final String INVOCATION = "/2018-06-01/runtime/invocation/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final boolean mobile;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "runtime-api");
        thread.setDaemon(true);
        return thread;
    });
    private final SynchronousQueue<Invocation> next = new SynchronousQueue<>();
    private final Map<String, Invocation> running = new ConcurrentHashMap<>();
    private final CountDownLatch fetched = new CountDownLatch(1);
    private volatile long firstFetch;

    private record Invocation(String id, String event, Duration limit, CompletableFuture<Outcome> outcome) {}

    /**
     * What became of an event.
     *
     * @param failed whether the function told an error instead of a response
     * @param at when it was told, by {@link System#nanoTime}
     */
    record Outcome(boolean failed, JsonNode body, long at) {

        int status() {
            return body.path("statusCode").asInt();
        }

        String text() {
            return body.path("body").asText();
        }

        JsonNode json() {
            try {
                return JSON.readTree(text());
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + text(), e);
            }
        }

        /** The values of a header, joined; empty without it. */
        String header(String name) {
            StringBuilder values = new StringBuilder();
            body.path("multiValueHeaders").fields().forEachRemaining(field -> {
                if (field.getKey().equalsIgnoreCase(name)) {
                    field.getValue().forEach(value -> values.append(values.isEmpty() ? "" : ", ").append(value.asText()));
                }
            });
            body.path("headers").fields().forEachRemaining(field -> {
                if (field.getKey().equalsIgnoreCase(name) && values.isEmpty()) {
                    values.append(field.getValue().asText());
                }
            });
            return values.toString();
        }
    }

    /**
     * For {@code function}. Lambda sends what only calls of mobile devices have to no function of a gateway; the interface client
     * on the JVM ends without it on some machines, and the native function cannot read it.
     */
    RuntimeApi(BuiltFunction function) throws IOException {
        this.mobile = !function.isNative();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(INVOCATION, this::serve);
        server.createContext("/2018-06-01/runtime/init/error", exchange -> reply(exchange, 202));
        server.start();
    }

    /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} has them. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** When the function first asked for an event, by {@link System#nanoTime}; waits for it. */
    long firstFetch(Duration limit) throws InterruptedException {
        if (!fetched.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the function asked for no event within " + limit);
        }
        return firstFetch;
    }

    /** Gives the function an event and waits for what becomes of it; the function may take {@code limit}. */
    Outcome invoke(String event, Duration limit) throws Exception {
        Invocation invocation = new Invocation(UUID.randomUUID().toString(), event, limit, new CompletableFuture<>());
        if (!next.offer(invocation, limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the function asked for no event within " + limit);
        }
        return invocation.outcome().get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().substring(INVOCATION.length()).split("/");
        if (path[0].equals("next")) {
            give(exchange);
        } else {
            String told = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            long at = System.nanoTime();
            reply(exchange, 202);
            running.remove(path[0]).outcome().complete(new Outcome(path[1].equals("error"), JSON.readTree(told), at));
        }
    }

    private void give(HttpExchange exchange) throws IOException {
        if (fetched.getCount() > 0) {
            firstFetch = System.nanoTime();
            fetched.countDown();
        }
        Invocation invocation;
        try {
            invocation = next.take();
        } catch (InterruptedException closed) {
            exchange.close();
            return;
        }
        running.put(invocation.id(), invocation);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + invocation.limit().toMillis()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:answers:live");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-67891233-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=0");
        if (mobile) {
            headers.set("Lambda-Runtime-Client-Context", "{}");
            headers.set("Lambda-Runtime-Cognito-Identity", "{}");
        }
        byte[] event = invocation.event().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, event.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(event);
        }
    }

    private static void reply(HttpExchange exchange, int status) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
