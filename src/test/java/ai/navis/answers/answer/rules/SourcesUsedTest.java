package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesUsedTest {

    private final Rule rule = new SourcesUsed();

    @ParameterizedTest
    @ValueSource(strings = {
        "NCCN advises surgery.",
        "The Mayo Clinic says that surgery helps.",
        "According to Harvard, surgery helps.",
        "A study in Nature found this.",
        "The american cancer society says so."})
    void refusesSourcesThatWereNotUsed(String text) {
        assertTrue(Case.breaks(rule, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Surgery can remove the tumor.",
        "In one study, 40 percent of people lived longer.",
        "People who smoke have a higher risk.",
        "The Public Health Agency keeps a list."})
    void keepsTextsWithoutSources(String text) {
        assertFalse(Case.breaks(rule, text));
    }
}
