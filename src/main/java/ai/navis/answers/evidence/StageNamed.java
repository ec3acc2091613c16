package ai.navis.answers.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stages that a question names: what is told of another one alone is no answer. */
final class StageNamed {

    /** A stage in the words of a question. */
    static final Pattern ASKED = Pattern.compile("\\bstage ([0-4])[abc]?[1-3]?\\b");
    private static final Pattern TOLD = Pattern.compile("(?i)\\bstages? (IV|I{1,3}|[0-4])(?:[ABC]\\d?)?\\b(?:(?:,| and| or| to) (IV|I{1,3}|[0-4])\\b)?");
    private static final List<String> ROMAN = List.of("0", "I", "II", "III", "IV");

    private final Set<Integer> asked = new HashSet<>();

    StageNamed(List<String> words) {
        Matcher stage = ASKED.matcher(String.join(" ", words));
        while (stage.find()) {
            asked.add(Integer.parseInt(stage.group(1)));
        }
    }

    /** Whether the short answer of the passage is on a stage that was not asked about, and on none that was. */
    boolean misses(Passage passage) {
        Matcher told = TOLD.matcher(passage.shortAnswer());
        if (asked.isEmpty() || !told.find()) {
            return false;
        }
        int from = number(told.group(1));
        int to = told.group(2) == null ? from : number(told.group(2));
        return asked.stream().noneMatch(stage -> stage >= from && stage <= to);
    }

    private static int number(String stage) {
        int roman = ROMAN.indexOf(stage.toUpperCase(java.util.Locale.ROOT));
        return roman >= 0 ? roman : Integer.parseInt(stage);
    }
}
