package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FramedTest {

    private final Rule rule = new Framed(Case.VOCABULARY);

    @Test
    void refusesANumberAStageOrADrugThatNoPassageHas() {
        assertFalse(rule.check(Case.framed("Take 400 mg", "What next?"), Case.brief()).isEmpty());
        assertFalse(rule.check(Case.framed("Treatment", "Is stage IV treated with drugs?"), Case.brief()).isEmpty());
        assertFalse(rule.check(Case.framed("Sorafenib", "What next?"), Case.brief()).isEmpty());
    }

    @Test
    void keepsWhatThePassagesHave() {
        assertTrue(rule.check(Case.framed("Sunitinib for stage III", "Is 50 mg the usual dose?"), Case.brief()).isEmpty());
    }
}
