package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresApartTest {

    private static final String FIGURE = "Of people with kidney cancer, 40 percent were alive after 5 years.";

    private final Rule rule = new FiguresApart();

    @Test
    void refusesASurvivalFigureInTheShortAnswer() {
        assertTrue(Case.breaks(rule, FIGURE));
    }

    @Test
    void keepsItWhereTheQuestionAsksForIt() {
        assertTrue(rule.check(Case.saying(Case.cited(FIGURE)), Case.brief("What is the survival rate of kidney cancer?")).isEmpty());
    }

    @Test
    void keepsItInASectionWithItsTimeAndPeople() {
        assertTrue(rule.check(section(FIGURE), Case.brief()).isEmpty());
        assertTrue(rule.check(section("In one study, some people had surgery.", "After 5 years, 25 percent were alive."), Case.brief()).isEmpty());
    }

    @Test
    void refusesItWithoutItsTimeOrItsPeople() {
        assertFalse(rule.check(section("Of people with kidney cancer, 40 percent were alive."), Case.brief()).isEmpty());
        assertFalse(rule.check(section("After 5 years, 25 percent were alive."), Case.brief()).isEmpty());
    }

    private static Draft section(String... sentences) {
        return new Draft(List.of(), List.of(new Section("Outlook", List.of(new Block.Paragraph(List.of(sentences).stream().map(Case::cited).toList())))), List.of(), List.of());
    }
}
