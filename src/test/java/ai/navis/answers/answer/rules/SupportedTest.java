package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportedTest {

    private final Rule rule = new Supported(Case.VOCABULARY);

    @ParameterizedTest
    @ValueSource(strings = {
        "In one trial, 45 percent of 120 people lived longer than 18 months with sunitinib.",
        "In one trial, 40 percent of 120 people lived longer than 18 weeks with sunitinib.",
        "The dose of sunitinib was 500 mg once a day.",
        "The dose of sorafenib was 50 mg once a day.",
        "Stage II kidney cancer cannot usually be cured by drugs alone.",
        "Stage III kidney cancer can usually be cured by drugs alone.",
        "Kidney cancer is more common in women than in men.",
        "Kidney cancer is less common in men than in women.",
        "Kidney cancer is cured when it is found early.",
        "All people feel tired after treatment.",
        "A standard screening test exists for kidney cancer.",
        "Baking soda shrinks the tumor.",
        "Yes, stage III kidney cancer cannot usually be cured by drugs alone.",
        "No, kidney cancer can often be cured when it is found early.",
        "Surgery cannot remove the tumor."})
    void refusesWhatThePassageDoesNotSay(String text) {
        assertTrue(Case.breaks(rule, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "When found early, kidney cancer can often be cured.",
        "There is no standard screening test for kidney cancer.",
        "The tumor can be removed by surgery.",
        "In one trial of 120 people, 40 percent lived longer than 18 months with sunitinib.",
        "Sunitinib was given at a dose of 50 mg once a day.",
        "Stage 3 kidney cancer usually cannot be cured by drugs alone.",
        "After treatment, some people feel tired.",
        "Kidney cancer is more common in men.",
        "No, stage III kidney cancer cannot usually be cured by drugs alone."})
    void keepsSoundRewordings(String text) {
        assertFalse(Case.breaks(rule, text));
    }
}
