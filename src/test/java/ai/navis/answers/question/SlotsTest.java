package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {

    private static final Reader READER = Reader.shipped();

    @Test
    void partsAllPairsThatDifferInOneSlot() {
        List<HardNegatives.Pair> pairs = HardNegatives.all();
        List<HardNegatives.Pair> united = pairs.stream().filter(p -> READER.slots(p.first()).equals(READER.slots(p.second()))).toList();
        assertTrue(pairs.size() >= 600, () -> "only " + pairs.size());
        assertEquals(List.of(), united);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Can liver cancer be cured? | is LIVER CANCER curable",
        "What causes womb cancer? | causes of uterine cancer",
        "symptoms of leukaemia in children | childhood leukemia symptoms",
        "is mesothelioma caused by asbestos | does asbestos cause mesothelioma",
        "difference between melanoma and basal cell carcinoma | basal cell carcinoma vs melanoma",
        "what are the symptoms and treatment of lymphoma | treatment and symptoms of lymphoma",
        "treatment of breast cancer that is HER2 positive | HER2-positive breast cancer treatment",
        "is glioblastma curable | is glioblastoma curable",
        "stage 4 lung cancer life expectancy | how long do I have with stage 4 lung cancer",
        "how long can people live with brain cancer | brain cancer how long have I got",
        "how many years can I live with prostate cancer | how long will I live with prostate cancer"
    })
    void unitesWordingsOfOneQuestion(String first, String second) {
        assertEquals(READER.slots(first), READER.slots(second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "what does lung cancer cause | what causes lung cancer",
        "early lung cancer symptoms | symptoms of lung cancer",
        "symptoms of early lung cancer | early symptoms of lung cancer",
        "what does a positive margin mean | what does a negative margin mean",
        "does infertility cause ovarian cancer | does ovarian cancer cause infertility",
        "symptoms of lung cancer and treatment of metastatic lung cancer | symptoms of metastatic lung cancer and treatment of lung cancer",
        "what type of cancer is lymphoma | what types of lymphoma are there",
        "how and when to take tamoxifen | how to take tamoxifen",
        "can lung cancer be cured when found early | when can lung cancer be cured early",
        "how do you get cervical cancer | can you get cervical cancer",
        "can people with cats get cancer | can cats get cancer",
        "pain in bone cancer | bone pain in cancer",
        "does pregnancy prevent breast cancer | does breast cancer prevent pregnancy",
        "how long do I have with breast cancer | how long have I had breast cancer",
        "how long do I have with breast cancer | how long do I have chemotherapy for breast cancer",
        "how long do I have left with breast cancer | how long do I have to wait with breast cancer",
        "how many years can you live with breast cancer | how many people live with breast cancer",
        "is avastin the same as bevacizumab | is avastin the same as avastin"
    })
    void partsQuestionsThatDifferInOrderOrForm(String first, String second) {
        assertNotEquals(READER.slots(first), READER.slots(second));
    }

    @Test
    void namesVersionAndLanguage() {
        assertTrue(READER.slots("what is melanoma").startsWith("v" + Slots.VERSION + " en "));
    }

    @Test
    void isShownByTheRecognisedQuestion() {
        Recognised question = READER.recogniser().recognise("Can stage 4 colon cancer be cured?");
        assertEquals("v" + Slots.VERSION + " en ask=cure of=cancer:colon-cancer stage:stage-4", question.toString());
    }
}
