package ai.navis.answers.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetApartTest {

    private static final Sentence FIGURE = Sentence.plain("Of people with it, 40 percent were alive after 5 years.");
    private static final Sentence PLAIN = Sentence.plain("The outlook depends on the stage.");

    @Test
    void survivalFiguresComeLastInABlockOfTheirOwnWithTheirCaution() {
        Section section = SetApart.of(new Section("Outlook", List.of(new Block.Paragraph(List.of(FIGURE, PLAIN)))));
        assertEquals(List.of(new Block.Paragraph(List.of(PLAIN)), new Block.Paragraph(List.of(FIGURE, SetApart.CAUTION), true)), section.blocks());
    }

    @Test
    void pointsOfAListAreSetApartToo() {
        Section section = SetApart.of(new Section("Outlook", List.of(new Block.Listing(true, List.of(List.of(FIGURE), List.of(PLAIN))))));
        assertEquals(List.of(new Block.Listing(true, List.of(List.of(PLAIN))), new Block.Paragraph(List.of(FIGURE, SetApart.CAUTION), true)), section.blocks());
    }

    @Test
    void aSectionWithoutSuchFiguresStaysAsItIs() {
        Section section = new Section("Dose", List.of(new Block.Paragraph(List.of(Sentence.plain("About 40 percent of people feel tired.")))));
        assertSame(section, SetApart.of(section));
    }

    @Test
    void aShortAnswerWithSuchAFigureCarriesTheCaution() {
        assertEquals(List.of(FIGURE, SetApart.CAUTION), SetApart.cautioned(List.of(FIGURE)));
        assertEquals(List.of(PLAIN), SetApart.cautioned(List.of(PLAIN)));
    }
}
