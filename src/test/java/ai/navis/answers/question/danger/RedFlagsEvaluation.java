package ai.navis.answers.question.danger;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Measures the recognition of dangers on labelled texts, and its time. */
@Tag("evaluation")
class RedFlagsEvaluation {

    private static final double FOUND = 0.99;
    private static final double FOUND_SINCE = 0.95;
    private static final double KIND_RIGHT = 0.97;
    private static final double ALARMED = 0.02;
    private static final double MEDIAN_MILLIS = 2;
    private static final double HOSTILE_MILLIS = 300;

    private static final String DATA = System.getProperty("evaluation.data", "");

    private record Labelled(String text, String kind, String language) {}

    /** Sets of texts, and how many were found and how many alarmed when the rules had not yet been tuned on them. */
    private record Sets(String name, int foundAtFirst, int alarmedAtFirst) {

        String dangers() {
            return "/sets/red-flags-" + name + ".jsonl";
        }

        String harmless() {
            return "/sets/harmless-" + name + ".jsonl";
        }
    }

    // What the rules do on wordings that their authors had not seen is told by the first try alone.
    private static final List<Sets> HELD_OUT = List.of(new Sets("second", 118, 3), new Sets("third", 72, 1), new Sets("fourth", 37, 1),
            new Sets("fifth", 76, 0), new Sets("sixth", 89, 3), new Sets("seventh", 78, 0), new Sets("eighth", 74, 11),
            new Sets("ninth", 54, 0), new Sets("tenth", 45, 3), new Sets("eleventh", 36, 1),
            new Sets("twelfth", 87, 9), new Sets("thirteenth", 77, 4), new Sets("fourteenth", 44, 1));

    private final RedFlags flags = new RedFlags();

    @Test
    void dangers_are_found_and_named_rightly() throws IOException {
        List<Labelled> texts = set("/sets/red-flags.jsonl");
        List<Executable> bars = new ArrayList<>();
        System.out.printf("%-9s %-10s %6s %6s %7s %7s%n", "language", "kind", "texts", "found", "rate", "right");
        by(texts, t -> t.language() + " " + t.kind()).forEach((group, some) -> report(group, some));
        by(texts, Labelled::language).forEach((language, some) -> {
            double[] rates = report(language + " all", some);
            bars.add(() -> assertTrue(rates[0] >= FOUND, language + ": found " + rates[0]));
            bars.add(() -> assertTrue(rates[1] >= KIND_RIGHT, language + ": kind right " + rates[1]));
        });
        texts.stream().filter(t -> flags.find(t.text()).isEmpty()).forEach(t -> System.out.println("missed: " + t.text()));
        assertAll(bars);
    }

    @Test
    void harmless_texts_do_not_alarm() throws IOException {
        List<Executable> bars = new ArrayList<>();
        System.out.printf("%-9s %8s %8s %7s%n", "language", "harmless", "alarmed", "rate");
        by(set("/sets/harmless.jsonl"), Labelled::language).forEach((language, some) -> {
            List<Labelled> alarmed = some.stream().filter(t -> flags.find(t.text()).isPresent()).toList();
            double rate = (double) alarmed.size() / some.size();
            System.out.printf("%-9s %8d %8d %6.1f%%%n", language, some.size(), alarmed.size(), 100 * rate);
            alarmed.forEach(t -> System.out.println("alarmed: " + t.text()));
            bars.add(() -> assertTrue(rate <= ALARMED, language + ": alarmed " + rate));
        });
        assertAll(bars);
    }

    @Test
    void wordings_that_were_held_out_are_found_since() throws IOException {
        List<Executable> bars = new ArrayList<>();
        System.out.printf("%-9s %7s %9s %6s %9s %9s %8s%n", "held out", "dangers", "1st try", "now", "harmless", "1st try", "now");
        for (Sets sets : HELD_OUT) {
            List<Labelled> dangers = set(sets.dangers());
            List<Labelled> harmless = set(sets.harmless());
            List<Labelled> missed = dangers.stream().filter(t -> flags.find(t.text()).isEmpty()).toList();
            List<Labelled> alarmed = harmless.stream().filter(t -> flags.find(t.text()).isPresent()).toList();
            int found = dangers.size() - missed.size();
            System.out.printf("%-9s %7d %9d %6d %9d %9d %8d%n", sets.name(), dangers.size(), sets.foundAtFirst(), found,
                    harmless.size(), sets.alarmedAtFirst(), alarmed.size());
            missed.forEach(t -> System.out.println("missed: " + t.text()));
            alarmed.forEach(t -> System.out.println("alarmed: " + t.text()));
            bars.add(() -> assertTrue(found >= FOUND_SINCE * dangers.size(), sets.name() + ": found " + found));
            bars.add(() -> assertTrue(alarmed.size() <= ALARMED * harmless.size(), sets.name() + ": alarmed " + alarmed.size()));
        }
        assertAll(bars);
    }

    /** Some of the real questions tell of a crisis or an emergency, so the list is for reading, and the bar is wider. */
    @Test
    void real_questions_seldom_alarm() throws IOException {
        for (String name : List.of("questions-in-scope.jsonl", "questions-out-of-scope.jsonl")) {
            Path file = Path.of(DATA, name);
            assumeTrue(Files.exists(file), "skipped: -Devaluation.data names no folder with " + name);
            List<String> questions = lines(Files.readString(file)).stream().map(node -> node.get("question").asText()).toList();
            List<String> alarmed = questions.stream().filter(q -> flags.find(q).isPresent()).toList();
            System.out.printf("%-28s %4d questions, %d alarmed%n", name, questions.size(), alarmed.size());
            alarmed.forEach(q -> System.out.println(flags.find(q).orElseThrow().sign() + ": " + q.substring(0, Math.min(200, q.length()))));
            assertTrue(alarmed.size() <= questions.size() * 0.03, name);
        }
    }

    @Test
    void it_is_quick() {
        String usual = "My husband has stage 4 lung cancer and started pembrolizumab three weeks ago. Since then he is tired and has a "
                + "dry cough in the evening. His oncologist said that the scan looks stable. Which exercises help with breathing and "
                + "what should we ask at the next visit about his cough, his appetite and the blood counts?";
        double median = median(usual, 4_000, 2_000);
        System.out.printf("median for %d characters: %.3f ms%n", usual.length(), median);
        assertTrue(median < MEDIAN_MILLIS, "median " + median);
        for (String piece : List.of("a ", "cant ", "fever chemo ", "i want to ", "took 5 ", "if i get ", "i took my my my ", "breathhhh", "38.5 ")) {
            double millis = median(piece.repeat(10_000 / piece.length()), 20, 9);
            System.out.printf("hostile '%s': %.1f ms%n", piece, millis);
            assertTrue(millis < HOSTILE_MILLIS, piece + " took " + millis);
        }
    }

    private double median(String text, int warmUp, int rounds) {
        for (int i = 0; i < warmUp; i++) {
            flags.touchedBy(text);
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            RedFlags.Reading reading = flags.read(text);
            reading.danger();
            reading.touched();
            reading.tells();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[rounds / 2];
    }

    private double[] report(String group, List<Labelled> texts) {
        List<Optional<RedFlag>> found = texts.stream().map(t -> flags.find(t.text())).toList();
        long some = found.stream().filter(Optional::isPresent).count();
        long right = texts.stream().filter(t -> flags.find(t.text()).map(f -> f.kind().name().equalsIgnoreCase(t.kind())).orElse(false)).count();
        double[] rates = {(double) some / texts.size(), some == 0 ? 0 : (double) right / some};
        String[] names = group.split(" ");
        System.out.printf("%-9s %-10s %6d %6d %6.1f%% %6.1f%%%n", names[0], names[1], texts.size(), some, 100 * rates[0], 100 * rates[1]);
        return rates;
    }

    private static Map<String, List<Labelled>> by(List<Labelled> texts, java.util.function.Function<Labelled, String> group) {
        return texts.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
    }

    private static List<Labelled> set(String name) throws IOException {
        try (InputStream in = RedFlagsEvaluation.class.getResourceAsStream(name)) {
            assumeTrue(in != null, "skipped: no " + name + " on the test classpath");
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(node -> new Labelled(node.get("text").asText(), node.path("kind").asText("harmless"), node.get("language").asText()))
                    .toList();
        }
    }

    private static List<JsonNode> lines(String jsonLines) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : jsonLines.split("\n")) {
            if (!line.isBlank()) {
                nodes.add(mapper.readTree(line));
            }
        }
        return nodes;
    }
}
