package ai.navis.answers.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void partsATextAtFullStops() {
        assertEquals(List.of("One is here.", "Is two?", "Three!"), Sentences.split("One is here. Is two? Three!"));
    }

    @Test
    void keepsNumbersAndAbbreviationsWhole() {
        assertEquals(List.of("About 3.5 of 10 saw Dr. Who in the U.S. Army."), Sentences.split("About 3.5 of 10 saw Dr. Who in the U.S. Army."));
    }

    @Test
    void keepsAClosingQuoteWithItsSentence() {
        assertEquals(List.of("Doctors say \"stable.\"", "Scans follow."), Sentences.split("Doctors say \"stable.\" Scans follow."));
    }

    @Test
    void keepsARestWithoutAFullStop() {
        assertEquals(List.of("One is here.", "Two is not"), Sentences.split("One is here. Two is not"));
    }

    @Test
    void hasNoSentenceInAnEmptyText() {
        assertEquals(List.of(), Sentences.split("  "));
    }

    @Test
    void endsASentenceAtNoWhereAnAnswerStands() {
        assertEquals(List.of("Is it a cure?", "No.", "Drugs can help."), Sentences.split("Is it a cure? No. Drugs can help."));
    }
}
