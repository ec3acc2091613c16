package ai.navis.answers.question;

import ai.navis.answers.support.Parts;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The parts that read a question, put together as the service does. */
record Reader(Vocabulary vocabulary, Recogniser recogniser, Catalogue catalogue, Screening screening, NeutralWording wordings) {

    static Reader shipped() {
        ObjectMapper json = new ObjectMapper();
        Vocabulary vocabulary = Vocabulary.load(json);
        Recogniser recogniser = new Recogniser(vocabulary);
        Catalogue catalogue = Catalogue.load(json, recogniser);
        return new Reader(vocabulary, recogniser, catalogue,
                new Screening(Parts.limits(), vocabulary, recogniser, catalogue), new NeutralWording(recogniser));
    }

    String slots(String text) {
        return recogniser.recognise(text).slots();
    }

    boolean wholly(String text) {
        return recogniser.recognise(text).wholly();
    }

    Screened screen(String text) {
        return screening.screen(text, null);
    }
}
