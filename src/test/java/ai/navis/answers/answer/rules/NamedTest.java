package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class NamedTest {

    private final Claim.Check check = new Named(Case.VOCABULARY);

    @Test
    void refusesADrugATestOrANameThatTheSourceLacks() {
        assertNotNull(Case.fault(check, "Sorafenib can help.", "Sunitinib can help."));
        assertNotNull(Case.fault(check, "A biopsy shows the tumor.", "A scan shows the tumor."));
        assertNotNull(Case.fault(check, "Doctors call this the Harvard way.", "Doctors have a way."));
    }

    @Test
    void keepsAnotherNameOfTheSameThing() {
        assertNull(Case.fault(check, "Radiotherapy can help.", "Radiation therapy can help."));
        assertNull(Case.fault(check, "Sunitinib can help.", "The drug sunitinib can help."));
    }
}
