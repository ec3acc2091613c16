package ai.navis.answers.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * No secret stands in a template, comes through a parameter, or is resolved into a plain variable of a function. One alone
 * is resolved at all: the header that CloudFront sends, which takes its value in no other way.
 */
final class SecretsAreHidden implements Check {

    private static final Pattern SECRET_NAME = Pattern.compile("(?i).*(_KEY|APIKEY|PASSWORD|TOKEN|CREDENTIAL)S?$");
    private static final Pattern SECRET_VALUE = Pattern.compile(
            "\\{\\{resolve:|\\bsk-[A-Za-z0-9_-]{16,}|\\bAKIA[0-9A-Z]{16}\\b|-----BEGIN [A-Z ]*PRIVATE KEY|Bearer [A-Za-z0-9._-]{16,}");
    private static final Pattern EDGE_HEADER = Pattern.compile(
            "Resources\\.Distribution\\..*OriginCustomHeaders\\[0]\\.HeaderValue(\\.Fn::Sub)?");
    private static final Pattern SECRET_PARAMETER = Pattern.compile("(?i).*(key|password|token|secret)$");

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        Template.walk(template.root(), "", (path, node) -> {
            if (node instanceof String text && SECRET_VALUE.matcher(text).find() && !EDGE_HEADER.matcher(path).matches()) {
                findings.add(finding(path, "looks like a secret, or puts one into the open"));
            }
        });
        template.functions().forEach((id, function) ->
                Template.map(Template.at(function, "Environment", "Variables")).keySet().stream()
                        .filter(name -> SECRET_NAME.matcher(name).matches())
                        .forEach(name -> findings.add(finding(id + ".Environment." + name, "is a secret as a plain value"))));
        template.section("Parameters").keySet().stream()
                .filter(name -> SECRET_PARAMETER.matcher(name).matches())
                .forEach(name -> findings.add(finding("Parameters." + name, "takes a secret itself; take the ARN of one")));
        return findings;
    }
}
