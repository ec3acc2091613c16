package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.writing.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitedTest {

    private final Rule rule = new Cited();

    @ParameterizedTest
    @ValueSource(strings = {
        "Surgery can remove the tumor.",
        "Your care team can cure this with surgery.",
        "Our sources do not cover this, but surgery cures most people.",
        "Your care team can tell you that surgery works best.",
        "Our sources do not show any harm.",
        "Ask your care team for 50 mg.",
        "Ask your care team to double the dose."})
    void refusesAnUncitedClaim(String text) {
        assertFalse(rule.check(Case.saying(Sentence.plain(text)), Case.brief()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Your care team can tell you what this means for you and what it depends on.",
        "Ask your care team which treatments suit you.",
        "Our sources do not cover this question, so we do not guess.",
        "Our sources do not say whether the drug helps.",
        "Your doctor can explain the results.",
        "Below is what our sources say about things close to it.",
        "Our sources do not cover one part of your question: side effects."})
    void letsASentenceWithoutAClaimStandUncited(String text) {
        assertTrue(rule.check(Case.saying(Sentence.plain(text)), Case.brief()).isEmpty());
    }

    @Test
    void refusesAPassageThatWasNotGiven() {
        assertFalse(rule.check(Case.saying(new Sentence("Surgery can help.", List.of("kidney-1", "made-up"))), Case.brief()).isEmpty());
    }
}
