package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class GroundedTest {

    private final Claim.Check check = new Grounded();

    @Test
    void refusesWhatItsSourceDoesNotBearOut() {
        assertNotNull(Case.fault(check, "Green tea melts the tumor away.", "Surgery can remove the tumor."));
        assertNotNull(Case.fault(check, "The disease is contagious.", "Blood in the urine is a sign of the tumor."));
    }

    @Test
    void keepsWhatItsSourceBearsOut() {
        assertNull(Case.fault(check, "The tumor can be taken out by surgery.", "Surgery can remove the tumor."));
    }
}
