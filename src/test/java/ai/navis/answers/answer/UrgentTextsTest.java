package ai.navis.answers.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.question.danger.RedFlags;
import ai.navis.answers.support.Configuration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrgentTextsTest {

    private static final RedFlags FLAGS = new RedFlags();

    private static final UrgentTexts TEXTS = new UrgentTexts(Configuration.with(Map.of("answers.urgent.emergency-number", "911",
            "answers.urgent.crisis-number", "988", "answers.urgent.abuse-number", "555 0100")).urgent());

    private static Urgent replyTo(String text) {
        return TEXTS.reply(FLAGS.find(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"my husband hits me when I am sick from chemo", "the carer slaps mum when she's too slow",
            "my son keeps my tablets until I sign the house over", "mi esposo me pega"})
    void whoIsHarmedByAnotherIsToldWhereThereIsHelpAgainstIt(String text) {
        Urgent reply = replyTo(text);

        assertEquals("crisis", reply.kind());
        assertTrue(reply.steps().toString().contains("911"), reply.toString());
        assertTrue(reply.steps().toString().contains("555 0100"), reply.toString());
        assertFalse(reply.steps().toString().contains("988"), reply.toString());
    }

    @Test
    void whoThinksOfDyingIsToldOfACrisisLine() {
        Urgent reply = replyTo("I want to kill myself");

        assertTrue(reply.steps().toString().contains("988"), reply.toString());
        assertFalse(reply.steps().toString().contains("555 0100"), reply.toString());
    }
}
