package ai.navis.answers.question;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The curated questions: popular ones, worded by us, which are listed and written before anybody asks. */
public final class Catalogue {

    private static final String FILE = "/topics.jsonl";

    /** One of them, with the id of its answer. */
    public record Entry(Fingerprint id, String question, String cancerType) {}

    @RegisterForReflection
    record Line(String question) {}

    private final Map<String, Entry> bySlots = new LinkedHashMap<>();

    private Catalogue() {}

    /** @throws UncheckedIOException when the file is missing or malformed, which is a fault of the build */
    public static Catalogue load(ObjectMapper json, Recogniser recogniser) {
        Catalogue catalogue = new Catalogue();
        try (InputStream in = Catalogue.class.getResourceAsStream(FILE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String question = json.readValue(line, Line.class).question();
                Recognised recognised = recogniser.recognise(question);
                catalogue.bySlots.putIfAbsent(recognised.slots(),
                        new Entry(Fingerprint.of(recognised), question, recognised.cancerType()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return catalogue;
    }

    /** Our own wording of the question, where it is a curated one. */
    public Optional<String> wording(Recognised question) {
        return Optional.ofNullable(bySlots.get(question.slots())).map(Entry::question);
    }

    public List<Entry> entries() {
        return List.copyOf(bySlots.values());
    }
}
