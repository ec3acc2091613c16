package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.util.stream.Stream;

/** The texts of a draft besides its sentences: a heading or a question for the team can mislead as well as a sentence. */
final class Wording {

    private Wording() {}

    /** Headings and questions for the team, citing nothing. */
    static Stream<Sentence> frame(Draft draft) {
        return Stream.concat(draft.sections().stream().map(Section::heading), draft.questionsForYourTeam().stream())
                .map(Sentence::plain);
    }

    /** Everything that a reader of the draft reads. */
    static Stream<Sentence> all(Draft draft) {
        return Stream.concat(draft.sentences(), frame(draft));
    }
}
