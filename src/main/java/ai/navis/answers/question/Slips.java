package ai.navis.answers.question;

import ai.navis.answers.question.words.Deletions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends a word that is one slip away from a key word: a letter left out, doubled or added, or two exchanged. Only a listed
 * long word of the subject is a key word, and never a drug or a gene, whose names differ by a letter or two; a wrong letter
 * counts only in a word of {@value #LONG} letters.
 */
final class Slips {

    private static final int SHORTEST = 6;
    private static final int LONG = 9;

    private final Map<String, String> listed = new HashMap<>();
    private final Deletions deletions;

    Slips(List<String> keywords, Map<String, List<String>> misspelt) {
        misspelt.forEach((word, slips) -> slips.forEach(slip -> listed.put(slip, word)));
        deletions = new Deletions(keywords);
    }

    /** The key word that was meant, or the word itself. */
    String corrected(String typed) {
        String known = listed.get(typed);
        if (known != null) {
            return known;
        }
        if (typed.length() < SHORTEST) {
            return typed;
        }
        String longer = deletions.wordOf(typed);
        if (longer != null && longer.charAt(0) == typed.charAt(0)) {
            return longer;
        }
        for (int i = 1; i < typed.length(); i++) {
            String shorter = Deletions.without(typed, i);
            if (deletions.contains(shorter)) {
                return shorter;
            }
            String word = deletions.wordOf(shorter);
            if (word != null && word.length() == typed.length() && (exchanged(typed, word) || typed.length() >= LONG && wrong(typed, word))) {
                return word;
            }
        }
        return typed;
    }

    private static boolean exchanged(String typed, String word) {
        int i = firstDifference(typed, word);
        return i + 1 < word.length()
                && typed.charAt(i) == word.charAt(i + 1)
                && typed.charAt(i + 1) == word.charAt(i)
                && typed.regionMatches(i + 2, word, i + 2, word.length() - i - 2);
    }

    private static boolean wrong(String typed, String word) {
        int i = firstDifference(typed, word);
        return i > 0 && typed.regionMatches(i + 1, word, i + 1, word.length() - i - 1);
    }

    private static int firstDifference(String typed, String word) {
        int i = 0;
        while (i < word.length() && typed.charAt(i) == word.charAt(i)) {
            i++;
        }
        return i;
    }
}
