package ai.navis.answers.desk;

import ai.navis.answers.answer.Glossary;
import ai.navis.answers.question.Catalogue;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Vocabulary;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the service knows of words, which no setting changes. Static, so that a native executable has read it when it is built,
 * and not when somebody waits for its first reply; apart, so that the JVM reads what it is asked for alone.
 */
final class BuiltIn {

    /** What reads a question. */
    static final class Words {

        static final Vocabulary VOCABULARY = Vocabulary.load(json());
        static final Recogniser RECOGNISER = new Recogniser(VOCABULARY);
        static final Catalogue CATALOGUE = Catalogue.load(json(), RECOGNISER);

        private Words() {}
    }

    /** What explains an answer. */
    static final class Terms {

        static final Glossary GLOSSARY = Glossary.load(json());

        private Terms() {}
    }

    private BuiltIn() {}

    private static ObjectMapper json() {
        return new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
