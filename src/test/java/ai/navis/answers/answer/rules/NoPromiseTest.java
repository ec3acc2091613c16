package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPromiseTest {

    private final Rule rule = new NoPromise();

    @ParameterizedTest
    @ValueSource(strings = {
        "Surgery will cure your cancer.",
        "The drug is guaranteed to work.",
        "You have six months to live.",
        "You will die of this cancer.",
        "Your chance of survival is 80 percent.",
        "Every patient is cured.",
        "The treatment is completely safe.",
        "There are no side effects.",
        "Your cancer is incurable.",
        "You are likely to survive.",
        "This is a miracle cure.",
        "You have a good chance of a cure."})
    void refusesPromisesAndPrognoses(String text) {
        assertTrue(Case.breaks(rule, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kidney cancer cannot usually be cured.",
        "A cure is not guaranteed.",
        "You may have side effects.",
        "Your team can tell you what your outlook is.",
        "A risk factor does not mean that you will get cancer.",
        "Nobody can say for certain how one person will do.",
        "Some people are cured.",
        "Ask how the wound will heal.",
        "Treatment may help people live longer."})
    void keepsDoubtAndDenial(String text) {
        assertFalse(Case.breaks(rule, text));
    }

    @Test
    void refusesAPrognosisInAHeading() {
        assertFalse(rule.check(Case.framed("You will be fine", "What next?"), Case.brief()).isEmpty());
    }

    @Test
    void letsReadersAskAboutTheirChances() {
        assertTrue(rule.check(Case.framed("Outlook", "What affects the outlook in a case like mine?"), Case.brief()).isEmpty());
    }
}
