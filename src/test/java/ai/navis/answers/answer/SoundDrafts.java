package ai.navis.answers.answer;

import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Library;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.evidence.Sentences;
import ai.navis.answers.evidence.Source;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.EvidenceWriter;
import ai.navis.answers.writing.TeamQuestions;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drafts that keep the rules: those of the evidence writer on common questions, and rewordings set among them. */
final class SoundDrafts {

    private static final int PASSAGES = 14;
    private static final List<String> CANCERS = List.of(
            "liver cancer", "lung cancer", "breast cancer", "prostate cancer", "colorectal cancer", "pancreatic cancer", "melanoma", "bladder cancer",
            "kidney cancer", "ovarian cancer");
    private static final List<String> QUESTIONS = List.of(
            "What is %s?", "What is oligometastatic %s and can it be cured?", "How is %s treated?", "What are the symptoms of %s?");

    private final ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final Vocabulary vocabulary = Vocabulary.load(json);
    private final Recogniser recogniser = new Recogniser(vocabulary);
    private final Library library = Library.starter(json);
    private final Retrieval retrieval = new Retrieval(library, vocabulary);
    private final Map<String, Sample> byCancer = new HashMap<>();
    private final EvidenceWriter writer = new EvidenceWriter(TeamQuestions.load(json), "test");

    Rules rules() {
        return new Rules(vocabulary, Glossary.load(json));
    }

    Library library() {
        return library;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    ObjectMapper json() {
        return json;
    }

    Sample answering(String question) {
        Recognised recognised = recogniser.recognise(question);
        String cancer = vocabulary.cancer(recognised.cancer()).map(Term::name).orElseThrow();
        Brief brief = new Brief(question, recognised, cancer, retrieval.find(recognised, PASSAGES));
        return new Sample(brief, writer.write(brief, null));
    }

    List<Sample> all() {
        return CANCERS.stream().flatMap(cancer -> QUESTIONS.stream().map(q -> q.formatted(cancer))).map(this::answering).toList();
    }

    /** A draft on what that cancer is. */
    Sample about(String cancer) {
        return byCancer.computeIfAbsent(cancer, slug -> answering("What is " + vocabulary.cancer(slug).map(Term::name).orElse("cancer") + "?"));
    }

    /** Whether a passage may be cited in the answer of a sample. */
    boolean fits(Sample sample, Passage passage) {
        boolean cancer = passage.cancerType().equals(Term.ANY_CANCER)
                || vocabulary.lineage(sample.brief().recognised().cancer()).contains(passage.cancerType());
        return cancer && !passage.population().equals("childhood") && !sample.brief().found().passages().containsKey(passage.id());
    }

    /** A passage on cancer in general with that text. */
    static Passage passage(String id, String text) {
        Source source = new Source("own", "Own", "Own words", "https://example.invalid/", "2026-01-01", null, "own");
        return new Passage(id, Term.ANY_CANCER, Topic.TREATMENT, List.of(), "any", null, null, source, "Own", Sentences.split(text));
    }
}
