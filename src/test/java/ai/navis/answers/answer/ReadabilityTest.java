package ai.navis.answers.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({"cancer,2", "movement,2", "something,2", "careful,2", "diagnosis,4", "diagnosed,3", "treatment,2", "oncologist,4", "diseases,3", "caused,1",
        "started,2", "chemotherapy,5", "radiation,4", "area,3", "patients,2", "surgery,3", "leukemia,4", "people,2", "quiet,2", "muscle,2", "possible,3", "whole,1", "style,1", "the,1", "19,1"})
    void countsTheSyllablesOfAWord(String word, int syllables) {
        assertEquals(syllables, Readability.syllables(word));
    }

    @Test
    void isTheFormulaOfFleschAndKincaid() {
        assertEquals(0.39 * 9 + 11.8 * 11 / 9 - 15.59, Readability.grade("The quick brown fox jumps over the lazy dog."), 1e-9);
    }

    @Test
    void countsAPointOfAListAsASentence() {
        String points = "Signs can be\n- blood in the urine\n- pain in the side\n- a lump in the belly";
        assertEquals(Readability.grade("Signs can be. Blood in the urine. Pain in the side. A lump in the belly."), Readability.grade(points), 1e-9);
    }

    @Test
    void gradesHardProseAboveEasyProse() {
        assertTrue(Readability.grade("Doctors can take out the tumor.") < 6);
        assertTrue(Readability.grade("Multidisciplinary evaluation facilitates individualized therapeutic recommendations.") > 13);
    }

    @Test
    void isNothingForAnEmptyText() {
        assertEquals(0, Readability.grade(" "));
    }
}
