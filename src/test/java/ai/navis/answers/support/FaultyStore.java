package ai.navis.answers.support;

import ai.navis.answers.memory.LocalDynamo;
import ai.navis.answers.memory.Table;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The store of the tests behind a proxy that makes it fail. */
public final class FaultyStore implements QuarkusTestResourceLifecycleManager {

    private static final FaultyStore INSTANCE = new FaultyStore();
    private static final String THROTTLED =
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException\",\"message\":\"scripted\"}";
    private static final long LONG = 20_000;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private LocalDynamo dynamo;
    private HttpServer proxy;
    private volatile Fault fault = Fault.NONE;
    private volatile Predicate<String> hit = operation -> true;

    /** What the store does wrong. */
    public enum Fault {
        NONE,
        /** Refuses, as one that is asked for more than it may give. */
        THROTTLE,
        /** Takes the call and says nothing. */
        HANG,
        /** Drops the connection. */
        RESET,
        /** Does what it is told and drops the connection before it says so. */
        DEAF,
        /** Listens no more. */
        VANISH
    }

    /** The store of the running test. */
    public static FaultyStore get() {
        return INSTANCE;
    }

    @Override
    public Map<String, String> start() {
        try {
            INSTANCE.dynamo = new LocalDynamo(0, Optional.empty());
            try (DynamoDbClient client = INSTANCE.client()) {
                Table.create(client, Store.TABLE);
            }
            INSTANCE.listen(0);
            return Store.at("http://127.0.0.1:" + INSTANCE.proxy.getAddress().getPort());
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not start", e);
        }
    }

    @Override
    public void stop() {
        try {
            INSTANCE.proxy.stop(0);
            INSTANCE.dynamo.close();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        }
    }

    /** A client that does not go through the proxy. */
    public DynamoDbClient client() {
        return Store.client(dynamo.address());
    }

    /** From now on every call of an operation in {@code operations} meets {@code fault}. */
    public void fail(Fault fault, Predicate<String> operations) {
        this.hit = operations;
        this.fault = fault;
        if (fault == Fault.VANISH) {
            proxy.stop(0);
        }
    }

    /** All is well again. */
    public void heal() {
        boolean gone = fault == Fault.VANISH;
        fault = Fault.NONE;
        if (gone) {
            listen(proxy.getAddress().getPort());
        }
    }

    private void listen(int port) {
        try {
            proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        proxy.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "faulty-store");
            thread.setDaemon(true);
            return thread;
        }));
        proxy.createContext("/", this::serve);
        proxy.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        Fault now = hit.test(target.substring(target.indexOf('.') + 1)) ? fault : Fault.NONE;
        byte[] body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            if (now == Fault.THROTTLE) {
                answer(exchange, 400, THROTTLED.getBytes(StandardCharsets.UTF_8));
            } else if (now == Fault.HANG) {
                Waiting.sleep(LONG);
            } else if (now != Fault.RESET) {
                HttpResponse<byte[]> response = forward(exchange, target, body);
                if (now != Fault.DEAF) {
                    answer(exchange, response.statusCode(), response.body());
                }
            }
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, String target, byte[] body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(dynamo.address()))
                .header("X-Amz-Target", target)
                .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
                .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
                .header("X-Amz-Date", exchange.getRequestHeaders().getFirst("X-Amz-Date"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
