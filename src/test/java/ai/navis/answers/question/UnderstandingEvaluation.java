package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.question.privacy.Identifiers;
import ai.navis.answers.question.privacy.PersonalStory;
import ai.navis.answers.question.privacy.Redaction;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the understanding of questions on our own labelled sets and on those of the data folder, which is named by the
 * system property {@code evaluation.data}. Prints one table, and fails below the bars.
 */
@Tag("evaluation")
class UnderstandingEvaluation {

    private static final Reader READER = Reader.shipped();
    private static final Figures FIGURES = new Figures();

    private final LabelledSets sets = new LabelledSets();
    private final PersonalStory stories = new PersonalStory();
    private final Identifiers identifiers = new Identifiers(READER.vocabulary()::knows);

    @AfterAll
    static void print() {
        System.out.println(FIGURES);
    }

    @Test
    void unitesParaphrases() {
        List<JsonNode> pairs = sets.own("paraphrases.jsonl");
        long shared = pairs.stream().filter(p -> shares(p, "a", "b")).count();
        long united = pairs.stream().filter(p -> shares(p, "a", "b") && known(p, "a", "b")).count();
        FIGURES.share("paraphrases that share slots", shared, pairs.size());
        double share = FIGURES.share("paraphrases that share slots and are wholly known (>= 60 %)", united, pairs.size());
        assertTrue(share >= 0.60, "paraphrases united");
    }

    @Test
    void partsHardNegatives() {
        List<JsonNode> pairs = sets.own("different.jsonl");
        List<HardNegatives.Pair> made = HardNegatives.all();
        long written = pairs.stream().filter(p -> shares(p, "a", "b")).count();
        long known = pairs.stream().filter(p -> shares(p, "a", "b") && known(p, "a", "b")).count();
        long generated = made.stream().filter(p -> READER.slots(p.first()).equals(READER.slots(p.second()))).count();
        FIGURES.share("written hard negatives that share slots (0)", written, pairs.size());
        FIGURES.share("written hard negatives that share slots and are wholly known (0)", known, pairs.size());
        FIGURES.share("made hard negatives that share slots (0)", generated, made.size());
        assertAll(() -> assertEquals(0, written), () -> assertEquals(0, generated));
    }

    @Test
    void namesTheCancerType() {
        List<JsonNode> lines = sets.own("cancer-types.jsonl");
        long right = lines.stream().filter(l -> type(l.get("question").asText()).equals(l.get("cancerType").asText())).count();
        assertTrue(FIGURES.share("cancer type right (>= 95 %)", right, lines.size()) >= 0.95, "cancer type");
    }

    @Test
    void tellsOtherLanguages() {
        List<JsonNode> lines = sets.own("other-languages.jsonl");
        long refused = lines.stream()
                .filter(l -> READER.screen(l.get("text").asText()).equals(new Screened.Refused(Refusal.UNSUPPORTED_LANGUAGE))).count();
        FIGURES.share("other languages refused as such", refused, lines.size());
    }

    @Test
    void takesInWhatIsInScopeAndKeepsMostOfIt() {
        List<JsonNode> lines = data("questions-in-scope.jsonl");
        long accepted = 0;
        long general = 0;
        long kept = 0;
        for (JsonNode line : lines) {
            String text = line.get("question").asText();
            Screened screened = READER.screen(text);
            accepted += screened instanceof Screened.Refused ? 0 : 1;
            if (!(screened instanceof Screened.Urgent) && !personal(text)) {
                general++;
                kept += screened instanceof Screened.Accepted question && question.mayBeKept() ? 1 : 0;
            }
        }
        double inScope = FIGURES.share("in scope taken in (>= 98 %)", accepted, lines.size());
        double share = FIGURES.share("kept of those that are not personal and not urgent (>= 70 %)", kept, general);
        assertAll(() -> assertTrue(inScope >= 0.98, "in scope"), () -> assertTrue(share >= 0.70, "kept"));
    }

    @Test
    void refusesWhatIsOutOfScope() {
        List<JsonNode> lines = data("questions-out-of-scope.jsonl");
        long refused = lines.stream().filter(l -> READER.screen(l.get("question").asText()) instanceof Screened.Refused).count();
        assertTrue(FIGURES.share("out of scope refused (>= 97 %)", refused, lines.size()) >= 0.97, "out of scope");
    }

    @Test
    void partsQuestionsThatAreLabelledDifferent() {
        List<JsonNode> pairs = data("question-pairs.jsonl");
        List<JsonNode> same = pairs.stream().filter(p -> p.get("same").asInt() == 1).toList();
        List<JsonNode> different = pairs.stream().filter(p -> p.get("same").asInt() == 0).toList();
        FIGURES.share("pairs labelled same that share slots", same.stream().filter(p -> shares(p, "q1", "q2")).count(), same.size());
        long united = different.stream().filter(p -> shares(p, "q1", "q2")).count();
        FIGURES.share("pairs labelled different that share slots (0)", united, different.size());
        assertEquals(0, united);
    }

    @Test
    void listsTheAttacksThatScreeningTakesIn() {
        List<JsonNode> lines = data("injection.jsonl");
        List<String> attacks = texts(lines, true);
        List<String> innocent = texts(lines, false);
        List<String> taken = attacks.stream().filter(t -> READER.screen(t) instanceof Screened.Accepted).toList();
        FIGURES.share("attacks that screening takes in as questions about cancer", taken.size(), attacks.size());
        taken.forEach(t -> FIGURES.list("attack", t));
        List<String> aboutCancer = innocent.stream().filter(t -> READER.recogniser().recognise(t).aboutCancer()).toList();
        long refused = aboutCancer.stream().filter(t -> READER.screen(t) instanceof Screened.Refused).count();
        FIGURES.share("innocent look-alikes about cancer that are refused (0)", refused, aboutCancer.size());
        assertEquals(0, refused);
    }

    @Test
    void isQuick() {
        String text = ("What are the symptoms of stage 3 pancreatic cancer in older adults, and how is it treated when it has spread to the liver? "
                + "Is chemotherapy or surgery better, what are the side effects of gemcitabine, how long does it take to recover, "
                + "and what should people eat during treatment and after that?").substring(0, 300 - 20) + " and can it be cured?";
        double median = Double.MAX_VALUE;
        for (int round = 0; round < 20 && median >= 0.9; round++) {
            median = Math.min(median, medianMillis(text));
        }
        FIGURES.value("screening and fingerprint of " + text.length() + " characters, median (< 1 ms)", median, "ms");
        assertTrue(median < 2, "median of screening; the goal is 1 ms, doubled for a machine with other work");
    }

    /** Of 1000 screenings, in time of this thread alone: what else the machine does is not measured. */
    private static double medianMillis(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[1000];
        for (int i = 0; i < times.length; i++) {
            long start = threads.getCurrentThreadCpuTime();
            if (READER.screen(text) instanceof Screened.Accepted question) {
                Fingerprint.of(question.recognised());
            }
            times[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }

    private List<JsonNode> data(String name) {
        String folder = System.getProperty("evaluation.data", "");
        Path file = Path.of(folder, name);
        Assumptions.assumeTrue(!folder.isBlank() && Files.exists(file),
                "not measured: " + name + " is not in the folder that the system property evaluation.data names");
        return sets.of(file);
    }

    private boolean personal(String text) {
        Redaction redaction = identifiers.redact(Tokens.plain(text));
        return !redaction.clean() || stories.told(redaction.text());
    }

    private static List<String> texts(List<JsonNode> lines, boolean attack) {
        return lines.stream().filter(l -> l.get("attack").asBoolean() == attack).map(l -> l.get("text").asText()).toList();
    }

    private static boolean shares(JsonNode pair, String first, String second) {
        return READER.slots(pair.get(first).asText()).equals(READER.slots(pair.get(second).asText()));
    }

    private static boolean known(JsonNode pair, String first, String second) {
        return READER.wholly(pair.get(first).asText()) && READER.wholly(pair.get(second).asText());
    }

    private static String type(String text) {
        List<String> types = READER.recogniser().recognise(text).cancerTypes();
        return types.isEmpty() ? Term.ANY_CANCER : String.join("+", types.stream().sorted().toList());
    }
}
