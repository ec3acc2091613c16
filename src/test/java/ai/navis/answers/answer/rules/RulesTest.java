package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import ai.navis.answers.writing.Sentence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final int HOSTILE = 10_000;
    private static final Duration SOON = Duration.ofMillis(100);

    private final Rules rules = new Rules(Case.VOCABULARY);

    @Test
    void keepsASoundDraft() {
        assertEquals(List.of(), rules.review(Case.sound(), Case.brief()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "you ", "you will ", "take a ", "1,", "stage 1 and ", "in x, ", " ", "A ", "do not stop ", "your care team can tell you ", "-", "'a", "Ab.", "("})
    void readsNoHostileTextForLong(String piece) {
        rules.review(Case.sound(), Case.brief());
        Sentence hostile = Case.cited("S" + piece.repeat(HOSTILE / piece.length()) + ".");
        assertTimeout(SOON, () -> assertFalse(rules.review(Case.saying(hostile), Case.brief()).isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "you ", "you will ", "take a ", "1,", "stage 1 and ", "in x, ", "A ", "do not stop ", "your care team can tell you ", "-", "'a", "Ab.", "("})
    void readsTheLongestTextInTime(String piece) {
        rules.review(Case.sound(), Case.brief());
        Sentence longest = Case.cited("S" + piece.repeat(590 / piece.length()) + ".");
        assertTimeout(SOON, () -> assertFalse(rules.review(Case.saying(longest), Case.brief()).isEmpty()));
    }
}
