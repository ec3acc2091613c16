package ai.navis.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README tells of every setting, and of its default. */
class ReadmeTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(answers\\.[a-z.*-]+)` \\| ([^|]*?) ?\\|");

    @Test
    void itNamesEverySettingAndNoOther() throws Exception {
        List<String> documented = ROW.matcher(readme()).results().map(row -> row.group(1)).toList();

        assertThat(documented).containsExactlyInAnyOrderElementsOf(keys(Settings.class, "answers").toList());
    }

    @Test
    void itsDefaultsAreThoseOfTheSettings() throws Exception {
        List<String> told = ROW.matcher(readme()).results()
                .filter(row -> row.group(2).startsWith("`"))
                .map(row -> row.group(1) + "=" + row.group(2).replace("`", "").strip()).toList();

        assertThat(defaults(Settings.class, "answers")).containsAll(told);
    }

    private static String readme() throws Exception {
        return Files.readString(Path.of("README.md"));
    }

    private static Stream<String> keys(Class<?> group, String prefix) {
        return settings(group).flatMap(method -> {
            String name = prefix + "." + key(method);
            if (method.getReturnType() == Map.class) {
                return keys((Class<?>) ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[1], name + ".*");
            }
            return nested(method) ? keys(method.getReturnType(), name) : Stream.of(name);
        });
    }

    private static List<String> defaults(Class<?> group, String prefix) {
        List<String> defaults = new ArrayList<>();
        settings(group).forEach(method -> {
            if (nested(method)) {
                defaults.addAll(defaults(method.getReturnType(), prefix + "." + key(method)));
            } else if (method.isAnnotationPresent(WithDefault.class)) {
                defaults.add(prefix + "." + key(method) + "=" + method.getAnnotation(WithDefault.class).value());
            }
        });
        return defaults;
    }

    private static Stream<Method> settings(Class<?> group) {
        return Arrays.stream(group.getDeclaredMethods()).filter(m -> !m.isDefault() && !m.isSynthetic());
    }

    private static boolean nested(Method method) {
        return method.getReturnType().isInterface() && method.getReturnType().getName().startsWith(Settings.class.getName());
    }

    private static String key(Method method) {
        return method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
