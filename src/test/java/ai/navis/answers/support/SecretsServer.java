package ai.navis.answers.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stand-in for AWS Secrets Manager: it tells the secrets that it was given and refuses all others. */
public final class SecretsServer implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecretsServer INSTANCE = new SecretsServer();
    private static final List<String> PROPERTIES = List.of("aws.accessKeyId", "aws.secretAccessKey", "aws.region");

    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final List<String> reads = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /** The server of the running test. */
    public static SecretsServer get() {
        return INSTANCE;
    }

    @Override
    public Map<String, String> start() {
        String address = INSTANCE.open();
        return Map.of("answers.model.secret-endpoint", address, "answers.edge.secret-endpoint", address);
    }

    @Override
    public void stop() {
        INSTANCE.close();
    }

    /** Starts on a free port; its address. */
    public String open() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PROPERTIES.forEach(name -> System.setProperty(name, "us-east-1"));
        server.createContext("/", this::serve);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    public void close() {
        server.stop(0);
        PROPERTIES.forEach(System::clearProperty);
        secrets.clear();
        reads.clear();
    }

    /** From now on the secret {@code name} can be read. */
    public void put(String name, String value) {
        secrets.put(name, value);
    }

    /** From now on it cannot. */
    public void remove(String name) {
        secrets.remove(name);
    }

    /** How often somebody tried to read the secret {@code name}. */
    public long reads(String name) {
        return reads.stream().filter(name::equals).count();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = JSON.readTree(exchange.getRequestBody()).path("SecretId").asText();
            reads.add(name);
            String value = secrets.get(name);
            byte[] body = value == null ? "{\"__type\":\"AccessDeniedException\"}".getBytes() : JSON.writeValueAsBytes(Map.of("SecretString", value));
            exchange.sendResponseHeaders(value == null ? 400 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
