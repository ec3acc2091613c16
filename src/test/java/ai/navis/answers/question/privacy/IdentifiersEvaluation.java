package ai.navis.answers.question.privacy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.question.privacy.Redaction.Found;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Measures the removal of identifiers on labelled sentences that are no part of the project. */
@Tag("evaluation")
class IdentifiersEvaluation {

    private static final Set<String> TYPES_WITH_A_FORM = Set.of("EMAIL_ADDRESS", "DOMAIN_NAME", "IP_ADDRESS", "PHONE_NUMBER", "FAX_NUMBER", "DATE", "DATE_TIME", "MEDICAL_RECORD_NUMBER",
            "HEALTH_PLAN_BENEFICIARY_NUMBER", "CREDIT_CARD", "IBAN_CODE", "ACCOUNT_NUMBER", "ZIP_CODE", "SOCIAL_SECURITY_NUMBER", "US_SSN", "US_DRIVER_LICENSE", "CERTIFICATE_LICENSE_NUMBER");
    private static final Set<String> NAMES_AND_ADDRESSES = Set.of("PERSON", "NAME", "STREET_ADDRESS");

    private final ObjectMapper json = new ObjectMapper();
    private final Identifiers identifiers = new Identifiers(Vocabulary.load(json)::knows);
    private Path data;

    @BeforeEach
    void findTheData() {
        String folder = System.getProperty("evaluation.data", "");
        Assumptions.assumeFalse(folder.isBlank(), "Set -Devaluation.data to the folder of the evaluation data");
        data = Path.of(folder);
        Assumptions.assumeTrue(Files.isDirectory(data), "No folder " + data);
    }

    private static final class Tally {
        private int spans;
        private int found;

        double recall() {
            return spans == 0 ? 1 : (double) found / spans;
        }
    }

    @Test
    void findsTheLabelledIdentifiers() throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        for (JsonNode row : rows("personal-details.jsonl")) {
            String text = row.get("text").asText();
            BitSet removed = removed(identifiers.redact(text));
            for (JsonNode span : row.get("spans")) {
                Tally tally = tallies.computeIfAbsent(type(span), t -> new Tally());
                tally.spans++;
                tally.found += allRemoved(text, offset(text, span.get("start").asInt()), offset(text, span.get("end").asInt()), removed) ? 1 : 0;
            }
        }
        System.out.printf("%-32s %6s %6s %7s%n", "type", "spans", "found", "recall");
        tallies.forEach((type, tally) -> System.out.printf("%-32s %6d %6d %6.1f%%%n", type, tally.spans, tally.found, 100 * tally.recall()));
        List<Executable> bars = new ArrayList<>();
        tallies.forEach((type, tally) -> {
            double bar = TYPES_WITH_A_FORM.contains(type) ? 0.97 : NAMES_AND_ADDRESSES.contains(type) ? 0.85 : 0;
            bars.add(() -> assertTrue(tally.recall() >= bar, type + ": " + tally.recall()));
        });
        assertAll(bars);
    }

    @Test
    void leavesClinicalTermsAlone() throws IOException {
        int words = 0;
        int lost = 0;
        for (JsonNode term : json.readTree(data.resolve("cancer-vocabulary.json").toFile())) {
            List<String> names = new ArrayList<>(List.of(term.get("name").asText()));
            term.get("synonyms").forEach(s -> names.add(s.isTextual() ? s.asText() : s.path("name").asText()));
            for (String name : names) {
                String question = "What is " + name + "?";
                words += question.split("\\s+").length - 2;
                for (Found found : identifiers.redact(question).found()) {
                    lost += question.substring(found.start(), found.end()).split("\\s+").length;
                }
            }
        }
        System.out.printf("clinical words %d, removed %d (%.2f %%)%n", words, lost, 100.0 * lost / words);
        assertTrue(lost <= 0.01 * words, lost + " of " + words);
    }

    @Test
    void takesFewGeneralQuestionsForPersonal() throws IOException {
        PersonalStory story = new PersonalStory();
        List<String> told = new ArrayList<>();
        int all = 0;
        for (JsonNode row : rows("questions-in-scope.jsonl")) {
            all++;
            String question = row.get("question").asText();
            for (Found found : identifiers.redact(question).found()) {
                System.out.println("removed " + found.kind() + ": " + question.substring(found.start(), found.end()));
            }
            // The long ones are letters of patients, and most of them do tell of one person.
            if (question.length() < 90 && story.told(question)) {
                told.add(question);
            }
        }
        assertTrue(told.size() <= 0.05 * all, told::toString);
    }

    private static String type(JsonNode span) {
        String type = span.get("type").asText();
        boolean yearOrWeekday = type.equals("DATE_TIME") && span.get("value").asText().matches("\\d{4}|\\p{L}+");
        return yearOrWeekday ? "DATE_TIME (year or weekday)" : type;
    }

    /** The labels count characters, Java counts UTF-16 units. */
    private static int offset(String text, int characters) {
        return text.offsetByCodePoints(0, characters);
    }

    private static BitSet removed(Redaction redaction) {
        BitSet removed = new BitSet();
        redaction.found().forEach(found -> removed.set(found.start(), found.end()));
        return removed;
    }

    private static boolean allRemoved(String text, int start, int end, BitSet removed) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && !removed.get(i)) {
                return false;
            }
        }
        return true;
    }

    private List<JsonNode> rows(String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve(file))) {
            rows.add(json.readTree(line));
        }
        return rows;
    }
}
