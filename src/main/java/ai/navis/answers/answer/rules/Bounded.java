package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.List;

/** No text of an answer is longer than a reader can take in, nor are there more of them; what is beyond is not read any further. */
final class Bounded implements Rule {

    private static final String NAME = "bounded";
    private static final int LONGEST = 600;
    private static final int MOST = 300;

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        if (Wording.all(draft).count() > MOST) {
            return List.of(Violation.of(NAME, "there are more than " + MOST + " sentences"));
        }
        return Wording.all(draft)
                .filter(s -> s.text().length() > LONGEST)
                .map(s -> new Violation(NAME, s, "it has more than " + LONGEST + " characters"))
                .toList();
    }
}
