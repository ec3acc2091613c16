package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTest {

    private final Rule rule = new Whole();

    @ParameterizedTest
    @ValueSource(strings = {
        "Surgery can remove the",
        "surgery can remove the tumor.",
        "Surgery can remove the.",
        "Surgery can ...",
        "Surgery (which is common can help.",
        "Surgery.",
        "Surgery can help xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."})
    void refusesFragments(String text) {
        assertTrue(Case.breaks(rule, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Surgery can remove the tumor.",
        "Is it common?",
        "The signs depend on where the tumor is.",
        "5 of 10 people lived longer.",
        "Doctors call this \"staging.\"",
        "mRNA vaccines are being studied."})
    void keepsWholeSentences(String text) {
        assertFalse(Case.breaks(rule, text));
    }
}
