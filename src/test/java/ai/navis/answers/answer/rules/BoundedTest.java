package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoundedTest {

    private final Rule rule = new Bounded();

    @Test
    void refusesATextThatNobodyCanTakeIn() {
        assertFalse(rule.check(Case.saying(Case.cited("x".repeat(601))), Case.brief()).isEmpty());
        assertFalse(rule.check(Case.framed("x".repeat(601), "What next?"), Case.brief()).isEmpty());
    }

    @Test
    void keepsASentenceOfOrdinaryLength() {
        assertTrue(rule.check(Case.sound(), Case.brief()).isEmpty());
    }
}
