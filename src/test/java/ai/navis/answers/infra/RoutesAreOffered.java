package ai.navis.answers.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The gateway routes exactly what the application offers, nothing internal, and bounds the rate of each route. */
final class RoutesAreOffered implements Check {

    private static final String INTERNAL = "/internal";

    private final Set<String> offered;

    RoutesAreOffered(Set<String> offered) {
        this.offered = offered;
    }

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Map<String, Object>> apis = template.resources("AWS::Serverless::HttpApi");
        if (apis.isEmpty()) {
            return findings;
        }
        Set<String> routed = new TreeSet<>();
        Set<String> throttled = new TreeSet<>();
        apis.values().forEach(api -> throttled(Template.properties(api), throttled));
        template.functions().forEach((id, function) -> {
            if (function.get("Events") instanceof Map<?, ?> events) {
                events.forEach((name, event) -> route(id + "." + name, event, routed, throttled, findings));
            }
        });
        offered.stream()
                .filter(route -> !route.contains(" " + INTERNAL) && !routed.contains(route))
                .forEach(route -> findings.add(finding("Events", "nothing routes " + route)));
        return findings;
    }

    private void route(String where, Object event, Set<String> routed, Set<String> throttled, List<Finding> findings) {
        if (!"HttpApi".equals(Template.at(event, "Type"))) {
            return;
        }
        String method = String.valueOf(Template.at(event, "Properties", "Method"));
        String path = String.valueOf(Template.at(event, "Properties", "Path"));
        String route = OfferedRoutes.plain(method, path);
        routed.add(route);
        if (path.startsWith(INTERNAL) || path.contains("+}") || path.startsWith("$") || method.equals("ANY")) {
            findings.add(finding(where, method + " " + path + " lets callers reach what is internal"));
        }
        if (!offered.contains(route)) {
            findings.add(finding(where, "the application does not offer " + route));
        }
        if (!throttled.contains(method + " " + path)) {
            findings.add(finding(where, "no rate is set for " + method + " " + path));
        }
    }

    private static void throttled(Map<String, Object> api, Set<String> throttled) {
        if (api.get("RouteSettings") instanceof Map<?, ?> settings) {
            settings.forEach((route, bounds) -> {
                if (Template.at(bounds, "ThrottlingRateLimit") != null && Template.at(bounds, "ThrottlingBurstLimit") != null) {
                    throttled.add(route.toString());
                }
            });
        }
    }
}
