package ai.navis.answers.writing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.support.Parts;
import org.junit.jupiter.api.Test;

class SurvivalFigureTest {

    @Test
    void knowsSharesAndTimesOfSurvival() {
        assertTrue(SurvivalFigure.in("After 5 years, 25.5 percent were alive."));
        assertTrue(SurvivalFigure.in("The 5-year relative survival rate is 97% in that group."));
        assertTrue(SurvivalFigure.in("Half of the people lived longer than 16 months."));
        assertTrue(SurvivalFigure.in("Within 30 days of surgery, 4.0 percent of them had died."));
    }

    @Test
    void leavesOtherFiguresAndOtherWordsOnSurvival() {
        assertFalse(SurvivalFigure.in("Most children with leukemia now live 5 years or longer."));
        assertFalse(SurvivalFigure.in("About 10 percent of people have a rash."));
        assertFalse(SurvivalFigure.in("About 13% of women get breast cancer at some time during their lives."));
        assertFalse(SurvivalFigure.in("Survival was about the same in both groups."));
    }

    @Test
    void knowsWhoAsksForAFigure() {
        assertTrue(SurvivalFigure.askedFor(Parts.recogniser().recognise("What is the survival rate of liver cancer?")));
        assertFalse(SurvivalFigure.askedFor(Parts.recogniser().recognise("Can liver cancer be cured?")));
    }
}
