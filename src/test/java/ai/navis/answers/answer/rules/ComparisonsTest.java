package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ComparisonsTest {

    private final Claim.Check check = new Comparisons();

    @Test
    void refusesWhatItsSourceDoesNotBearOut() {
        assertNotNull(Case.fault(check, "The tumor is more common in women than in men.", "The tumor is more common in men than in women."));
        assertNotNull(Case.fault(check, "Radiation works better than surgery.", "Surgery works better than radiation."));
    }

    @Test
    void keepsWhatItsSourceBearsOut() {
        assertNull(Case.fault(check, "In men, the tumor is more common than in women.", "The tumor is more common in men than in women."));
        assertNull(Case.fault(check, "Surgery works better.", "Surgery works better than radiation."));
    }
}
