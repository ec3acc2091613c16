package ai.navis.answers.answer.rules;

import java.util.Map;
import java.util.regex.Pattern;

/** Patterns written with names in angle brackets for lists of words, matched in any case, so that a rule reads as it is said. */
final class Phrase {

    private Phrase() {}

    static Pattern of(String pattern, Map<String, String> lists) {
        String written = pattern;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            written = written.replace("<" + list.getKey() + ">", "(?:" + list.getValue() + ")");
        }
        return Pattern.compile("(?i)" + written);
    }
}
