package ai.navis.answers.infra;

import ai.navis.answers.infra.Statements.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No permission holds for everything: no wildcard in an action or a resource, no policy kept by AWS but the one that
 * CodeDeploy needs, no role for anybody but one service, and no policies that SAM would write by itself.
 */
final class PrivilegesAreLeast implements Check {

    private static final Set<String> KEPT_BY_AWS = Set.of(
            "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited");

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : Statements.of(template)) {
            for (String part : List.of("Action", "Resource")) {
                Template.walk(statement.body().get(part), statement.where() + "." + part, (path, node) -> {
                    if (node instanceof String text && text.contains("*")) {
                        findings.add(finding(path, "a wildcard: " + text));
                    }
                });
            }
            if (statement.body().containsKey("NotAction") || statement.body().containsKey("NotResource")) {
                findings.add(finding(statement.where(), "allows all but something"));
            }
        }
        template.resources("AWS::IAM::Role").forEach((id, role) -> role(id, Template.properties(role), findings));
        template.functions().forEach((id, function) -> {
            if (!function.containsKey("Role")) {
                findings.add(finding(id, "has no role of its own, so SAM would give it one with wildcards"));
            }
        });
        return findings;
    }

    private void role(String id, Map<String, Object> role, List<Finding> findings) {
        for (Object policy : Template.list(role.get("ManagedPolicyArns"))) {
            if (!KEPT_BY_AWS.contains(String.valueOf(Template.at(policy, "Fn::Sub")))) {
                findings.add(finding(id + ".ManagedPolicyArns", "not among the allowed ones: " + policy));
            }
        }
        for (Object trust : Template.list(Template.at(role, "AssumeRolePolicyDocument", "Statement"))) {
            if (!(Template.at(trust, "Principal", "Service") instanceof String)) {
                findings.add(finding(id + ".AssumeRolePolicyDocument", "trusts more than one service"));
            }
        }
    }
}
