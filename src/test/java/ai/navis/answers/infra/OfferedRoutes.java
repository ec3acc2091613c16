package ai.navis.answers.infra;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;

/** The routes of the application, read from its resources: {@code GET /v1/answers/{}}. */
final class OfferedRoutes {

    private OfferedRoutes() {}

    static Set<String> inMain() {
        Set<String> routes = new TreeSet<>();
        MainClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .forEach(resource -> collect(resource, routes));
        return routes;
    }

    /** A route in one form, whatever its parameters are called. */
    static String plain(String method, String path) {
        String joined = ("/" + path).replaceAll("/+", "/");
        String plain = joined.replaceAll("[^/]*\\{[^/]*}[^/]*", "{}");
        return method + " " + (plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private static void collect(Class<?> resource, Set<String> routes) {
        String base = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    Path path = method.getAnnotation(Path.class);
                    routes.add(plain(verb.value(), base + "/" + (path == null ? "" : path.value())));
                }
            }
        }
    }
}
