package ai.navis.answers.evidence;

import ai.navis.answers.question.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of many texts in their compared form. Each distinct word is compared once, so that a library is indexed fast. */
final class Wording {

    private final Map<String, List<String>> compared = new HashMap<>();

    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > from) {
                    words.addAll(compared.computeIfAbsent(text.substring(from, i), Vocabulary::words));
                }
                from = i + 1;
            }
        }
        return words;
    }
}
