package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Passage.Reading;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class BothReadingsTest {

    private static final String BOTH = "The name can mean a cancer that began in the kidney, or another cancer that spread there.";

    private final Rule rule = new BothReadings();
    private final Brief brief = Case.brief("Can kidney cancer be cured?", reading("began", Reading.BEGAN_HERE), reading("spread", Reading.SPREAD_HERE));

    @Test
    void keepsADraftThatAnswersForEachReading() {
        assertTrue(rule.check(draft(BOTH, "If the cancer began in the kidney", "If it began elsewhere and spread to the kidney"), brief).isEmpty());
    }

    @Test
    void refusesASummaryThatNamesOneReadingOnly() {
        assertFalse(rule.check(draft("Kidney cancer begins in the kidney.", "If the cancer began in the kidney", "If it began elsewhere and spread to the kidney"), brief).isEmpty());
    }

    @Test
    void refusesReadingsThatShareAHeading() {
        assertFalse(rule.check(draft(BOTH, "Treatment", "More on treatment"), brief).isEmpty());
        assertFalse(rule.check(draft(BOTH, "If the cancer began in the kidney", "More on treatment"), brief).isEmpty());
    }

    @Test
    void asksNothingOfANameWithOneReading() {
        assertTrue(rule.check(draft("Kidney cancer begins in the kidney.", "Treatment", "More"), Case.brief()).isEmpty());
    }

    private static Draft draft(String summary, String began, String spread) {
        return new Draft(List.of(Case.cited(summary)), List.of(section(began, "began"), section(spread, "spread")), List.of(), List.of());
    }

    private static Section section(String heading, String passage) {
        return new Section(heading, List.of(new Block.Paragraph(List.of(new Sentence("Surgery may help.", List.of(passage))))));
    }

    private static Passage reading(String id, Reading reading) {
        Passage plain = Case.passage(id, "kidney-cancer", "adult", "Surgery may help.");
        return new Passage(id, plain.cancerType(), plain.topic(), plain.answers(), plain.population(), null, reading, plain.source(), plain.section(), plain.sentences());
    }
}
