package ai.navis.answers.answer.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadableTest {

    private final Rule rule = new Readable();

    @Test
    void refusesProseOfAUniversity() {
        assertFalse(rule.check(Case.saying(Case.cited("Multidisciplinary therapeutic recommendations necessitate individualized consideration of comorbidities, "
                + "physiological reserve and heterogeneous histopathological characteristics.")), Case.brief()).isEmpty());
    }

    @Test
    void keepsPlainWords() {
        assertTrue(rule.check(Case.sound(), Case.brief()).isEmpty());
    }
}
