package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTest {

    private final Rule rule = new Clean();

    @ParameterizedTest
    @ValueSource(strings = {
        "<b>Surgery</b> can help.",
        "**Surgery** can help.",
        "- Surgery can help.",
        "1. Surgery can help.",
        "Surgery can help, see https://x.example.",
        "Surgery can help, see cancer.org.",
        "Write to jane@example.com for help.",
        "Call 555-123-4567 for help.",
        "| Surgery | helps |",
        "Surgery ‮can help.",
        "Surgery cаn help.",
        "Dear Anna, surgery can help.",
        "Dr. Jane Smith says that surgery helps.",
        "Surgery can help​.",
        "Surgery [1] can help.",
        "Ｓurgery can help."})
    void refusesMarkupLinksAndIdentifiers(String text) {
        assertTrue(Case.breaks(rule, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Surgery can help.",
        "A fever means 100.4°F (38°C) or higher.",
        "In 2013–2019, 5% to 10% of people had it.",
        "The patient’s team can help.",
        "Stage III is \"locally advanced\" disease.",
        "The test measures CA 19-9 at 37 U/mL or more."})
    void keepsPlainText(String text) {
        assertFalse(Case.breaks(rule, text));
    }

    @Test
    void looksIntoHeadingsAndQuestions() {
        assertFalse(rule.check(Case.framed("# Treatment", "What next?"), Case.brief()).isEmpty());
        assertFalse(rule.check(Case.framed("Treatment", "What does www.x.example say?"), Case.brief()).isEmpty());
    }
}
