package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Reader READER = Reader.shipped();

    private static Recognised slots(String slots) {
        return new Recognised(List.of(), List.of(), List.of(), slots);
    }

    @Test
    void isTheBase32OfTheSha256OfTheSlots() {
        // SHA-256("abc") = ba7816bf 8f01cfea 414140de 5dae2223 b0..., FIPS 180-4 example; RFC 4648 base 32 of its first 130 bits.
        assertEquals("xj4bnp4pahh6uqkbidpf3lrceo", Fingerprint.of(slots("abc")).value());
    }

    @Test
    void isTheSameForTwoWordingsOfOneQuestion() {
        assertEquals(Fingerprint.of(READER.recogniser().recognise("Can liver cancer be cured?")),
                Fingerprint.of(READER.recogniser().recognise("is liver cancer curable")));
        assertNotEquals(Fingerprint.of(READER.recogniser().recognise("Can liver cancer be cured?")),
                Fingerprint.of(READER.recogniser().recognise("Can liver cancer be prevented?")));
    }

    @Test
    void refusesWhatHasNotItsForm() {
        assertTrue(Fingerprint.isOne("xj4bnp4pahh6uqkbidpf3lrceo"));
        assertFalse(Fingerprint.isOne("xj4bnp4pahh6uqkbidpf3lrce"));
        assertFalse(Fingerprint.isOne("XJ4BNP4PAHH6UQKBIDPF3LRCEO"));
        assertFalse(Fingerprint.isOne(null));
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint("../../etc/passwd"));
    }
}
