package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Topic;
import ai.navis.answers.writing.Brief;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalancedTest {

    private final Rule rule = new Balanced();

    @Test
    void refusesAnAnswerOnTreatmentWithoutARisk() {
        assertFalse(rule.check(Case.saying(Case.cited("Surgery can remove the tumor.")), treatment(Case.TEXT)).isEmpty());
    }

    @Test
    void keepsOneThatTellsARisk() {
        assertTrue(rule.check(Case.saying(Case.cited("Surgery can remove the tumor, but bleeding is a risk.")), treatment(Case.TEXT)).isEmpty());
    }

    @Test
    void asksForNoneWhereNoPassageTellsOneOrTreatmentIsNotAsked() {
        assertTrue(rule.check(Case.saying(Case.cited("Surgery can remove the tumor.")), treatment("Surgery can remove the tumor.")).isEmpty());
        assertTrue(rule.check(Case.saying(Case.cited("Kidney cancer is more common in men.")), Case.brief()).isEmpty());
    }

    private static Brief treatment(String text) {
        Passage passage = Case.passage("kidney-1", "kidney-cancer", "adult", text);
        Brief brief = Case.brief();
        return new Brief(brief.question(), brief.recognised(), brief.cancer(), new Found(List.of(new Found.Part("treatment", Topic.TREATMENT, List.of(passage), true)), List.of()));
    }
}
