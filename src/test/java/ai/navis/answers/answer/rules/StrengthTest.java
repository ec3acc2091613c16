package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class StrengthTest {

    private final Claim.Check check = new Strength();

    @Test
    void refusesWhatItsSourceDoesNotBearOut() {
        assertNotNull(Case.fault(check, "Surgery will cure some people.", "Surgery may cure some people."));
        assertNotNull(Case.fault(check, "All people feel tired after surgery.", "Some people feel tired after surgery."));
        assertNotNull(Case.fault(check, "Surgery cures the disease.", "Surgery can sometimes cure the disease."));
        assertNotNull(Case.fault(check, "Cancer cells are never found after surgery.", "Cancer cells are rarely found after surgery."));
    }

    @Test
    void keepsWhatItsSourceBearsOut() {
        assertNull(Case.fault(check, "Some people may be cured by surgery.", "Surgery may cure some people."));
        assertNull(Case.fault(check, "All people need a scan after surgery.", "All people need a scan after surgery."));
    }
}
