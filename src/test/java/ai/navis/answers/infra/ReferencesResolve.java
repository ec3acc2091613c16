package ai.navis.answers.infra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every name that a function of CloudFormation mentions is one of this template, and every parameter is used. */
final class ReferencesResolve implements Check {

    private static final String OUTPUT = "Outputs.";
    private static final Set<String> PSEUDO = Set.of("AWS::AccountId", "AWS::NoValue", "AWS::NotificationARNs", "AWS::Partition",
            "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}][^}]*)}");

    private final ResourceTypes types = ResourceTypes.read();

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        Set<String> used = new HashSet<>();
        Template.walk(template.root(), "", (path, node) -> {
            if (node instanceof Map<?, ?> map) {
                for (Use use : uses(path, map)) {
                    used.add(use.name());
                    if (!resolves(template, use)) {
                        findings.add(finding(path, "nothing is named " + use.name()));
                    }
                }
            }
        });
        for (String parameter : template.section("Parameters").keySet()) {
            if (!used.contains(parameter)) {
                findings.add(finding("Parameters." + parameter, "nothing uses it"));
            }
        }
        return findings;
    }

    /** How many references a template holds. */
    int count(Template template) {
        List<Use> all = new ArrayList<>();
        Template.walk(template.root(), "", (path, node) -> {
            if (node instanceof Map<?, ?> map) {
                all.addAll(uses(path, map));
            }
        });
        return all.size();
    }

    private enum Kind {
        VALUE,
        ATTRIBUTE,
        CONDITION,
        RESOURCE
    }

    private record Use(Kind kind, String name) {}

    private static List<Use> uses(String path, Map<?, ?> node) {
        List<Use> uses = new ArrayList<>();
        if (node.get("Ref") instanceof String name) {
            uses.add(new Use(Kind.VALUE, name));
        }
        if (node.get("Fn::GetAtt") instanceof List<?> parts) {
            uses.add(new Use(Kind.ATTRIBUTE, parts.get(0) + "." + parts.get(1)));
        }
        if (node.get("Fn::If") instanceof List<?> parts) {
            uses.add(new Use(Kind.CONDITION, parts.get(0).toString()));
        }
        boolean resource = path.matches("(Resources|Outputs)\\.[^.]+");
        if (node.get("Condition") instanceof String name && (resource || node.size() == 1)) {
            uses.add(new Use(Kind.CONDITION, name));
        }
        if (resource) {
            Template.list(node.get("DependsOn")).forEach(name -> uses.add(new Use(Kind.RESOURCE, name.toString())));
        }
        if (node.containsKey("Fn::Sub")) {
            uses.addAll(substituted(node.get("Fn::Sub")));
        }
        return uses;
    }

    private static List<Use> substituted(Object sub) {
        Object text = sub instanceof List<?> parts ? parts.get(0) : sub;
        Set<?> own = sub instanceof List<?> parts ? Template.map(parts.get(1)).keySet() : Set.of();
        List<Use> uses = new ArrayList<>();
        for (Matcher variable = VARIABLE.matcher(text.toString()); variable.find();) {
            String name = variable.group(1);
            if (!own.contains(name)) {
                uses.add(new Use(name.contains(".") ? Kind.ATTRIBUTE : Kind.VALUE, name));
            }
        }
        return uses;
    }

    private boolean resolves(Template template, Use use) {
        return switch (use.kind()) {
            case CONDITION -> template.section("Conditions").containsKey(use.name());
            case RESOURCE -> template.resources().containsKey(use.name());
            case ATTRIBUTE -> attribute(template, use.name());
            case VALUE -> PSEUDO.contains(use.name()) || template.section("Parameters").containsKey(use.name())
                    || template.resources().containsKey(use.name()) || alias(template, use.name());
        };
    }

    private boolean attribute(Template template, String name) {
        String[] parts = name.split("\\.", 2);
        if (!(template.resources().get(parts[0]) instanceof Map<?, ?> resource)) {
            return false;
        }
        String type = resource.get("Type").toString();
        if (parts[1].startsWith(OUTPUT)) {
            return type.equals("AWS::CloudFormation::Stack")
                    && Template.at(resource, "Properties", "TemplateURL") instanceof String nested
                    && Template.read(nested).section("Outputs").containsKey(parts[1].substring(OUTPUT.length()));
        }
        boolean function = type.equals("AWS::Serverless::Function") && parts[1].equals("Arn");
        return function || types.attributes(type).contains(parts[1]);
    }

    /** SAM lets a template name the alias that it makes for a function. */
    private static boolean alias(Template template, String name) {
        return name.endsWith(".Alias") && template.functions()
                .getOrDefault(name.substring(0, name.length() - ".Alias".length()), Map.of()).containsKey("AutoPublishAlias");
    }
}
