package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class StagesTest {

    private final Claim.Check check = new Stages();

    @Test
    void refusesWhatItsSourceDoesNotBearOut() {
        assertNotNull(Case.fault(check, "Stage III tumors are treated with surgery.", "Stage II tumors are treated with surgery."));
        assertNotNull(Case.fault(check, "Stage IIIB tumors are large.", "Stage IIIA tumors are large."));
    }

    @Test
    void keepsWhatItsSourceBearsOut() {
        assertNull(Case.fault(check, "Stage 4 tumors have spread.", "Stage IV tumors have spread."));
        assertNull(Case.fault(check, "Stage II is treated with surgery.", "Stages I, II and III are treated with surgery."));
    }
}
