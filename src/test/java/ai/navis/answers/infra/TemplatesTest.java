package ai.navis.answers.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/** Validation of the templates without the cloud. It prints what it checked. */
class TemplatesTest {

    static final List<String> TEMPLATES = Template.ALL;

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void aTemplateKeepsEveryCheck(String name) {
        Template template = Template.read(name);
        List<Finding> findings = new ArrayList<>();
        Checks.ALL.forEach(check -> findings.addAll(check.findings(template)));
        System.out.printf("%s: %d resources, %d references, checked: %s%n", name, template.resources().size(),
                new ReferencesResolve().count(template), Checks.ALL.stream().map(Check::name).collect(Collectors.joining(", ")));
        assertEquals(List.of(), findings);
    }

    @Test
    void everyTemplateOfTheFolderIsChecked() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("infra"))) {
            assertEquals(TEMPLATES.stream().filter(name -> name.startsWith("infra/")).collect(Collectors.toSet()),
                    files.map(Path::toString).filter(name -> name.endsWith(".yaml")).collect(Collectors.toSet()));
        }
    }

    @Test
    void aNestedTemplateGetsExactlyItsParameters() {
        Template main = Template.read(Template.MAIN);
        Map<String, Map<String, Object>> stacks = main.resources("AWS::CloudFormation::Stack");
        assertFalse(stacks.isEmpty());
        stacks.values().forEach(stack -> {
            Map<String, Object> properties = Template.properties(stack);
            Template nested = Template.read(properties.get("TemplateURL").toString());
            assertEquals(nested.section("Parameters").keySet(), Template.map(properties.get("Parameters")).keySet());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void aParameterFileFitsTheTemplate(String size) throws IOException {
        Map<String, Object> parameters = Template.read(Template.MAIN).section("Parameters");
        JsonNode file = new ObjectMapper().readTree(Path.of("infra/parameters/" + size + ".json").toFile());
        assertTrue(file.size() > 0);
        for (JsonNode entry : file) {
            String name = entry.get("ParameterKey").asText();
            String value = entry.get("ParameterValue").asText();
            assertTrue(parameters.containsKey(name), name);
            if (Template.at(parameters.get(name), "AllowedPattern") instanceof String pattern) {
                assertTrue(Pattern.compile(pattern).matcher(value).find(), name);
            }
            if (Template.at(parameters.get(name), "AllowedValues") instanceof List<?> allowed) {
                assertTrue(allowed.stream().map(String::valueOf).toList().contains(value), name);
            }
            if ("Number".equals(Template.at(parameters.get(name), "Type"))) {
                Object least = Template.at(parameters.get(name), "MinValue");
                assertTrue(least == null || Double.parseDouble(value) >= ((Number) least).doubleValue(), name);
            }
        }
    }

    @Test
    void theDashboardIsJson() throws IOException {
        Template observability = Template.read("infra/observability.yaml");
        observability.resources("AWS::CloudWatch::Dashboard").values().forEach(dashboard ->
                assertTrue(json(Template.at(Template.properties(dashboard), "DashboardBody", "Fn::Sub")).path("widgets").size() > 0));
    }

    @Test
    void anUnknownTagIsAnError() {
        Yaml yaml = new Yaml(new IntrinsicFunctions(new LoaderOptions()));
        assertThrows(YAMLException.class, () -> yaml.load("a: !GetAttr b.c"));
    }

    @Test
    void functionsAreReadInTheirLongForm() {
        Object read = new Yaml(new IntrinsicFunctions(new LoaderOptions())).load("a: !If [C, !GetAtt R.Arn.X, !Sub '${P}']");
        assertEquals(Map.of("a", Map.of("Fn::If",
                List.of("C", Map.of("Fn::GetAtt", List.of("R", "Arn.X")), Map.of("Fn::Sub", "${P}")))), read);
    }

    private static JsonNode json(Object text) {
        try {
            return new ObjectMapper().readTree(String.valueOf(text));
        } catch (IOException e) {
            throw new AssertionError("not JSON", e);
        }
    }
}
