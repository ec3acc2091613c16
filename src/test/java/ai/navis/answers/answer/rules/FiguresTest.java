package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Claim.Check check = new Figures();

    @Test
    void refusesWhatItsSourceDoesNotBearOut() {
        assertNotNull(Case.fault(check, "45 percent of people lived longer.", "40 percent of people lived longer."));
        assertNotNull(Case.fault(check, "The dose was 50 g each day.", "The dose was 50 mg each day."));
        assertNotNull(Case.fault(check, "40 percent of people had a rash.", "40 people had a rash."));
        assertNotNull(Case.fault(check, "Six of ten people had a rash.", "Nine of ten people had a rash."));
    }

    @Test
    void keepsWhatItsSourceBearsOut() {
        assertNull(Case.fault(check, "About 5 to 10 percent of people had a rash.", "About 5% to 10% of people had a rash."));
        assertNull(Case.fault(check, "A rash was seen in 3 people.", "Three people had a rash."));
        assertNull(Case.fault(check, "A rash was seen in 50 percent of people.", "Half of the people had a rash."));
    }
}
