package ai.navis.answers.infra;

import ai.navis.answers.infra.Statements.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Each role may do what its work needs, and what the code never does nobody may. */
final class PermissionsFit implements Check {

    /** What only the worker does: it looks for the answers that are read most, and at many answers at once. */
    private static final Set<String> OF_THE_WORKER = Set.of("dynamodb:BatchGetItem", "dynamodb:Query");

    private final Set<String> storeActions;

    PermissionsFit(Set<String> storeActions) {
        this.storeActions = storeActions;
    }

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        List<Statement> statements = Statements.of(template);
        template.functions().forEach((id, function) -> {
            String role = roleOf(function);
            boolean worker = "worker".equals(Template.at(function, "Environment", "Variables", "ANSWERS_ROLE"));
            storeActions.stream().filter(action -> worker || !OF_THE_WORKER.contains(action))
                    .forEach(action -> need(statements, role, action, findings));
            need(statements, role, "logs:CreateLogStream", findings);
            need(statements, role, "logs:PutLogEvents", findings);
            for (String secret : List.of("ANSWERS_MODEL_SECRET", "ANSWERS_EDGE_SECRET")) {
                secret(statements, role, Template.at(function, "Environment", "Variables", secret), secret, findings);
            }
            if (Template.at(function, "Environment", "Variables", "ANSWERS_WORKER_FUNCTION") != null) {
                need(statements, role, "lambda:InvokeFunction", findings);
            }
            if (Template.at(function, "EventInvokeConfig", "DestinationConfig", "OnFailure") != null) {
                need(statements, role, "sqs:SendMessage", findings);
            }
        });
        template.resources("AWS::Scheduler::Schedule").forEach((id, schedule) -> {
            String role = reference(Template.at(Template.properties(schedule), "Target", "RoleArn"));
            need(statements, role, "lambda:InvokeFunction", findings);
            need(statements, role, "sqs:SendMessage", findings);
        });
        unneeded(statements, findings);
        return findings;
    }

    /** The permission must be for the very secret that the variable names. */
    private void secret(List<Statement> statements, String role, Object variable, String name, List<Finding> findings) {
        Object arn = Template.at(variable, "Fn::If") instanceof List<?> parts ? parts.get(1) : variable;
        if (arn != null && statements.stream().noneMatch(s -> s.role().equals(role)
                && s.allows("secretsmanager:GetSecretValue") && arn.equals(s.body().get("Resource")))) {
            findings.add(finding(role, "lacks secretsmanager:GetSecretValue of " + name));
        }
    }

    private void need(List<Statement> statements, String role, String action, List<Finding> findings) {
        if (statements.stream().noneMatch(s -> s.role().equals(role) && s.allows(action))) {
            findings.add(finding(role, "lacks " + action));
        }
    }

    private void unneeded(List<Statement> statements, List<Finding> findings) {
        for (Statement statement : statements) {
            for (Object action : new TreeSet<>(Template.list(statement.body().get("Action")).stream().map(String::valueOf).toList())) {
                if (action.toString().startsWith("dynamodb:") && !storeActions.contains(action.toString())) {
                    findings.add(finding(statement.where(), "the code never calls " + action));
                }
            }
        }
    }

    private static String roleOf(Map<String, Object> function) {
        return reference(function.get("Role"));
    }

    private static String reference(Object arn) {
        return Template.at(arn, "Fn::GetAtt") instanceof List<?> parts ? parts.get(0).toString() : "";
    }
}
