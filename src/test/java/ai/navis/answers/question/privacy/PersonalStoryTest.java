package ai.navis.answers.question.privacy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalStoryTest {

    private final PersonalStory story = new PersonalStory();

    @ParameterizedTest
    @ValueSource(strings = {
        "I am 45, is a mammogram enough?", "I was just diagnosed with stage II breast cancer and I'm terrified", "My PSA went up to 6.7, what does this mean?",
        "I've been coughing up blood for two weeks", "can I drink wine with my anastrozole", "since my mastectomy I can't lift my arm", "is 5.2 psa bad? i am 61"})
    void tellsOfTheWriter(String text) {
        assertTrue(story.told(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my mom was diagnosed in 2020", "my grandfather passed away from stomach cancer at 60, am i at risk?", "our son Tim, 4, was diagnosed with ALL", "dad's been having trouble swallowing",
        "what are the options for my mom with stage 4 lung cancer", "she was told it has spread"})
    void tellsOfARelative(String text) {
        assertTrue(story.told(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"72 yo male with metastatic RCC, next options?", "58 year old woman here, DCIS", "biopsy came back positive", "diagnosed with CML in 2015, on dasatinib"})
    void tellsOfOnePersonInNotes(String text) {
        assertTrue(story.told(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "how do I know if I have lung cancer?", "what should I ask my doctor about immunotherapy?", "should I worry about a mole that itches?", "How can I lower my risk of colon cancer?",
        "What happens if my cancer comes back?", "how do i tell my kids about cancer", "what can a husband do when his wife has breast cancer", "I would like to know about bladder cancer",
        "I have a question about mammograms", "what are the symptoms in a 40 year old woman", "what does my pathology report mean", "someone told me microwaves cause cancer",
        "how do doctors know when a patient is in remission", "can my oncologist predict how long chemo takes", "What is the survival for someone who has stage 3 melanoma"})
    void takesAGeneralQuestionForGeneral(String text) {
        assertFalse(story.told(text));
    }

    @Test
    void agreesWithTheReviewedSet() throws IOException {
        Path set = Path.of("src/test/resources/sets/personal.jsonl");
        Assumptions.assumeTrue(Files.exists(set), "no set of personal texts");
        ObjectMapper json = new ObjectMapper();
        int[] right = new int[2];
        int[] all = new int[2];
        List<String> lines = Files.readAllLines(set);
        for (String line : lines) {
            JsonNode row = json.readTree(line);
            int label = row.get("personal").asBoolean() ? 1 : 0;
            all[label]++;
            right[label] += story.told(row.get("text").asText()) == (label == 1) ? 1 : 0;
        }
        assertTrue(right[1] >= 0.95 * all[1], "personal: " + right[1] + " of " + all[1]);
        assertTrue(right[0] >= 0.95 * all[0], "general: " + right[0] + " of " + all[0]);
    }
}
