package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class DenialsTest {

    private final Claim.Check check = new Denials();

    @Test
    void refusesWhatItsSourceDoesNotBearOut() {
        assertNotNull(Case.fault(check, "The tumor can be removed by surgery.", "The tumor cannot be removed by surgery."));
        assertNotNull(Case.fault(check, "Surgery does not remove the whole tumor.", "Surgery removes the whole tumor."));
    }

    @Test
    void keepsWhatItsSourceBearsOut() {
        assertNull(Case.fault(check, "Surgery cannot remove the tumor.", "The tumor cannot be removed by surgery."));
        assertNull(Case.fault(check, "This tumor is not common in young people.", "This tumor is rare in young people."));
        assertNull(Case.fault(check, "It is not known if surgery helps.", "It is not known whether surgery helps."));
    }
}
