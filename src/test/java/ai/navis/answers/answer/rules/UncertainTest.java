package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UncertainTest {

    private final Rule rule = new Uncertain();

    @Test
    void refusesAnOutcomeWithoutAnyDoubt() {
        assertTrue(Case.breaks(rule, "Surgery cures kidney cancer."));
        assertTrue(Case.breaks(rule, "People survive kidney cancer."));
    }

    @Test
    void keepsAnOutcomeWithItsDoubt() {
        assertFalse(Case.breaks(rule, "Kidney cancer can sometimes be cured."));
        assertFalse(Case.breaks(rule, "The outlook depends on the stage."));
    }

    @Test
    void asksForNoneWhereNoOutcomeIsTold() {
        assertFalse(Case.breaks(rule, "Kidney cancer begins in the kidney."));
    }
}
