package ai.navis.answers.function;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An event of an HTTP API in payload version 2.0, recorded once and then varied. */
final class Event {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String route;
    private final ObjectNode root;

    private Event(String route, String path) {
        this.route = route;
        this.root = recorded();
        String method = route.substring(0, route.indexOf(' '));
        root.put("routeKey", route).put("rawPath", path);
        ObjectNode context = (ObjectNode) root.get("requestContext");
        context.put("routeKey", route);
        ((ObjectNode) context.get("http")).put("method", method).put("path", path);
    }

    /** @param route as the template has it, for example {@code GET /v1/answers/{id}} */
    static Event of(String route, String path) {
        return new Event(route, path);
    }

    /** For a route without parameters. */
    static Event of(String route) {
        return new Event(route, route.substring(route.indexOf(' ') + 1));
    }

    Event header(String name, String value) {
        ((ObjectNode) root.get("headers")).put(name, value);
        return this;
    }

    /** With a token of that client, which the gateway found to be valid. */
    Event verified(String client) {
        ((ObjectNode) root.get("requestContext")).putObject("authorizer").putObject("jwt").putObject("claims").put("client_id", client);
        return this;
    }

    /** A body as the gateway passes JSON. */
    Event json(String body) {
        header("content-type", "application/json").header("content-length", Integer.toString(bytes(body).length));
        root.put("body", body);
        return this;
    }

    /** A body as the gateway passes the form of a page, which to it is no text. */
    Event form(String body) {
        header("content-type", "application/x-www-form-urlencoded").header("content-length", Integer.toString(bytes(body).length));
        root.put("body", Base64.getEncoder().encodeToString(bytes(body))).put("isBase64Encoded", true);
        return this;
    }

    String route() {
        return route;
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode recorded() {
        try (InputStream in = Event.class.getResourceAsStream("/function/event.json")) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
