package ai.navis.answers.desk;

import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import java.util.function.Supplier;

/** Gathers what a writer is given. */
public final class Briefing {

    private final Supplier<Retrieval> evidence;
    private final Vocabulary vocabulary;
    private final int passages;

    /**
     * @param evidence gives the library, which is loaded when the first answer is written and never on a hit
     * @param passages how many a writer gets at most
     */
    public Briefing(Supplier<Retrieval> evidence, Vocabulary vocabulary, int passages) {
        this.evidence = evidence;
        this.vocabulary = vocabulary;
        this.passages = passages;
    }

    /** What a writer is given to answer {@code question}. */
    public Brief brief(Screened.Accepted question) {
        Recognised recognised = question.recognised();
        String cancer = vocabulary.cancer(recognised.cancer()).orElseThrow().name();
        return new Brief(question.wording().orElse(question.text()), recognised, cancer, evidence.get().find(recognised, passages));
    }
}
