package ai.navis.answers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.EvaluationData;
import ai.navis.answers.support.Parts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether passages are true to their sources, where the source is at hand: its section holds every number of the passage. */
@Tag("evaluation")
class SourcesEvaluation {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final int COPIED = 9;
    private static final Map<String, String> SPELLED = Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5",
            "six", "6", "seven", "7", "eight", "8", "nine", "9", "ten", "10");

    @Test
    void everyNumberStandsInItsSectionAndNoSentenceIsCopied() {
        Map<String, JsonNode> pages = EvaluationData.lines("nci-patient-pages.jsonl").stream()
                .collect(Collectors.toMap(p -> p.get("url").asText(), Function.identity(), (a, b) -> a));
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (Passage passage : Parts.library().passages()) {
            JsonNode page = pages.get(passage.source().url());
            if (page == null) {
                continue;
            }
            checked++;
            String section = section(page, passage.section());
            if (section.isBlank()) {
                faults.add(passage.id() + ": no such section");
                continue;
            }
            Set<String> given = numbers(section);
            given.addAll(spelled(section));
            numbers(passage.text()).stream().filter(n -> !given.contains(n))
                    .forEach(n -> faults.add(passage.id() + ": " + n + " is not in the section"));
            if (runs(section).stream().anyMatch(runs(passage.text())::contains)) {
                faults.add(passage.id() + ": copies " + COPIED + " words in a row");
            }
        }
        System.out.println("passages " + Parts.library().passages().size() + ", with their source at hand " + checked
                + ", faults " + faults.size());
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(1000);
    }

    private static String section(JsonNode page, String heading) {
        StringBuilder text = new StringBuilder();
        page.get("sections").forEach(s -> {
            if (s.get("heading").asText().equals(heading)) {
                text.append(heading).append(' ').append(s.get("text").asText()).append(' ');
            }
        });
        return text.toString();
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(r -> r.group().replace(",", "")).collect(Collectors.toCollection(HashSet::new));
    }

    /** A passage may write "3" where its section writes "three". */
    private static Set<String> spelled(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+")).map(SPELLED::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + COPIED <= words.size(); i++) {
            runs.add(words.subList(i, i + COPIED));
        }
        return runs;
    }
}
