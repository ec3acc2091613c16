package ai.navis.answers.web.page;

import ai.navis.answers.desk.Popular;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The curated questions as pages list them. */
@ApplicationScoped
public class Topics {

    private static final int MOST_RELATED = 5;

    /** A question and the address of its answer's page. */
    public record Link(String id, String question, String path) {}

    /** The questions on one cancer. */
    public record Group(String slug, String cancer, List<Link> links) {}

    private final List<Group> groups;
    private final Map<String, Link> byId = new LinkedHashMap<>();

    Topics(Popular popular) {
        Map<String, Group> byCancer = new LinkedHashMap<>();
        popular.questions().forEach(q -> {
            Link link = new Link(q.id(), q.question(), PageAddress.of(q.question(), q.id()).path());
            byId.put(q.id(), link);
            byCancer.computeIfAbsent(q.cancerType().slug(), slug -> new Group(slug, capital(q.cancerType().name()), new ArrayList<>()))
                    .links().add(link);
        });
        groups = List.copyOf(byCancer.values());
    }

    List<Group> groups() {
        return groups;
    }

    Iterable<Link> all() {
        return byId.values();
    }

    /** The curated question with that id, if it is one. */
    Optional<Link> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Other questions on the same cancer. */
    List<Link> related(String cancer, String id) {
        return groups.stream().filter(g -> g.slug().equals(cancer)).flatMap(g -> g.links().stream())
                .filter(link -> !link.id().equals(id)).limit(MOST_RELATED).toList();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
