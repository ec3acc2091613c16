package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.ArrayList;
import java.util.List;

/** An answer has all its parts, each within its bounds, and no sentence that breaks off. */
final class Complete implements Rule {

    private static final String NAME = "complete";
    private static final int MOST_WORDS = 1500;
    private static final int FEWEST_WORDS = 60;
    private static final int LONGEST_SENTENCE = 600;
    private static final int LONGEST_HEADING = 160;

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        List<Violation> violations = new ArrayList<>();
        require(violations, between(draft.summary().size(), 1, 8), "the summary has 1 to 8 sentences");
        int sections = brief.found().coverage() == Coverage.NONE ? 1 : 2;
        require(violations, between(draft.sections().size(), sections, 10), "there are at least two sections and at most ten");
        require(violations, between(draft.questionsForYourTeam().size(), 3, 7), "there are 3 to 7 questions for the team");
        require(violations, between(draft.keyTakeaway().size(), 1, 4), "the key takeaway has 1 to 4 sentences");
        require(violations, draft.questionsForYourTeam().stream().allMatch(q -> q.endsWith("?") && q.length() <= 250),
                "each question for the team is one short question");
        require(violations, draft.sections().stream().allMatch(s -> between(s.heading().length(), 3, LONGEST_HEADING)),
                "each section has a heading of at most " + LONGEST_HEADING + " characters");
        require(violations, draft.sections().stream().allMatch(s -> s.sentences().findAny().isPresent()),
                "no section is empty");
        int words = draft.sentences().mapToInt(s -> s.text().split("\\s+").length).sum();
        require(violations, between(words, FEWEST_WORDS, MOST_WORDS),
                "the whole has " + FEWEST_WORDS + " to " + MOST_WORDS + " words");
        draft.sentences()
                .filter(s -> s.text().length() > LONGEST_SENTENCE || !s.text().matches("(?s).*[.!?:][\"')]*"))
                .forEach(s -> violations.add(new Violation(NAME, s, "a sentence is whole and ends with a full stop")));
        return violations;
    }

    private static void require(List<Violation> violations, boolean holds, String what) {
        if (!holds) {
            violations.add(Violation.of(NAME, what));
        }
    }

    private static boolean between(int value, int least, int most) {
        return value >= least && value <= most;
    }
}
