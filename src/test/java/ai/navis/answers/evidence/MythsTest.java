package ai.navis.answers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.answer.Readability;
import ai.navis.answers.support.Parts;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that rest on a false belief are answered with what is known instead. */
class MythsTest {

    @ParameterizedTest
    @CsvSource({
        "Does an alkaline diet kill cancer?, myth-alkaline-diet",
        "Can juicing cure cancer?, myth-juicing",
        "can a special diet cure cancer, myth-diet-cures",
    })
    void theCorrectionStandsFirst(String question, String myth) {
        Found found = find(question);

        assertThat(found.coverage()).isEqualTo(Coverage.FULL);
        assertThat(found.passages().values().iterator().next().id()).isEqualTo(myth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Can liver cancer be cured?", "What is cancer?", "Is cancer hereditary?", "How is lung cancer treated?"})
    void aQuestionThatRestsOnNoneIsLeftAlone(String question) {
        assertThat(find(question).passages().keySet()).noneMatch(id -> id.startsWith(Passage.CORRECTION));
    }

    @Test
    void everyMythIsFoundByEachOfItsQuestionsAndReadsPlainly() throws Exception {
        List<String> lost = new ArrayList<>();
        try (InputStream in = Myths.class.getResourceAsStream("/myths.jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                JsonNode myth = Parts.json().readTree(line);
                assertThat(Readability.grade(myth.get("correction").asText())).as(myth.get("id").asText()).isLessThanOrEqualTo(10);
                for (JsonNode asked : myth.get("asked")) {
                    Passage first = find(asked.asText()).passages().values().iterator().next();
                    if (!first.id().startsWith(Passage.CORRECTION)) {
                        lost.add(asked.asText());
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static Found find(String question) {
        return Parts.retrieval().find(Parts.recogniser().recognise(question), 24);
    }
}
