package ai.navis.answers.infra;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the short form of CloudFormation's functions. A tag that it does not know is an error. */
final class IntrinsicFunctions extends SafeConstructor {

    private static final List<String> FUNCTIONS = List.of("And", "Base64", "Cidr", "Equals", "FindInMap", "GetAtt", "GetAZs",
            "If", "ImportValue", "Join", "Not", "Or", "Select", "Split", "Sub");

    IntrinsicFunctions(LoaderOptions options) {
        super(options);
        add("Ref", "Ref");
        add("Condition", "Condition");
        FUNCTIONS.forEach(function -> add(function, "Fn::" + function));
    }

    private void add(String tag, String function) {
        yamlConstructors.put(new Tag("!" + tag), new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
                Object argument = argument(node);
                boolean attribute = tag.equals("GetAtt") && argument instanceof String;
                return Map.of(function, attribute ? List.of(((String) argument).split("\\.", 2)) : argument);
            }
        });
    }

    private Object argument(Node node) {
        if (node instanceof ScalarNode scalar) {
            return constructScalar(scalar);
        }
        return node instanceof SequenceNode sequence ? constructSequenceNow(sequence) : constructMapping((MappingNode) node);
    }

    /** A sequence under a tag must be whole at once: a map of one entry around it cannot be filled later. */
    private List<Object> constructSequenceNow(SequenceNode sequence) {
        return sequence.getValue().stream().<Object>map(this::constructObject).toList();
    }
}
