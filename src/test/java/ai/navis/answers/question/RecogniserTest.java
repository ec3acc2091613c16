package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecogniserTest {

    private static final Reader READER = Reader.shipped();

    private static Recognised read(String text) {
        return READER.recogniser().recognise(text);
    }

    @ParameterizedTest
    @CsvSource({"what is HCC,liver-cancer", "signs of bowel cancer,colorectal-cancer", "DCIS treatment,breast-cancer", "GBM survival,glioblastoma",
        "liver mets from colon cancer,colorectal-cancer", "womb cancer,endometrial-cancer", "small intestine adenocarcinoma,small-intestine-cancer",
        "what is liver metastasis,cancer", "is chemo painful,cancer", "is melanoma worse than lung cancer,cancer", "low grade glioma,brain-tumor"})
    void namesThePatientPage(String text, String page) {
        assertEquals(page, read(text).cancerType());
    }

    @Test
    void namesBothOfTwoCancersThatShareANoun() {
        assertEquals(List.of("bladder-cancer", "kidney-cancer"), read("does smoking cause bladder and kidney cancer").cancerTypes());
        assertEquals(List.of("hodgkin-lymphoma", "non-hodgkin-lymphoma"), read("Hodgkin and non-Hodgkin lymphoma").cancerTypes());
    }

    @Test
    void takesAPlaceForNoCancer() {
        assertEquals(List.of("lung-cancer"), read("pain in the bones and lung cancer").cancers().stream().map(Term::id).toList());
    }

    @Test
    void tellsThePrimaryCancerFromWhereItSpread() {
        assertEquals("colon-cancer", read("liver metastases from colon cancer").cancer());
        assertEquals("liver-metastasis", read("what is liver metastasis").cancer());
    }

    @Test
    void readsAnAbbreviationThatIsAWordInCapitalsOnly() {
        assertEquals("all", read("treatment of ALL").cancer());
        assertEquals("cancer", read("are all cancers curable").cancer());
        assertEquals("cancer", read("WHAT ARE ALL THE TYPES OF CANCER").cancer());
    }

    @Test
    void takesStagesAsOne() {
        assertEquals(read("stage IV lung cancer").slots(), read("lung cancer stage four").slots());
        assertEquals(read("stage 3b melanoma").slots(), read("stage IIIB melanoma").slots());
    }

    @Test
    void doesNotTakeAPronounForAStage() {
        assertFalse(read("what stage i have lung cancer").slots().contains("stage-1"));
    }

    @Test
    void leavesAWordThatItDoesNotKnow() {
        assertFalse(read("does a zebra cause lung cancer").wholly());
        assertTrue(read("does smoking cause lung cancer").wholly());
    }

    @Test
    void readsAQuestionAsAboutTheCancerOfItsContext() {
        Term liver = READER.vocabulary().cancer("liver-cancer").orElseThrow();
        assertEquals(read("can liver cancer be cured").slots(), READER.recogniser().recognise("can it be cured", liver).slots());
        assertEquals(read("does liver cancer spread to the lung").slots(), READER.recogniser().recognise("does it spread to the lung", liver).slots());
        assertEquals(read("can lung cancer be cured").slots(), READER.recogniser().recognise("can lung cancer be cured", liver).slots());
    }

    @Test
    void readsTwoQuestionsInOneText() {
        assertEquals(List.of("definition", "cure"),
                read("What is oligometastatic liver cancer and can it be cured?").asks().stream().map(Ask::id).toList());
    }

    @Test
    void givesTheSameForTheSameText() {
        assertEquals(read("is tamoxifen safe").slots(), Reader.shipped().slots("is tamoxifen safe"));
    }

    @Test
    void isAboutCancerOnlyWhereSomethingSaysSo() {
        assertTrue(read("side effects of cisplatin").aboutCancer());
        assertTrue(read("is a mole cancerous").aboutCancer());
        assertFalse(read("why do I have a headache").aboutCancer());
    }
}
