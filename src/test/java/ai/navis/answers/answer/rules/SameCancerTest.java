package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.writing.Draft;
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

    @Test
    void aHeadingMayNameWhatItsPassageIsFiledUnder() {
        Passage tumors = Case.passage("net-1", "neuroendocrine-tumor", "adult", "Carcinoid syndrome may cause a red face and diarrhea.");
        Draft draft = Case.framed("Signs of neuroendocrine tumor", "What next?");
        assertTrue(rule.check(draft, Case.brief("What are the signs of carcinoid syndrome?", tumors)).isEmpty());
        assertFalse(rule.check(draft, Case.brief()).isEmpty());
    }
}
