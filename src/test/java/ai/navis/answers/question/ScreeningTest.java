package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    private static final Reader READER = Reader.shipped();

    private static Screened.Accepted accepted(String text, String cancerType) {
        return assertInstanceOf(Screened.Accepted.class, READER.screening().screen(text, cancerType), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiero morir", "I want to kill myself", "I cannot breathe", "Football. I cannot breathe."})
    void seesDangerBeforeLengthFormScopeAndLanguage(String text) {
        assertInstanceOf(Screened.Urgent.class, READER.screen(text), text);
        assertInstanceOf(Screened.Urgent.class, READER.screen(text + ". x".repeat(1500)), text);
    }

    @ParameterizedTest
    @CsvSource({"hi,QUESTION_TOO_SHORT", "1234567,NOT_A_QUESTION", "can it be cured?,WHICH_CANCER", "who won the match?,NOT_ABOUT_CANCER",
        "cómo se cura el cáncer de hígado,UNSUPPORTED_LANGUAGE"})
    void refusesForTheFirstReasonThatHolds(String text, Refusal reason) {
        assertEquals(new Screened.Refused(reason), READER.screen(text));
    }

    @Test
    void refusesATextThatIsTooLongWhateverItSays() {
        assertEquals(new Screened.Refused(Refusal.QUESTION_TOO_LONG), READER.screen("What is cancer? ".repeat(200)));
    }

    @Test
    void refusesWhatHidesInControlCharacters() {
        assertEquals(new Screened.Refused(Refusal.NOT_A_QUESTION), READER.screen("what is cancer\u0007"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is life like after the bladder is removed", "leg swelling after lymph nodes were removed", "what is a port", "I am scared before every scan",
        "what are the signs that somebody is dying", "what happens in the last days", "how long does lymphedema last", "what is filgrastim used for", "what does relative survival mean",
        "is it normal to feel sick after radiation", "who pays for a second opinion", "does palliative care help with pain", "are sunbeds safe", "what is the difference between remission and cure"})
    void takesInWhatIsOfCancerCareAlthoughNoCancerIsNamed(String text) {
        accepted(text, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"life after the gallbladder is removed", "what is a port wine", "my dog is dying what are the signs", "how long does radiation from a mobile phone travel",
        "a second opinion on my knee", "is the pill safe"})
    void turnsAwayWhatOnlySoundsLikeIt(String text) {
        assertEquals(new Screened.Refused(Refusal.NOT_ABOUT_CANCER), READER.screen(text));
    }

    @Test
    void readsTheCancerTypeWhereTheTextNamesNone() {
        assertEquals("liver-cancer", accepted("can it be cured?", "liver-cancer").recognised().cancer());
    }

    @Test
    void keepsTheCancerTypeBesideANameThatManyCancersHave() {
        assertEquals(List.of("leukemia"), accepted("is it a blood cancer?", "leukemia").recognised().cancerTypes());
        assertTrue(accepted("is adenocarcinoma common?", "anal-cancer").recognised().cancers().stream().anyMatch(c -> c.id().equals("anal-cancer")));
    }

    @Test
    void believesTheTextMoreThanTheCancerType() {
        Screened.Accepted question = accepted("Can lung cancer be cured?", "liver-cancer");
        assertEquals("lung-cancer", question.recognised().cancer());
        assertEquals(accepted("Can lung cancer be cured?", null).recognised().slots(), question.recognised().slots());
    }

    @Test
    void paysNoHeedToACancerTypeThatItDoesNotKnow() {
        assertEquals(new Screened.Refused(Refusal.WHICH_CANCER), READER.screening().screen("can it be cured?", "no-such-cancer"));
    }

    @Test
    void keepsAQuestionThatAnybodyMayAsk() {
        assertEquals("Can liver cancer be cured?", accepted("is liver cancer curable", null).wording().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"My mother has liver cancer, can it be cured?", "is liver cancer curable, write to jo@example.org",
        "does a zebra cause liver cancer", "can liver cancer not be cured"})
    void answersWithoutKeepingWhatIsPersonalOrNotWhollyKnown(String text) {
        assertFalse(accepted(text, null).mayBeKept(), text);
    }

    @Test
    void removesAnIdentifierFromTheText() {
        assertFalse(accepted("is liver cancer curable, write to jo@example.org", null).text().contains("jo@example.org"));
    }

    @Test
    void answersAQuestionOnADangerWithCaution() {
        assertTrue(accepted("why does chemo cause fever?", null).caution().isPresent());
    }

    @Test
    void answersWhoOnlyTellsOfAnIllnessThatNoRuleKnowsWithCaution() {
        assertTrue(accepted("i have breast cancer and my eyes are doing something weird", null).caution().isPresent());
        assertTrue(accepted("my mother has breast cancer stage 2", null).caution().isEmpty());
    }
}
