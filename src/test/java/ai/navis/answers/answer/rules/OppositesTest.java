package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class OppositesTest {

    private final Claim.Check check = new Opposites();

    @Test
    void refusesWhatItsSourceDoesNotBearOut() {
        assertNotNull(Case.fault(check, "The drug lowers the risk of bleeding.", "The drug raises the risk of bleeding."));
        assertNotNull(Case.fault(check, "Radiation is given after surgery.", "Radiation is given before surgery."));
        assertNotNull(Case.fault(check, "Men get the tumor at an early age.", "Women get the tumor at an early age."));
    }

    @Test
    void keepsWhatItsSourceBearsOut() {
        assertNull(Case.fault(check, "The drug increases the risk of bleeding.", "The drug raises the risk of bleeding."));
        assertNull(Case.fault(check, "Radiation is given after or before surgery.", "Radiation is given before or after surgery."));
    }
}
