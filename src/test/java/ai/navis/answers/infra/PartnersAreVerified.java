package ai.navis.answers.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every route of partners asks the gateway for a token that is verified, with a scope; no other route asks for one. */
final class PartnersAreVerified implements Check {

    private static final String PARTNER = "/partner/";

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        template.functions().forEach((id, function) -> {
            if (function.get("Events") instanceof Map<?, ?> events) {
                events.forEach((name, event) -> route(template, id + "." + name, event, findings));
            }
        });
        return findings;
    }

    private void route(Template template, String where, Object event, List<Finding> findings) {
        Object authorizer = Template.at(event, "Properties", "Auth", "Authorizer");
        boolean partner = String.valueOf(Template.at(event, "Properties", "Path")).startsWith(PARTNER);
        if (partner && !verifies(template, authorizer)) {
            findings.add(finding(where, "lets callers in whose token nobody verified"));
        }
        if (partner && Template.list(Template.at(event, "Properties", "Auth", "AuthorizationScopes")).isEmpty()) {
            findings.add(finding(where, "lets tokens in that were given for something else"));
        }
        if (!partner && authorizer != null) {
            findings.add(finding(where, "keeps the public out"));
        }
    }

    private static boolean verifies(Template template, Object authorizer) {
        return authorizer != null && template.resources("AWS::Serverless::HttpApi").values().stream()
                .map(api -> Template.at(Template.properties(api), "Auth", "Authorizers", authorizer.toString(), "JwtConfiguration"))
                .anyMatch(jwt -> Template.at(jwt, "issuer") != null && Template.at(jwt, "audience") != null);
    }
}
