package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    private final Rule rule = new English();

    @ParameterizedTest
    @ValueSource(strings = {
        "El cáncer de riñón puede curarse con cirugía en algunos casos.",
        "Le cancer du rein peut être guéri par la chirurgie.",
        "Nierenkrebs kann durch eine Operation geheilt werden und ist selten.",
        "Il cancro del rene può essere curato con la chirurgia."})
    void refusesOtherLanguages(String text) {
        assertTrue(Case.breaks(rule, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Surgery can remove the tumor.",
        "Some people die of it.",
        "Leukemia cells cannot fight infection well.",
        "Without treatment, AML usually gets worse quickly."})
    void keepsEnglish(String text) {
        assertFalse(Case.breaks(rule, text));
    }
}
