package ai.navis.answers.infra;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What reaches the functions in the cloud, read from the template. */
public final class DeployedEvents {

    private static final Template TEMPLATE = Template.read(Template.MAIN);

    private DeployedEvents() {}

    /** The routes of the gateway, for example {@code GET /v1/answers/{id}}. */
    public static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        TEMPLATE.functions().values().forEach(function -> {
            if (function.get("Events") instanceof Map<?, ?> events) {
                events.values().forEach(event -> routes.add(
                        Template.at(event, "Properties", "Method") + " " + Template.at(event, "Properties", "Path")));
            }
        });
        return routes;
    }

    /** The event that the schedule sends to the worker, as it arrives. */
    public static String prewarm() {
        Map<String, Object> schedule = TEMPLATE.resources("AWS::Scheduler::Schedule").values().iterator().next();
        return Template.at(schedule, "Properties", "Target", "Input").toString()
                .replace("<aws.scheduler.execution-id>", "d32c5kddcf5bb8c3");
    }
}
