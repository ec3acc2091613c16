package ai.navis.answers.infra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/** The published schema of resource types, as {@code infra/schema/extract.mjs} took it from the specification. */
record ResourceTypes(JsonNode resources, JsonNode definitions) {

    private static final String FILE = "/infra/schema/resource-types.json";

    static ResourceTypes read() {
        try (InputStream in = ResourceTypes.class.getResourceAsStream(FILE)) {
            JsonNode schema = new ObjectMapper().readTree(in);
            return new ResourceTypes(schema.get("resources"), schema.get("definitions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String type) {
        return resources.has(type);
    }

    JsonNode properties(String type) {
        return resources.get(type).get("properties");
    }

    /** What {@code Fn::GetAtt} may ask of a resource of this type. */
    Set<String> attributes(String type) {
        Set<String> names = new HashSet<>();
        if (knows(type)) {
            resources.get(type).get("attributes").forEach(name -> names.add(name.asText()));
        }
        return names;
    }
}
