package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralWordingTest {

    private static final Reader READER = Reader.shipped();

    private static Optional<String> wording(String text) {
        return READER.wordings().of(READER.recogniser().recognise(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "is bowel cancer curable?? | Can colorectal cancer be cured?",
        "does stage 4 melanoma come back | Can stage 4 melanoma come back?",
        "whats a mastectomy | What is a mastectomy?",
        "how does a teenager get osteosarcoma | How do teenagers get osteosarcoma?",
        "signs of breast cancer in men | What are the symptoms of breast cancer in men?",
        "can asbestos cause mesothelioma | Can asbestos cause mesothelioma?",
        "is a mole cancer | Is a mole cancerous?",
        "best treatment for her2 positive breast cancer | What is the best treatment for HER2-positive breast cancer?",
        "what is oligometastatic liver cancer and can it be cured | What is oligometastatic liver cancer, and can it be cured?",
        "common side effects of cisplatin | What are the most common side effects of cisplatin?"
    })
    void saysWhatWasAskedAsATitle(String text, String title) {
        assertEquals(Optional.of(title), wording(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"can lung cancer not be cured", "does a zebra cause lung cancer", "can lung cancer be cured without surgery",
        "what are 3 signs of lung cancer", "is avastin the same as bevacizumab", "my house", "treatment of lung cancer before surgery"})
    void saysNothingWhereNoTitleMeansTheSame(String text) {
        assertEquals(Optional.empty(), wording(text));
    }

    @Test
    void readsAsTheQuestionThatItSays() {
        for (HardNegatives.Pair pair : HardNegatives.all()) {
            wording(pair.first()).ifPresent(title -> assertEquals(READER.slots(pair.first()), READER.slots(title)));
        }
    }
}
