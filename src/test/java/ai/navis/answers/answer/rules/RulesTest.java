package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.answer.Glossary;
import ai.navis.answers.writing.Sentence;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final int HOSTILE = 10_000;
    private static final long SOON = 500;

    private final Rules rules = new Rules(Case.VOCABULARY, Glossary.load(Case.JSON));

    @Test
    void keepsASoundDraft() {
        assertEquals(List.of(), rules.review(Case.sound(), Case.brief()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "you ", "you will ", "take a ", "1,", "stage 1 and ", "in x, ", " ", "A ", "do not stop ", "your care team can tell you ", "-", "'a", "Ab.", "("})
    void readsNoHostileTextForLong(String piece) {
        Sentence hostile = Case.cited("S" + piece.repeat(HOSTILE / piece.length()) + ".");
        assertTrue(millis(hostile) < SOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "you ", "you will ", "take a ", "1,", "stage 1 and ", "in x, ", "A ", "do not stop ", "your care team can tell you ", "-", "'a", "Ab.", "("})
    void readsTheLongestTextInTime(String piece) {
        Sentence longest = Case.cited("S" + piece.repeat(590 / piece.length()) + ".");
        assertTrue(millis(longest) < SOON);
    }

    /** Processor time of a review that refuses the sentence, the second time round. */
    private long millis(Sentence sentence) {
        assertFalse(rules.review(Case.saying(sentence), Case.brief()).isEmpty());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        rules.review(Case.saying(sentence), Case.brief());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
