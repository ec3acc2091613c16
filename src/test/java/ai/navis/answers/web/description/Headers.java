package ai.navis.answers.web.description;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of requests and responses, by operation and status. */
final class Headers {

    private static final Map<String, String> TOLD = new TreeMap<>(Map.of(
            "Age", "Seconds since the answer was written",
            "Cache-Control", "Who may keep this and for how long (RFC 9111)",
            "Cache-Status", "Where the answer came from (RFC 9211): `navis-answers; hit; ttl=…`, `; fwd=miss; stored` or `; fwd=bypass`",
            "ETag", "Follows from the whole reply",
            "Location", "Where the answer will be",
            "Preference-Applied", "`respond-async` where the caller preferred it (RFC 7240)",
            "Retry-After", "Seconds to wait before asking again",
            "Vary", "What of the request the reply depends on",
            "WWW-Authenticate", "`Bearer`"));
    private static final Set<String> NUMBERS = Set.of("Age", "Retry-After");
    private static final Set<String> ASKING = Set.of("ask", "askAsPartner");

    Headers(Components components) {
        TOLD.forEach((name, description) -> components.addHeader(name, OASFactory.createHeader().description(description)
                .schema(OASFactory.createSchema().addType(NUMBERS.contains(name) ? SchemaType.INTEGER : SchemaType.STRING))));
    }

    void complete(Operation operation) {
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        responses.forEach((status, response) -> of(operation.getOperationId(), status).forEach(name ->
                response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name))));
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(p -> p.getIn() == Parameter.In.HEADER)
                    .forEach(p -> p.setSchema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
        if (responses.containsKey("304")) {
            operation.addParameter(OASFactory.createParameter().name("If-None-Match").in(Parameter.In.HEADER)
                    .description("Tags that the caller has (RFC 9110)").schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
    }

    private static List<String> of(String operation, String status) {
        boolean asking = ASKING.contains(operation);
        boolean answers = asking || operation.equals("getAnswer");
        return switch (status) {
            case "200" -> operation.equals("getAnswer") ? List.of("Age", "Cache-Control", "Cache-Status", "ETag", "Vary")
                    : answers ? List.of("Age", "Cache-Control", "Cache-Status", "ETag") : List.of("Cache-Control", "ETag");
            case "202" -> asking ? List.of("Cache-Control", "Location", "Preference-Applied", "Retry-After")
                    : List.of("Cache-Control", "Location", "Retry-After");
            case "304" -> List.of("Cache-Control", "ETag");
            case "401" -> List.of("Cache-Control", "WWW-Authenticate");
            case "429", "503" -> List.of("Cache-Control", "Retry-After");
            default -> List.of("Cache-Control");
        };
    }
}
