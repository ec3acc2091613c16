package ai.navis.answers.evidence;

import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** False beliefs about cancer that questions rest on, each with what is known instead and its source. */
public final class Myths {

    private static final String FILE = "/myths.jsonl";
    private static final int FEWEST_WORDS = 2;

    @RegisterForReflection
    record Myth(String id, String myth, List<String> asked, String correction, Source source, String section) {}

    private final Map<String, Passage> bySlots = new HashMap<>();
    private final Map<Set<String>, Passage> byWords = new HashMap<>();

    private Myths() {}

    /** No myths at all. */
    static Myths none() {
        return new Myths();
    }

    /** @throws UncheckedIOException when the file is missing or malformed, which is a fault of the build */
    public static Myths load(ObjectMapper json, Recogniser recogniser) {
        Myths myths = new Myths();
        try (InputStream in = Myths.class.getResourceAsStream(FILE);
                MappingIterator<Myth> lines = json.readerFor(Myth.class).readValues(in)) {
            while (lines.hasNext()) {
                myths.add(lines.next(), recogniser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return myths;
    }

    /** The correction of the belief that {@code question} rests on: one that is asked with these very words. */
    Optional<Passage> correcting(Recognised question) {
        return Optional.ofNullable(bySlots.getOrDefault(question.slots(), byWords.get(Set.copyOf(question.words()))));
    }

    private void add(Myth myth, Recogniser recogniser) {
        Passage passage = passage(myth, recogniser.recognise(myth.asked().get(0)));
        for (String asked : myth.asked()) {
            Recognised question = recogniser.recognise(asked);
            Set<String> words = Set.copyOf(question.words());
            bySlots.putIfAbsent(question.slots(), passage);
            if (words.size() >= FEWEST_WORDS) {
                byWords.putIfAbsent(words, passage);
            }
        }
    }

    private static Passage passage(Myth myth, Recognised question) {
        Topic topic = question.topics().stream().flatMap(List::stream).findFirst().orElse(Topic.CAUSE);
        return new Passage(Passage.CORRECTION + myth.id(), Term.ANY_CANCER, topic, List.of(), "any", null, null, myth.source(), myth.section(),
                Sentences.split(myth.correction()));
    }
}
