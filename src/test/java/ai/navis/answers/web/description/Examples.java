package ai.navis.answers.web.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Whole replies to look at: an answer, urgent help, and a problem of each type that a response's description names. */
final class Examples {

    private static final Pattern NAMED = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");
    private static final String ANSWER = "#/components/schemas/Answer";
    private static final String PROBLEM = "#/components/schemas/Problem";

    Examples(Components components) {
        components.addExample("answer", OASFactory.createExample().summary("An answer, shortened").value(read("answer")));
        components.addExample("urgent", OASFactory.createExample().summary("Help where somebody may be in danger").value(read("urgent")));
    }

    void complete(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            Content content = response.getContent();
            if (content != null) {
                content.getMediaTypes().values().forEach(type -> complete(type, status, response));
            }
        });
    }

    private static void complete(MediaType type, String status, APIResponse response) {
        String schema = type.getSchema() == null ? null : type.getSchema().getRef();
        if (ANSWER.equals(schema)) {
            type.addExample("answer", OASFactory.createExample().ref("#/components/examples/answer"));
            type.addExample("urgent", OASFactory.createExample().ref("#/components/examples/urgent"));
        } else if (PROBLEM.equals(schema)) {
            for (Matcher named = NAMED.matcher(response.getDescription()); named.find();) {
                type.addExample(named.group(1), OASFactory.createExample().value(problem(named.group(1), status)));
            }
        }
    }

    private static Map<String, Object> problem(String name, String status) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + name);
        problem.put("title", "What is the matter");
        problem.put("status", Integer.valueOf(status));
        problem.put("detail", "A sentence that tells what to do.");
        return problem;
    }

    private static Object read(String name) {
        try (InputStream in = Examples.class.getResourceAsStream("/description/" + name + ".json")) {
            return new ObjectMapper().readValue(in, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
