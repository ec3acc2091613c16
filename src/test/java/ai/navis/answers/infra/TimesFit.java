package ai.navis.answers.infra;

import ai.navis.answers.Settings;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The API's function ends before the gateway gives up and after the deadline; the worker has Lambda's longest time. */
final class TimesFit implements Check {

    private static final int GATEWAY_SECONDS = 30;
    private static final int LONGEST_SECONDS = 900;

    private final long deadline = defaultSeconds("deadline") + defaultSeconds("deadlineMargin");

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        template.functions().forEach((id, function) -> {
            int seconds = function.get("Timeout") instanceof Integer timeout ? timeout : 0;
            boolean worker = "worker".equals(Template.at(function, "Environment", "Variables", "ANSWERS_ROLE"));
            if (worker && seconds != LONGEST_SECONDS) {
                findings.add(finding(id + ".Timeout", "is not " + LONGEST_SECONDS));
            }
            if (!worker && (seconds >= GATEWAY_SECONDS || seconds < deadline)) {
                findings.add(finding(id + ".Timeout", "is not between " + deadline + " and " + GATEWAY_SECONDS));
            }
        });
        return findings;
    }

    private static long defaultSeconds(String setting) {
        try {
            String value = Settings.class.getDeclaredMethod(setting).getAnnotation(WithDefault.class).value();
            return Duration.parse("PT" + value).toSeconds();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
