package ai.navis.answers.writing;

import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Gist;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Recognised;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which sentences of a passage answer one part of a question: its short answer first, and where that leaves out the things that
 * the question names, a later sentence that tells of them.
 */
final class Lead {

    private final boolean figures;
    private final Gist gist;

    private Lead(boolean figures, Gist gist) {
        this.figures = figures;
        this.gist = gist;
    }

    static Lead of(Found.Part part, Recognised question) {
        return new Lead(SurvivalFigure.askedFor(question), part.gist());
    }

    /** Whether a short answer stands in it. */
    boolean opens(Passage passage) {
        return IntStream.range(0, passage.sentences().size()).anyMatch(i -> maySay(passage, i));
    }

    /** The place of the short answer: a survival figure may only be it where one is asked for. */
    int first(Passage passage) {
        return IntStream.range(0, passage.sentences().size()).filter(i -> maySay(passage, i)).findFirst().orElse(0);
    }

    /** The place of the sentence that tells what the short answer leaves out. */
    OptionalInt more(Passage passage) {
        OptionalInt more = gist.beside(passage, first(passage));
        return more.isPresent() && maySay(passage, more.getAsInt()) ? more : OptionalInt.empty();
    }

    private boolean maySay(Passage passage, int sentence) {
        return figures || !SurvivalFigure.in(passage.sentences().get(sentence));
    }
}
