package ai.navis.answers.infra;

import ai.navis.answers.Settings;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The names of everything that an operator may set, as {@link Settings} declares it. */
final class SettingNames {

    private static final String MAP_KEY = "*";

    private SettingNames() {}

    /** In the form {@code model.base-url}; an entry of a map has {@code *} for its key. */
    static Set<String> all() {
        Set<String> names = new TreeSet<>();
        collect(Settings.class, "", names);
        return names;
    }

    /** The environment variable of a setting. */
    static String variable(String setting) {
        return "ANSWERS_" + setting.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static void collect(Class<?> group, String prefix, Set<String> names) {
        for (Method method : group.getDeclaredMethods()) {
            if (method.isDefault() || method.isSynthetic()) {
                continue;
            }
            String name = prefix + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            Class<?> type = method.getReturnType();
            if (type == java.util.Map.class) {
                Type value = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[1];
                collect((Class<?>) value, name + "." + MAP_KEY + ".", names);
            } else if (type.isInterface() && type.getEnclosingClass() == Settings.class) {
                collect(type, name + ".", names);
            } else {
                names.add(name);
            }
        }
    }
}
