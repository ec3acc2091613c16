package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Reader READER = Reader.shipped();

    @Test
    void holdsEachQuestionOnceUnderItsOwnFingerprint() {
        List<Catalogue.Entry> entries = READER.catalogue().entries();
        assertTrue(entries.size() > 80);
        assertEquals(entries.size(), entries.stream().map(Catalogue.Entry::id).distinct().count());
        entries.forEach(e -> assertEquals(e.id(), Fingerprint.of(READER.recogniser().recognise(e.question()))));
    }

    @Test
    void knowsEveryWordOfItsQuestionsAndWhatTheyAsk() {
        for (Catalogue.Entry entry : READER.catalogue().entries()) {
            Recognised question = READER.recogniser().recognise(entry.question());
            assertTrue(question.wholly(), entry.question());
            assertTrue(!question.asks().isEmpty(), entry.question());
            assertTrue(READER.screen(entry.question()) instanceof Screened.Accepted kept && kept.mayBeKept(), entry.question());
        }
    }

    @Test
    void wordsAQuestionAsWeDo() {
        assertEquals(Optional.of("Can liver cancer be cured?"),
                READER.catalogue().wording(READER.recogniser().recognise("liver cancer, is it curable")));
        assertEquals(Optional.empty(), READER.catalogue().wording(READER.recogniser().recognise("is a mole cancerous")));
    }
}
