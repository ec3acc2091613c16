package ai.navis.answers.evidence.ingest;

import ai.navis.answers.question.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a heading is about, by a reviewed table: the first line that matches decides. */
final class Headed {

    private static final String FILE = "/ingest/topics.txt";

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

    Optional<Topic> topic(String heading) {
        return table.entrySet().stream().filter(e -> e.getKey().matcher(heading).find()).map(Map.Entry::getValue).findFirst();
    }
}
