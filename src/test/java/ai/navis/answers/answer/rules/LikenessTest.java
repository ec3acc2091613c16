package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LikenessTest {

    private final Claim.Check check = new Likeness();

    @Test
    void refusesWhatItsSourceDoesNotBearOut() {
        assertNotNull(Case.fault(check, "Blood in the stool is a sign of the tumor.", "Blood in the urine is a sign of the tumor."));
        assertNotNull(Case.fault(check, "The tumor can be removed by surgery.", "The tumor cannot be removed by surgery."));
        assertNotNull(Case.fault(check, "Drug rash was seen in women and then in women.", "Drug rash was seen in men and then in women."));
        assertNotNull(Case.fault(check, "The pill lowers the risk of a clot.", "The pill may lower the risk of a clot."));
    }

    @Test
    void keepsWhatItsSourceBearsOut() {
        assertNull(Case.fault(check, "Cough, fever and pain are signs of the tumor.", "Pain, fever and cough are signs of the tumor."));
        assertNull(Case.fault(check, "When it is found early, the tumor can be cured.", "The tumor can be cured when it is found early."));
        assertNull(Case.fault(check, "An operation is used to remove the tumor.", "Surgery is used to remove the tumor."));
    }
}
