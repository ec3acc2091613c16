package ai.navis.answers.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The permissions that a template gives. */
final class Statements {

    /** One statement of a policy; {@code role} is the logical name of a role it is given to. */
    record Statement(String role, String where, Map<String, Object> body) {

        boolean allows(String action) {
            return "Allow".equals(body.get("Effect")) && Template.list(body.get("Action")).contains(action);
        }
    }

    private Statements() {}

    static List<Statement> of(Template template) {
        List<Statement> all = new ArrayList<>();
        template.resources("AWS::IAM::Role").forEach((id, role) -> {
            for (Object policy : Template.list(Template.properties(role).get("Policies"))) {
                String where = id + "." + Template.at(policy, "PolicyName");
                read(policy, where, List.of(id), all);
            }
        });
        template.resources("AWS::IAM::Policy").forEach((id, policy) -> read(Template.properties(policy), id,
                Template.list(Template.properties(policy).get("Roles")).stream().map(r -> String.valueOf(Template.at(r, "Ref"))).toList(),
                all));
        return all;
    }

    private static void read(Object policy, String where, List<String> roles, List<Statement> all) {
        for (Object statement : Template.list(Template.at(policy, "PolicyDocument", "Statement"))) {
            roles.forEach(role -> all.add(new Statement(role, where, Template.map(statement))));
        }
    }
}
