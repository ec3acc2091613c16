package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Topic;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteTest {

    private final Rule rule = new Complete();
    private final Draft sound = Case.sound();

    @Test
    void keepsACompleteDraft() {
        assertEquals(List.of(), rule.check(sound, Case.brief()));
    }

    @Test
    void refusesADraftThatLacksAPart() {
        refuses(new Draft(List.of(), sound.sections(), sound.questionsForYourTeam(), sound.keyTakeaway()));
        refuses(new Draft(sound.summary(), sound.sections().subList(0, 1), sound.questionsForYourTeam(), sound.keyTakeaway()));
        refuses(new Draft(sound.summary(), sound.sections(), sound.questionsForYourTeam().subList(0, 2), sound.keyTakeaway()));
        refuses(new Draft(sound.summary(), sound.sections(), sound.questionsForYourTeam(), List.of()));
    }

    @Test
    void refusesAnEmptySectionAndAnEmptyPoint() {
        refuses(with(new Section("Nothing here", List.of())));
        refuses(with(new Section("Points", List.of(new Block.Listing(true, List.of(List.of()))))));
    }

    @Test
    void refusesASentenceThatStandsTwice() {
        refuses(with(new Section("Again", List.of(new Block.Paragraph(sound.summary())))));
    }

    @Test
    void refusesAQuestionThatAsksNothing() {
        refuses(new Draft(sound.summary(), sound.sections(), List.of("What is the plan?", "Which drug is it?", "Stop the drug."), sound.keyTakeaway()));
    }

    @Test
    void refusesASummaryThatDodges() {
        refuses(new Draft(List.of(Sentence.plain("Your care team can tell you more.")), sound.sections(), sound.questionsForYourTeam(), sound.keyTakeaway()));
    }

    @Test
    void asksThatALackOfEvidenceBeSaid() {
        Passage near = Case.passage("kidney-1", "kidney-cancer", "adult", Case.TEXT);
        Brief uncovered = new Brief("Can kidney cancer be cured?", Case.brief().recognised(), "kidney cancer",
                new Found(List.of(new Found.Part("cure", Topic.CURE, List.of(near), false)), List.of()));
        assertFalse(rule.check(sound, uncovered).isEmpty());
    }

    private Draft with(Section more) {
        return new Draft(sound.summary(), List.of(sound.sections().get(0), sound.sections().get(1), more), sound.questionsForYourTeam(), sound.keyTakeaway());
    }

    private void refuses(Draft draft) {
        assertFalse(rule.check(draft, Case.brief()).isEmpty());
    }
}
