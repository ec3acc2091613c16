package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.answer.Glossary;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    private final Rule rule = new Explained(Case.VOCABULARY, Glossary.load(Case.JSON));

    @Test
    void refusesATermOfArtThatNobodyExplains() {
        assertTrue(Case.breaks(rule, "Some people get a proteasome inhibitor."));
        assertTrue(Case.breaks(rule, "A mediastinoscopy may follow."));
    }

    @Test
    void keepsWhatTheGlossaryOrTheSentenceExplains() {
        assertFalse(Case.breaks(rule, "A biopsy may follow."));
        assertFalse(Case.breaks(rule, "Some people get a proteasome inhibitor, a drug called bortezomib."));
        assertFalse(Case.breaks(rule, "A gastrectomy is surgery on the stomach."));
    }

    @Test
    void keepsEverydayWordsAndWhatWasAskedForByName() {
        assertFalse(Case.breaks(rule, "Surgery, a blood test and counseling may help."));
        assertTrue(rule.check(Case.saying(Case.cited("A mediastinoscopy may follow.")), Case.brief("What is a mediastinoscopy for kidney cancer?")).isEmpty());
    }
}
