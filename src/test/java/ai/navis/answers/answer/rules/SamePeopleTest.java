package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamePeopleTest {

    private final Rule rule = new SamePeople(Case.VOCABULARY);

    @Test
    void refusesEvidenceOnChildrenForAdults() {
        assertFalse(rule.check(citing(), Case.brief("Can kidney cancer be cured?", Case.passage("p", "kidney-cancer", "childhood", Case.TEXT))).isEmpty());
    }

    @Test
    void refusesEvidenceOnAdultsForChildren() {
        assertFalse(rule.check(citing(), Case.brief("Can kidney cancer in children be cured?", Case.passage("p", "kidney-cancer", "adult", Case.TEXT))).isEmpty());
    }

    @Test
    void refusesEvidenceOnAnotherCancer() {
        assertFalse(rule.check(citing(), Case.brief("Can kidney cancer be cured?", Case.passage("p", "lung-cancer", "adult", Case.TEXT))).isEmpty());
    }

    @Test
    void keepsEvidenceThatHoldsForAll() {
        assertTrue(rule.check(citing(), Case.brief("Can kidney cancer be cured?", Case.passage("p", "cancer", "any", Case.TEXT))).isEmpty());
    }

    private static Draft citing() {
        return Case.saying(new Sentence("Surgery can help.", List.of("p")));
    }
}
