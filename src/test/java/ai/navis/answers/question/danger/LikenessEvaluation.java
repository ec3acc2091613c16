package ai.navis.answers.question.danger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the likeness to a danger on texts that its weights were not learnt from, and holds that the weights which are served
 * were learnt from the sets as they are. {@link #main} writes them anew.
 */
@Tag("evaluation")
class LikenessEvaluation {

    private static final Path SETS = Path.of("src/test/resources/sets");
    private static final Path WEIGHTS = Path.of("src/main/resources/red-flags/likeness.tsv");
    private static final List<String> NAMES = List.of("", "-second", "-third", "-fourth", "-fifth", "-sixth", "-seventh", "-eighth", "-ninth",
            "-tenth", "-eleventh", "-twelfth", "-thirteenth", "-fourteenth",
            "-practice");
    private static final List<String> QUESTIONS = List.of("asked", "asked-fresh", "asked-held-out", "personal", "retrieval", "cancer-types", "different");
    private static final int PARTS = 5;
    private static final int HARMLESS = -1;

    private static final RedFlags FLAGS = new RedFlags();

    public static void main(String[] args) throws IOException {
        Files.write(WEIGHTS, new Learning(examples()).lines());
    }

    @Test
    void the_weights_are_those_of_the_sets() throws IOException {
        assertEquals(Files.readAllLines(WEIGHTS), new Learning(examples()).lines());
    }

    @Test
    void what_it_was_not_learnt_from_sounds_as_it_is() throws IOException {
        List<Learning.Example> all = examples();
        int dangers = 0;
        int found = 0;
        int harmless = 0;
        int alarmed = 0;
        for (int part = 0; part < PARTS; part++) {
            List<Learning.Example> known = new ArrayList<>();
            List<Learning.Example> fresh = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (i % PARTS == part ? fresh : known).add(all.get(i));
            }
            Likeness likeness = new Likeness(new Learning(known).lines(), 0);
            for (Learning.Example example : fresh) {
                boolean danger = Arrays.stream(likeness.scores(example.features())).anyMatch(score -> score >= FlagBook.LIKELY);
                dangers += example.sign() == HARMLESS ? 0 : 1;
                found += danger && example.sign() != HARMLESS ? 1 : 0;
                harmless += example.sign() == HARMLESS ? 1 : 0;
                alarmed += danger && example.sign() == HARMLESS ? 1 : 0;
            }
        }
        System.out.printf("by likeness alone, of texts that it was not learnt from: %d of %d dangers, %d of %d harmless%n", found, dangers,
                alarmed, harmless);
        assertTrue(alarmed <= 0.015 * harmless, alarmed + " alarmed");
        assertTrue(found >= 0.45 * dangers, found + " found");
    }

    private static List<Learning.Example> examples() throws IOException {
        List<Learning.Example> examples = new ArrayList<>();
        for (String name : NAMES) {
            for (JsonNode danger : lines("red-flags" + name)) {
                examples.add(new Learning.Example(FLAGS.features(danger.get("text").asText()), sign(danger)));
            }
            for (JsonNode harmless : lines("harmless" + name)) {
                examples.add(new Learning.Example(FLAGS.features(harmless.get("text").asText()), HARMLESS));
            }
        }
        for (String name : QUESTIONS) {
            for (JsonNode question : lines(name)) {
                examples.add(new Learning.Example(FLAGS.features(question.path(question.has("question") ? "question" : question.has("text") ? "text" : "a").asText()), HARMLESS));
            }
        }
        return examples;
    }

    private static int sign(JsonNode danger) {
        return switch (danger.get("kind").asText()) {
            case "overdose" -> 1;
            case "crisis" -> FLAGS.find(danger.get("text").asText()).filter(f -> f.sign() == RedFlag.Sign.HARM_BY_OTHERS).isPresent() ? 3 : 2;
            default -> 0;
        };
    }

    private static List<JsonNode> lines(String name) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(SETS.resolve(name + ".jsonl"))) {
            if (!line.isBlank()) {
                nodes.add(new ObjectMapper().readTree(line));
            }
        }
        return nodes;
    }
}
