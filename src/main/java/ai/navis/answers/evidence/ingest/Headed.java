package ai.navis.answers.evidence.ingest;

import ai.navis.answers.question.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a heading is about, by a reviewed table: the first line that matches decides. */
final class Headed {

    private static final String FILE = "/ingest/topics.txt";

    /** What a page may be on in place of a cancer; its kinds, causes and signs are those of a side effect or a remedy then. */
    private static final Set<Topic> THINGS = EnumSet.of(Topic.SIDE_EFFECTS, Topic.COMPLEMENTARY);
    private static final Set<Topic> OF_A_THING = EnumSet.of(Topic.DEFINITION, Topic.CAUSE, Topic.RISK, Topic.SYMPTOMS, Topic.DIAGNOSIS, Topic.TESTS, Topic.STAGES,
            Topic.TYPES, Topic.COMMON, Topic.SPREAD, Topic.METASTATIC, Topic.TREATMENT, Topic.PREVENTION, Topic.OUTLOOK, Topic.GENETICS, Topic.SCREENING);

    private final Map<Pattern, Topic> table = new LinkedHashMap<>();

    /** @throws UncheckedIOException when the table is missing, which is a fault of the build */
    Headed() {
        try (InputStream in = Headed.class.getResourceAsStream(FILE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
                String[] parts = line.split("\\s+", 2);
                table.put(Pattern.compile("(?i)" + parts[1]), Topic.of(parts[0]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The topic of a part of a section: by its own heading, else by the section's, else by the page's title and address. */
    Optional<Topic> topic(Page page, Page.Section section, Page.Section part) {
        Optional<Topic> topic = topic(part.heading()).or(() -> topic(section.heading())).or(() -> topic(page.title() + " " + page.url()));
        Optional<Topic> thing = topic(page.url()).filter(THINGS::contains);
        return topic.map(t -> thing.filter(x -> OF_A_THING.contains(t)).orElse(t));
    }

    private Optional<Topic> topic(String heading) {
        return table.entrySet().stream().filter(e -> e.getKey().matcher(heading).find()).map(Map.Entry::getValue).findFirst();
    }
}
