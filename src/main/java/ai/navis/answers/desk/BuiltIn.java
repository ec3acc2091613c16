package ai.navis.answers.desk;

import ai.navis.answers.answer.Glossary;
import ai.navis.answers.question.Catalogue;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Vocabulary;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the service knows of words, which no setting changes. Static, so that a native executable has read it when it is built,
 * and not when somebody waits for its first reply.
 */
final class BuiltIn {

    static final Vocabulary VOCABULARY;
    static final Recogniser RECOGNISER;
    static final Catalogue CATALOGUE;
    static final Glossary GLOSSARY;

    static {
        ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        VOCABULARY = Vocabulary.load(json);
        RECOGNISER = new Recogniser(VOCABULARY);
        CATALOGUE = Catalogue.load(json, RECOGNISER);
        GLOSSARY = Glossary.load(json);
    }

    private BuiltIn() {}
}
