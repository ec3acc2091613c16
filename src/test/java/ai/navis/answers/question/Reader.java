package ai.navis.answers.question;

import ai.navis.answers.support.Parts;

/** The parts that read a question, put together as the service does. */
record Reader(Vocabulary vocabulary, Recogniser recogniser, Catalogue catalogue, Screening screening, NeutralWording wordings) {

    static Reader shipped() {
        return new Reader(Parts.vocabulary(), Parts.recogniser(), Parts.catalogue(), Parts.screening(), new NeutralWording(Parts.recogniser()));
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
