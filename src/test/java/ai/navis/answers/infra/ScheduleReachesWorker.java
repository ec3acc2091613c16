package ai.navis.answers.infra;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event of a schedule is one that the adapter of the function reads, for a path that the application offers, sent to
 * the worker, and kept when it does not arrive.
 */
final class ScheduleReachesWorker implements Check {

    private final ObjectMapper json = new ObjectMapper();
    private final Set<String> offered;

    ScheduleReachesWorker(Set<String> offered) {
        this.offered = offered;
    }

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        template.resources("AWS::Scheduler::Schedule").forEach((id, schedule) -> {
            Object target = Template.properties(schedule).get("Target");
            event(id, String.valueOf(Template.at(target, "Input")), findings);
            worker(id, String.valueOf(Template.at(target, "Arn", "Ref")), template, findings);
            if (Template.at(target, "DeadLetterConfig", "Arn") == null || Template.at(target, "RetryPolicy") == null) {
                findings.add(finding(id, "an event that does not arrive is lost"));
            }
        });
        return findings;
    }

    private void event(String id, String input, List<Finding> findings) {
        try {
            APIGatewayV2HTTPEvent event = json.readValue(input, APIGatewayV2HTTPEvent.class);
            APIGatewayV2HTTPEvent.RequestContext context = event.getRequestContext();
            if (context == null || context.getHttp() == null || context.getHttp().getMethod() == null) {
                findings.add(finding(id + ".Input", "has no method, so the adapter refuses it"));
                return;
            }
            String route = context.getHttp().getMethod() + " " + event.getRawPath();
            if (!offered.contains(route)) {
                findings.add(finding(id + ".Input", "the application does not offer " + route));
            }
            if (!"2.0".equals(event.getVersion()) || event.getHeaders() == null || event.getIsBase64Encoded()
                    || !route.equals(event.getRouteKey()) || !event.getRawPath().equals(context.getHttp().getPath())) {
                findings.add(finding(id + ".Input", "is no whole event of version 2.0"));
            }
        } catch (JsonProcessingException e) {
            findings.add(finding(id + ".Input", "is no event that can be read: " + e.getOriginalMessage()));
        }
    }

    private void worker(String id, String target, Template template, List<Finding> findings) {
        Map<String, Object> function = template.functions().get(target.replace(".Alias", ""));
        Object role = Template.at(function, "Environment", "Variables", "ANSWERS_ROLE");
        if (!target.endsWith(".Alias") || !"worker".equals(role)) {
            findings.add(finding(id + ".Target", "is not the live alias of the worker"));
        }
    }
}
