package ai.navis.answers.infra;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every variable of a function is a setting of the application, and every setting has a variable or a reason for having
 * none, in {@code infra/settings-left-out.properties}.
 */
final class VariablesAreSettings implements Check {

    private static final String PREFIX = "ANSWERS_";
    private static final String LEFT_OUT = "/infra/settings-left-out.properties";
    /** Variables that the runtime reads: the native executable leaves the signals to Lambda, and the partners stand in a file. */
    private static final Set<String> OF_THE_RUNTIME = Set.of("DISABLE_SIGNAL_HANDLERS", "SMALLRYE_CONFIG_LOCATIONS");

    private final Set<String> settings = SettingNames.all();
    private final Map<Object, Object> reasons = reasons();

    @Override
    public List<Finding> findings(Template template) {
        Map<String, Map<String, Object>> functions = template.functions();
        if (functions.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> known = settings.stream().map(SettingNames::variable).collect(Collectors.toSet());
        Set<String> set = new TreeSet<>();
        functions.forEach((id, function) -> {
            for (String name : Template.map(Template.at(function, "Environment", "Variables")).keySet()) {
                set.add(name);
                if (!known.contains(name) && !OF_THE_RUNTIME.contains(name)) {
                    findings.add(finding(id + ".Environment." + name, "is no setting of the application"));
                }
                if (name.startsWith(PREFIX) && reason(setting(name)) != null) {
                    findings.add(finding(id + ".Environment." + name, "is set, and left out with the reason: " + reason(setting(name))));
                }
            }
        });
        settings.stream()
                .filter(setting -> !set.contains(SettingNames.variable(setting)) && reason(setting) == null)
                .forEach(setting -> findings.add(finding(setting, "has neither a variable nor a reason in " + LEFT_OUT)));
        reasons.keySet().stream()
                .filter(key -> settings.stream().noneMatch(setting -> covers(key.toString(), setting)))
                .forEach(key -> findings.add(finding(LEFT_OUT, key + " is no setting")));
        return findings;
    }

    private String setting(String variable) {
        return settings.stream().filter(s -> SettingNames.variable(s).equals(variable)).findFirst().orElse("");
    }

    private Object reason(String setting) {
        return reasons.entrySet().stream()
                .filter(entry -> covers(entry.getKey().toString(), setting))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static boolean covers(String key, String setting) {
        return key.endsWith(".") ? setting.startsWith(key) : setting.equals(key);
    }

    private static Properties reasons() {
        Properties reasons = new Properties();
        try (InputStream in = VariablesAreSettings.class.getResourceAsStream(LEFT_OUT)) {
            reasons.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }
}
