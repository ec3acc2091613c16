package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.writing.Brief;
import org.junit.jupiter.api.Test;

class TrialToldTest {

    private static final String RESULT = "In one trial, 40 percent of people with the drug were alive after 2 years, against 20 percent with standard care.";

    private final Rule rule = new TrialTold();
    private final Brief brief = Case.brief("Can kidney cancer be cured?", Case.passage("kidney-1", "kidney-cancer", "adult", RESULT));

    @Test
    void refusesAFigureThatLostItsComparisonItsPeopleOrItsEndpoint() {
        assertTrue(breaks("In one trial, 40 percent of people with the drug were alive after 2 years."));
        assertTrue(breaks("In one trial, 40 percent were alive after 2 years, against 20 percent with standard care."));
        assertTrue(breaks("In one trial the drug helped 40 percent of people, against 20 percent with standard care."));
    }

    @Test
    void keepsAWholeFigureAndSentencesWithoutOne() {
        assertFalse(breaks(RESULT));
        assertFalse(breaks("In one trial, more people with the drug were alive."));
    }

    private boolean breaks(String text) {
        return !rule.check(Case.saying(Case.cited(text)), brief).isEmpty();
    }
}
