package ai.navis.answers.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every resource is of a published type, has its properties and no others, each of its published shape. */
final class PropertiesAreKnown implements Check {

    private static final Set<String> ATTRIBUTES = Set.of("Type", "Properties", "Condition", "DependsOn", "DeletionPolicy",
            "UpdateReplacePolicy", "Metadata", "UpdatePolicy", "CreationPolicy");

    private final ResourceTypes types = ResourceTypes.read();

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        template.resources().forEach((id, resource) -> resource(id, Template.map(resource), findings));
        if (Template.at(template.root(), "Globals", "Function") instanceof Map<?, ?> shared) {
            object(shared, types.properties("AWS::Serverless::Function"), "Globals.Function", findings);
        }
        return findings;
    }

    private void resource(String id, Map<String, Object> resource, List<Finding> findings) {
        resource.keySet().stream().filter(key -> !ATTRIBUTES.contains(key))
                .forEach(key -> findings.add(finding(id + "." + key, "a resource has no such attribute")));
        String type = String.valueOf(resource.get("Type"));
        if (types.knows(type)) {
            object(Template.properties(resource), types.properties(type), id, findings);
        } else {
            findings.add(finding(id, type + " is not in the schema; if it is a type of AWS, run infra/schema/extract.mjs"));
        }
    }

    private void object(Map<?, ?> value, JsonNode properties, String where, List<Finding> findings) {
        value.forEach((key, inner) -> {
            JsonNode property = properties.get(key.toString());
            if (property == null) {
                findings.add(finding(where + "." + key, "there is no such property"));
            } else {
                value(inner, property.get("type"), where + "." + key, findings);
            }
        });
        properties.properties().stream()
                .filter(p -> p.getValue().path("required").asBoolean() && !value.containsKey(p.getKey()))
                .forEach(p -> findings.add(finding(where, p.getKey() + " is missing")));
    }

    private void value(Object value, JsonNode type, String where, List<Finding> findings) {
        if (computed(value)) {
            branches(value).forEach(branch -> value(branch, type, where, findings));
        } else if (type.has("any")) {
            any(value, type.get("any"), where, findings);
        } else if (type.has("list")) {
            if (value instanceof List<?> list) {
                list.forEach(item -> value(item, type.get("list"), where + "[]", findings));
            } else {
                findings.add(finding(where, "is a list by the schema"));
            }
        } else if (type.has("map")) {
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, item) -> value(item, type.get("map"), where + "." + key, findings));
            } else {
                findings.add(finding(where, "is a map by the schema"));
            }
        } else if (type.has("type")) {
            if (value instanceof Map<?, ?> map) {
                object(map, types.definitions().get(type.get("type").asText()), where, findings);
            } else {
                findings.add(finding(where, "is an object by the schema"));
            }
        } else if (!scalar(value, type.asText())) {
            findings.add(finding(where, "is a " + type.asText() + " by the schema"));
        }
    }

    /** One of several types is enough; where none is, the findings of the nearest. */
    private void any(Object value, JsonNode alternatives, String where, List<Finding> findings) {
        List<Finding> nearest = null;
        for (JsonNode alternative : alternatives) {
            List<Finding> tried = new ArrayList<>();
            value(value, alternative, where, tried);
            if (nearest == null || tried.size() < nearest.size()) {
                nearest = tried;
            }
        }
        findings.addAll(nearest);
    }

    private static boolean scalar(Object value, String type) {
        return switch (type) {
            case "json" -> true;
            case "boolean" -> value instanceof Boolean || "true".equals(value) || "false".equals(value);
            case "number", "integer" -> value instanceof Number || value instanceof String text && text.matches("-?[0-9.]+");
            default -> value != null && !(value instanceof Map) && !(value instanceof List);
        };
    }

    private static boolean computed(Object value) {
        return value instanceof Map<?, ?> map && map.size() == 1
                && map.keySet().stream().allMatch(key -> key.equals("Ref") || key.toString().startsWith("Fn::"));
    }

    private static List<?> branches(Object value) {
        return Template.at(value, "Fn::If") instanceof List<?> parts ? parts.subList(1, parts.size()) : List.of();
    }
}
