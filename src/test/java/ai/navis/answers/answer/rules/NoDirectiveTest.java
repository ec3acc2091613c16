package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoDirectiveTest {

    private final Rule rule = new NoDirective(Case.VOCABULARY);

    @ParameterizedTest
    @ValueSource(strings = {
        "You should stop chemotherapy.",
        "Stop taking sunitinib.",
        "Take 50 mg of sunitinib every day.",
        "If you feel sick, skip your next treatment.",
        "We recommend surgery.",
        "Stop your chemotherapy, and tell your doctor later.",
        "Your best option is surgery.",
        "Consider stopping treatment.",
        "There is no need to call your doctor.",
        "You can safely stop the medicine.",
        "Do not take your pills.",
        "You will need chemotherapy."})
    void refusesToldTreatmentsAndDoses(String text) {
        assertTrue(Case.breaks(rule, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Call your team before stopping any medicine.",
        "Do not stop taking your medicine without talking to your team.",
        "People should ask before they take supplements.",
        "In the trial, people took 50 mg once a day.",
        "Surgery can remove the tumor.",
        "You may have surgery.",
        "Ask your team about the side effects of treatment.",
        "Call your doctor at once if you have a fever.",
        "Your team can tell you whether to change the drug."})
    void keepsCautionsAndFacts(String text) {
        assertFalse(Case.breaks(rule, text));
    }

    @Test
    void refusesADirectiveInAHeading() {
        assertFalse(rule.check(Case.framed("Stop taking your medicine", "What next?"), Case.brief()).isEmpty());
    }

    @Test
    void letsReadersAskWhetherToStop() {
        assertTrue(rule.check(Case.framed("Treatment", "Should I stop my medicine before surgery?"), Case.brief()).isEmpty());
    }
}
