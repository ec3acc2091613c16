package ai.navis.answers.desk;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.question.Catalogue;
import ai.navis.answers.question.Vocabulary;
import java.util.List;

/** The questions that are offered to readers: curated ones alone, never what somebody typed. */
public final class Popular {

    /** One of them; {@code id} is that of its answer. */
    public record Question(String id, String question, Dressed.CancerType cancerType) {}

    private final List<Question> questions;

    public Popular(Catalogue catalogue, Vocabulary vocabulary) {
        questions = catalogue.entries().stream()
                .map(e -> new Question(e.id().value(), e.question(), new Dressed.CancerType(
                        e.cancerType(), vocabulary.cancer(e.cancerType()).orElseThrow().title())))
                .toList();
    }

    public List<Question> questions() {
        return questions;
    }
}
