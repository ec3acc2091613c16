package ai.navis.answers.writing;

import ai.navis.answers.question.Topic;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Questions that a reader can take to the next appointment, chosen by topic from a reviewed file. */
public final class TeamQuestions {

    /** How many an answer gets. */
    static final int ENOUGH = 5;

    private static final String FILE = "/writing/team-questions.jsonl";

    @RegisterForReflection
    record Entry(Set<String> cancers, Set<String> topics, String question) {
        Entry {
            cancers = cancers == null ? Set.of() : cancers;
        }
    }

    private final List<Entry> entries;

    private TeamQuestions(List<Entry> entries) {
        this.entries = entries;
    }

    /** @throws UncheckedIOException when the file is missing or malformed, which is a fault of the build */
    public static TeamQuestions load(ObjectMapper json) {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = TeamQuestions.class.getResourceAsStream(FILE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                entries.add(json.readValue(line, Entry.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new TeamQuestions(entries);
    }

    /**
     * Five questions on the topics about {@code cancer}, the first topics first: one that belongs to this cancer alone, then
     * those for any.
     *
     * @param slug what the file calls the cancer
     */
    public List<String> on(List<Topic> topics, String slug, String cancer) {
        Set<String> chosen = new LinkedHashSet<>();
        topics.forEach(topic -> entries.stream().filter(e -> e.cancers().contains(slug) && e.topics().contains(topic.id()))
                .limit(1).forEach(e -> chosen.add(e.question())));
        for (int round = 0; round < 2; round++) {
            int each = round == 0 ? 2 : ENOUGH;
            for (Topic topic : topics) {
                general().filter(e -> e.topics().contains(topic.id())).limit(each).forEach(e -> chosen.add(e.question()));
            }
        }
        general().filter(e -> e.topics().isEmpty()).forEach(e -> chosen.add(e.question()));
        return chosen.stream().limit(ENOUGH).map(q -> q.replace("{x}", cancer)).toList();
    }

    private Stream<Entry> general() {
        return entries.stream().filter(e -> e.cancers().isEmpty());
    }
}
