package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An answer has all its parts, each within its bounds and none twice, and says it where nothing answers the question. */
final class Complete implements Rule {

    private static final String NAME = "complete";
    private static final int MOST_WORDS = 1500;
    private static final int FEWEST_WORDS = 60;
    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_QUESTION = 250;
    private static final Pattern SAYS_SO = Pattern.compile("(?i)\\b(?:do not|does not|cannot) (?:cover|answer|say|tell)\\b");

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        List<Violation> violations = new ArrayList<>();
        boolean none = brief.found().coverage() == Coverage.NONE;
        require(violations, between(draft.summary().size(), 1, 8), "the summary has 1 to 8 sentences");
        require(violations, between(draft.sections().size(), none ? 1 : 2, 10), "there are at least two sections and at most ten");
        require(violations, between(draft.questionsForYourTeam().size(), 3, 7), "there are 3 to 7 questions for the team");
        require(violations, between(draft.keyTakeaway().size(), 1, 4), "the key takeaway has 1 to 4 sentences");
        require(violations, draft.questionsForYourTeam().stream().allMatch(Complete::isQuestion),
                "each question for the team is one short question");
        require(violations, draft.sections().stream().allMatch(s -> between(s.heading().length(), 3, LONGEST_HEADING) && s.heading().matches(".*\\p{L}{2}.*")),
                "each section has a heading of at most " + LONGEST_HEADING + " characters");
        require(violations, draft.sections().stream().allMatch(Complete::isFilled), "no section and no point of a list is empty");
        require(violations, distinct(draft.sections().stream().map(Section::heading).toList()), "no heading stands twice");
        require(violations, distinct(draft.questionsForYourTeam()), "no question stands twice");
        require(violations, distinct(draft.sentences().map(Sentence::text).toList()), "no sentence stands twice");
        require(violations, none ? draft.summary().stream().anyMatch(s -> SAYS_SO.matcher(s.text()).find())
                        : draft.summary().stream().anyMatch(s -> !s.citations().isEmpty()),
                "the summary answers from the passages, or says that they do not cover the question where they do not");
        int words = draft.sentences().mapToInt(s -> s.text().split("\\s+").length).sum();
        require(violations, between(words, FEWEST_WORDS, MOST_WORDS), "the whole has " + FEWEST_WORDS + " to " + MOST_WORDS + " words");
        return violations;
    }

    private static boolean isQuestion(String question) {
        return question.endsWith("?") && between(question.length(), 10, LONGEST_QUESTION) && question.indexOf('?') == question.length() - 1
                && question.split("\\s+").length >= 3;
    }

    private static boolean isFilled(Section section) {
        Predicate<Block> filled = block -> !block.all().isEmpty()
                && (!(block instanceof Block.Listing listing) || listing.items().stream().noneMatch(List::isEmpty));
        return !section.blocks().isEmpty() && section.blocks().stream().allMatch(filled);
    }

    private static boolean distinct(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream().allMatch(t -> seen.add(t.toLowerCase(Locale.ROOT).strip()));
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
