package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every sentence cites, and cites only passages that the writer was given. Without a citation stand only sentences that
 * send the reader to their care team or say what the sources do not cover.
 */
final class Cited implements Rule {

    private static final String NAME = "cited";
    private static final Pattern ORIENTATION = Pattern.compile(
            "(?i)^(your (care|health care|medical|cancer) team can|(please )?(ask|talk with|talk to|speak with) your (care|health care|medical|cancer)? ?"
                    + "(team|doctor|oncologist)|our sources do not|below is what our sources|the sources (given )?do not|"
                    + "this answer (does not|cannot)|no source here).*");
    private static final int LONGEST_ORIENTATION = 30;

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        Set<String> given = brief.found().passages().keySet();
        return draft.sentences()
                .flatMap(s -> Stream.concat(unknown(s, given), uncited(s)))
                .toList();
    }

    private static Stream<Violation> unknown(Sentence sentence, Set<String> given) {
        return sentence.citations().stream()
                .filter(id -> !given.contains(id))
                .map(id -> new Violation(NAME, sentence, "cites a passage that was not given"));
    }

    private static Stream<Violation> uncited(Sentence sentence) {
        boolean free = !sentence.citations().isEmpty() || orients(sentence.text());
        return free ? Stream.empty() : Stream.of(new Violation(NAME, sentence, "cites no passage"));
    }

    private static boolean orients(String text) {
        return ORIENTATION.matcher(text).matches()
                && text.split("\\s+").length <= LONGEST_ORIENTATION
                && text.chars().noneMatch(Character::isDigit);
    }
}
