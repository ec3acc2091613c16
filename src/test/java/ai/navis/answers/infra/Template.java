package ai.navis.answers.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A CloudFormation template as maps, lists and scalars, with its functions in their long form: {@code !Ref A} is
 * {@code {Ref: A}}.
 */
record Template(String name, Map<String, Object> root) {

    static final String MAIN = "template.yaml";
    static final List<String> ALL = List.of(
            MAIN, "infra/observability.yaml", "infra/partners.yaml", "infra/evidence.yaml", "infra/edge.yaml");

    static Template read(String name) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            return new Template(name, map(new Yaml(new IntrinsicFunctions(strict)).load(Files.readString(Path.of(name)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> section(String section) {
        return root.containsKey(section) ? map(root.get(section)) : Map.of();
    }

    Map<String, Object> resources() {
        return section("Resources");
    }

    /** The resources of one type, by their names. */
    Map<String, Map<String, Object>> resources(String type) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        resources().forEach((id, resource) -> {
            if (type.equals(map(resource).get("Type"))) {
                found.put(id, map(resource));
            }
        });
        return found;
    }

    /** The properties of each function with what {@code Globals} gives to all of them. */
    Map<String, Map<String, Object>> functions() {
        Map<String, Object> shared = at(root, "Globals", "Function") instanceof Map<?, ?> globals ? map(globals) : Map.of();
        Map<String, Map<String, Object>> functions = new LinkedHashMap<>();
        resources("AWS::Serverless::Function").forEach((id, function) -> {
            Map<String, Object> whole = new LinkedHashMap<>(shared);
            whole.putAll(properties(function));
            Map<String, Object> variables = new LinkedHashMap<>();
            for (Map<String, Object> source : List.of(shared, properties(function))) {
                if (at(source, "Environment", "Variables") instanceof Map<?, ?> own) {
                    variables.putAll(map(own));
                }
            }
            whole.put("Environment", Map.of("Variables", variables));
            functions.put(id, whole);
        });
        return functions;
    }

    /** What stands at a path of keys, or null. */
    static Object at(Object node, String... path) {
        Object here = node;
        for (String step : path) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return here;
    }

    static Map<String, Object> properties(Map<String, Object> resource) {
        return resource.containsKey("Properties") ? map(resource.get("Properties")) : Map.of();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    static List<?> list(Object node) {
        return node == null ? List.of() : node instanceof List<?> list ? list : List.of(node);
    }

    /** Visits every map and scalar under {@code node}, outermost first, with the path at which it stands. */
    static void walk(Object node, String path, BiConsumer<String, Object> visitor) {
        visitor.accept(path, node);
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> walk(value, path.isEmpty() ? key.toString() : path + "." + key, visitor));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), path + "[" + i + "]", visitor);
            }
        }
    }

    /** A copy that can be changed without changing this. */
    Template copy() {
        return new Template(name, map(copy(root)));
    }

    private static Object copy(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, copy(value)));
            return copy;
        }
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(value -> copy.add(copy(value)));
            return copy;
        }
        return node;
    }
}
