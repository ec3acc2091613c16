package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameCancerTest {

    private final Rule rule = new SameCancer(Case.VOCABULARY);

    @ParameterizedTest
    @ValueSource(strings = {
        "Thyroid cancer is treated with surgery.",
        "Melanoma can be removed."})
    void refusesACancerThatNobodyAskedAbout(String text) {
        assertTrue(Case.breaks(rule, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kidney cancer is treated with surgery.",
        "Cancer can be removed."})
    void keepsTheCancerThatWasAskedAbout(String text) {
        assertFalse(Case.breaks(rule, text));
    }

    @Test
    void refusesAnotherCancerInAHeadingOrAQuestion() {
        assertFalse(rule.check(Case.framed("How thyroid cancer is treated", "What next?"), Case.brief()).isEmpty());
        assertFalse(rule.check(Case.framed("Treatment", "Is my melanoma curable?"), Case.brief()).isEmpty());
    }
}
