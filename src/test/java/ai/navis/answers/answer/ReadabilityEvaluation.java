package ai.navis.answers.answer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the grade with what other implementations give. Those that take points of hyphenation for syllables count about
 * one syllable in twelve too few, and differ from those that count spoken syllables by up to two grades: they are shown, and
 * held only to the strict side.
 */
@Tag("evaluation")
class ReadabilityEvaluation {

    private static final int LONG = 100;
    private static final double EACH = 1.0;
    private static final double MEAN = 0.5;

    @Test
    void agreesWithOtherImplementations() throws IOException {
        String data = System.getProperty("evaluation.data");
        assumeTrue(data != null && Files.exists(Path.of(data, "readability.jsonl")), "evaluation.data names no folder with readability.jsonl");
        List<Double> spoken = new ArrayList<>();
        List<Double> hyphenated = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(data, "readability.jsonl"))) {
            JsonNode row = new ObjectMapper().readTree(line);
            String text = row.path("text").asText();
            if (text.split("\\s+").length > LONG) {
                double difference = Readability.grade(text) - row.path("fk_grade").asDouble();
                boolean hyphens = row.path("kind").asText().contains("pyphen");
                (hyphens ? hyphenated : spoken).add(difference);
                System.out.printf("%-10s theirs %6.2f, ours %+5.2f%n", hyphens ? "hyphens" : "spoken", row.path("fk_grade").asDouble(), difference);
            }
        }
        double mean = spoken.stream().mapToDouble(Math::abs).average().orElse(0);
        System.out.printf("mean difference %.2f (spoken syllables), %.2f (points of hyphenation)%n", mean,
                hyphenated.stream().mapToDouble(Math::abs).average().orElse(0));
        assertAll(
                () -> assertTrue(spoken.stream().allMatch(d -> Math.abs(d) <= EACH), "each"),
                () -> assertTrue(mean <= MEAN, "mean"),
                () -> assertTrue(hyphenated.stream().allMatch(d -> d >= 0), "never milder"));
    }
}
