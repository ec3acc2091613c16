package ai.navis.answers.question.danger;

import static ai.navis.answers.question.danger.RedFlag.Kind.CRISIS;
import static ai.navis.answers.question.danger.RedFlag.Kind.EMERGENCY;
import static ai.navis.answers.question.danger.RedFlag.Kind.OVERDOSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedFlagsTest {

    private static final RedFlags FLAGS = new RedFlags();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FEVER_IN_TREATMENT | My temperature is 38.4 and I had chemo on Tuesday
            FEVER_IN_TREATMENT | 101F on chemo, can it wait until tomorrow?
            FEVER_IN_TREATMENT | chemo fevr
            FEVER_IN_TREATMENT | tengo 38,7 y me dieron quimio el martes
            BREATHING          | cant breath
            BREATHING          | mi papá no puede respirar
            BLEEDING           | I just coughed up blood
            BLEEDING           | black tarry stool since yesterday
            SPINAL_CORD        | my legs suddenly went weak and I have cancer in my spine
            SPINAL_CORD        | no siento las piernas desde esta mañana
            CONFUSION          | probably nothing but mum is talking nonsense since this morning after chemo
            SEIZURE            | he is having a siezure right now
            CHEST_PAIN         | crushing chest pain and sweating
            BOWEL_OBSTRUCTION  | no poo or gas for 5 days, swollen belly and vomiting
            INFUSION_REACTION  | my throat is closing after the infusion
            STROKE             | her face is drooping and her speech is slurred
            UNCONSCIOUS        | I cannot wake my husband
            DEHYDRATION        | can't keep even water down for two days
            """)
    void an_emergency_is_recognised_by_its_sign(RedFlag.Sign sign, String text) {
        assertEquals(Optional.of(new RedFlag(EMERGENCY, sign)), FLAGS.find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I want to kill myself", "I am sucidal", "I don’t want to be here anymore", "everyone would be better off without me",
            "my dad says he is going to kill himself", "i want to k*ll myself", "ya no quiero vivir", "todos estarían mejor sin mí", "ayuda", "help me"})
    void a_crisis_is_recognised_whoever_tells_it_and_however_it_is_spelt(String text) {
        assertEquals(Optional.of(CRISIS), FLAGS.find(text).map(RedFlag::kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I took my letrozole twice today by mistake", "my toddler swallowed a chemo pill", "the dog ate my capecitabine",
            "I took too much morphine", "tomé doble dosis de capecitabina", "mi hija se tragó una pastilla de quimio"})
    void too_much_of_a_medicine_or_one_in_the_wrong_mouth_is_an_overdose(String text) {
        assertEquals(Optional.of(OVERDOSE), FLAGS.find(text).map(RedFlag::kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"why does chemo cause fever?", "what should I do if I get a fever during chemo", "is coughing blood a symptom of lung cancer",
            "what are signs of spinal cord compression", "how is a seizure treated", "qué hago si tengo fiebre durante la quimio"})
    void a_question_about_an_emergency_is_answered_with_a_note(String text) {
        assertEquals(Optional.empty(), FLAGS.find(text));
        assertTrue(FLAGS.touchedBy(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am dying to know if coffee causes cancer", "what kills cancer cells", "cancer killed my uncle", "missed a dose of letrozole",
            "hot flashes", "help me understand stage 2", "fear of dying", "death with dignity", "chest wall", "I don't want to die",
            "qué mata las células cancerosas", "me muero de curiosidad"})
    void what_only_sounds_dangerous_is_left_alone(String text) {
        assertEquals(Optional.empty(), FLAGS.find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"he thinks he is on a boat and doesn't know his own name", "my dad is mumbling and has one side of his face sagging",
            "woke up with dead legs, breast cancer", "she looks awful and is barely talking, what do I do", "mi papá está gris y no responde"})
    void few_lines_that_ask_nothing_but_what_to_do_need_only_tell_of_trouble(String text) {
        assertEquals(Optional.of(EMERGENCY), FLAGS.find(text).map(RedFlag::kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my dad finished his last chemo today and rang the bell", "my mum is worried about losing her hair", "swollen ankles on docetaxel",
            "I have a lump in my breast", "my hospital told me to call if my temperature goes over 38", "mi hijo terminó el tratamiento de leucemia"})
    void few_lines_that_tell_of_no_trouble_are_left_alone(String text) {
        assertEquals(Optional.empty(), FLAGS.find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"her oximeter says 86, is that because she has nail varnish on", "is the port infected? mum is on chemo, she has 39.2 and is shivering",
            "my mum is on chemo, she has 39.2 and is shivering. is the port infected?", "calcium came back 3.4 on the app, what should dad eat",
            "what is the best mask, my husband is panting since this morning", "why is my dad so muddled since this morning"})
    void a_danger_told_beside_a_real_question_is_one(String text) {
        assertEquals(Optional.of(EMERGENCY), FLAGS.find(text).map(RedFlag::kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sats 97 after my walk", "resting heart rate 72, is that ok to start trastuzumab", "my temp was 36.8 this morning, when is my next chemo due"})
    void a_reading_as_it_should_be_is_no_alarm(String text) {
        assertEquals(Optional.empty(), FLAGS.find(text));
    }

    @Test
    void trouble_in_a_question_or_in_a_long_letter_needs_a_rule_of_its_own() {
        assertEquals(Optional.empty(), FLAGS.find("what makes a person with brain cancer mumble and lose their own name"));
        assertEquals(Optional.empty(), FLAGS.find("My father has lung cancer. " + "We went to the clinic and talked about his treatment. ".repeat(5)
                + "The man in the next bed was mumbling. " + "We liked the nurses and the food there. ".repeat(3)));
    }

    @Test
    void harm_by_somebody_near_is_a_crisis() {
        assertEquals(Optional.of(RedFlag.Sign.HARM_BY_OTHERS), FLAGS.find("my partner slaps me when I am sick from chemo").map(RedFlag::sign));
        assertEquals(Optional.empty(), FLAGS.find("the news hit me hard, where can I find a support group"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my carer slaps me when I am slow", "he grabbed me by the throat last night", "my son keeps my tablets until I sign the house over",
            "my ex threatens to kill me", "mi hijo me pega cuando le pido ayuda"})
    void harm_is_done_in_many_ways(String text) {
        assertEquals(Optional.of(RedFlag.Sign.HARM_BY_OTHERS), FLAGS.find(text).map(RedFlag::sign));
    }

    @Test
    void what_was_long_ago_is_no_alarm() {
        assertEquals(Optional.empty(), FLAGS.find("I had a seizure in 2015 and want to know about glioma"));
        assertEquals(Optional.empty(), FLAGS.find("my grandfather died of a heart attack"));
    }

    @Test
    void what_is_denied_is_no_alarm() {
        assertEquals(Optional.empty(), FLAGS.find("no fever but a runny nose during chemo"));
    }

    @Test
    void a_question_with_a_measured_temperature_or_a_beginning_is_a_report() {
        assertEquals(Optional.of(EMERGENCY), FLAGS.find("is it ok to wait till Monday, temp 39 after chemo").map(RedFlag::kind));
        assertEquals(Optional.of(EMERGENCY), FLAGS.find("is it normal that I am coughing up clots of blood today").map(RedFlag::kind));
    }

    @Test
    void the_most_dangerous_sign_wins() {
        assertEquals(Optional.of(RedFlag.Sign.OVERDOSE), FLAGS.find("I took the whole bottle of my morphine, I want to die").map(RedFlag::sign));
        assertEquals(Optional.of(RedFlag.Sign.SUICIDE_PLAN), FLAGS.find("I can't go on, I bought a rope, my chest hurts").map(RedFlag::sign));
        assertEquals(Optional.of(EMERGENCY), FLAGS.find("help my wife is turning blue").map(RedFlag::kind));
    }

    @Test
    void a_sign_that_happens_is_also_touched() {
        assertEquals(FLAGS.find("I can't breathe"), FLAGS.touchedBy("I can't breathe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "...", "🚑", "\u0000", "'", "*", "39", "e\u0301"})
    void a_text_without_words_is_no_alarm(String text) {
        assertEquals(Optional.empty(), FLAGS.find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "cant ", "fever chemo ", "i want to ", "#", "took 5 ", "if i get ", "no ", "((((", "breathhhh", "38.5 "})
    void a_hostile_text_takes_no_long_time(String piece) {
        String text = piece.repeat(10_000 / piece.length());
        FLAGS.find(text);
        FLAGS.find(text);
        // Loose, since build machines stall; the bar of 50 ms is held by the evaluation.
        assertTimeout(Duration.ofMillis(500), () -> FLAGS.find(text));
    }
}
