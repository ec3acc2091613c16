package ai.navis.answers.support;

import ai.navis.answers.Settings;
import ai.navis.answers.evidence.Library;
import ai.navis.answers.evidence.Myths;
import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.question.Catalogue;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Screening;
import ai.navis.answers.question.Vocabulary;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The parts of the service as it puts them together, for tests that need no server. They are immutable and shared. */
public final class Parts {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Vocabulary VOCABULARY = Vocabulary.load(JSON);
    private static final Recogniser RECOGNISER = new Recogniser(VOCABULARY);
    private static final Library LIBRARY = Library.starter(JSON);
    private static final Retrieval RETRIEVAL = new Retrieval(LIBRARY, VOCABULARY, Myths.load(JSON, RECOGNISER));

    private Parts() {}

    /** Read only where questions are put, since every curated question is recognised for it. */
    private static final class Asked {
        static final Catalogue CATALOGUE = Catalogue.load(JSON, RECOGNISER);
        static final Screening SCREENING = new Screening(limits(), VOCABULARY, RECOGNISER, CATALOGUE);
    }

    public static ObjectMapper json() {
        return JSON;
    }

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    public static Recogniser recogniser() {
        return RECOGNISER;
    }

    public static Catalogue catalogue() {
        return Asked.CATALOGUE;
    }

    public static Screening screening() {
        return Asked.SCREENING;
    }

    public static Library library() {
        return LIBRARY;
    }

    public static Retrieval retrieval() {
        return RETRIEVAL;
    }

    /** The bounds of a question as they are by default. */
    public static Settings.Questions limits() {
        return new Settings.Questions() {
            @Override
            public int minLength() {
                return 3;
            }

            @Override
            public int maxLength() {
                return 2000;
            }

            @Override
            public int maxBody() {
                return 8192;
            }
        };
    }
}
