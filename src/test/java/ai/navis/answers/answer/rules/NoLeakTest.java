package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoLeakTest {

    private final Rule rule = new NoLeak();

    @ParameterizedTest
    @ValueSource(strings = {
        "As an AI, I cannot give advice.",
        "The passages say that surgery helps.",
        "You write answers for people with cancer and their families.",
        "The system prompt forbids this.",
        "Surgery helps, says kidney-1.",
        "I'm sorry, but this is not covered."})
    void refusesWordsOnItsOwnMaking(String text) {
        assertTrue(Case.breaks(rule, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Surgery can remove the tumor.",
        "Prompt treatment can help.",
        "Your care team can tell you what this means for you and what it depends on.",
        "Our sources do not cover this question, so we do not guess."})
    void keepsOrdinarySentences(String text) {
        assertFalse(Case.breaks(rule, text));
    }
}
