package ai.navis.answers.support;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;

/** An event as the HTTP API sends it to the function, for what only the gateway can say: the claims that it verified. */
public final class GatewayEvent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode event = JSON.createObjectNode();

    private GatewayEvent(String method, String path) {
        event.put("version", "2.0").put("routeKey", method + " " + path).put("rawPath", path).put("rawQueryString", "")
                .put("isBase64Encoded", false);
        event.putObject("headers").put("content-type", "application/json").put("host", "api.example.org");
        event.putObject("requestContext").put("stage", "$default").putObject("http").put("method", method).put("path", path);
    }

    /** A question to {@code path}. */
    public static GatewayEvent asking(String path, String question) {
        GatewayEvent asking = new GatewayEvent("POST", path);
        asking.event.put("body", JSON.createObjectNode().put("question", question).toString());
        return asking;
    }

    public GatewayEvent header(String name, String value) {
        ((ObjectNode) event.get("headers")).put(name, value);
        return this;
    }

    /** With a token that the gateway found to be valid. */
    public GatewayEvent verified(Map<String, String> claims) {
        ObjectNode jwt = ((ObjectNode) event.get("requestContext")).putObject("authorizer").putObject("jwt");
        jwt.set("claims", JSON.valueToTree(claims));
        jwt.putArray("scopes").add("answers/ask");
        return this;
    }

    /** What the function replies to the gateway. */
    public record Reply(int status, JsonNode headers, JsonNode body) {

        public String header(String name) {
            return headers.path(name).asText(null);
        }

        /** The stable part of a problem's type. */
        public String problem() {
            return body.path("type").asText().replaceFirst(".*/", "");
        }
    }

    public Reply send() {
        String reply = given().contentType("application/json").body(event.toString()).post("/_lambda_").asString();
        try {
            JsonNode read = JSON.readTree(reply);
            return new Reply(read.path("statusCode").asInt(), read.path("headers"), JSON.readTree(read.path("body").asText()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
