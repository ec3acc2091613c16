package ai.navis.answers.answer.rules;

import ai.navis.answers.answer.Readability;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** An answer reads at grade 10 at most (Flesch-Kincaid); 8 is the goal. */
final class Readable implements Rule {

    private static final String NAME = "readable";
    private static final double LIMIT = 10;

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        String text = draft.sentences().map(Sentence::text).collect(Collectors.joining(" "));
        double grade = Readability.grade(text);
        return grade <= LIMIT ? List.of()
                : List.of(Violation.of(NAME, "use shorter sentences and plainer words: the whole reads at grade "
                        + Math.round(grade) + ", the limit is " + Math.round(LIMIT)));
    }
}
