package ai.navis.answers.evidence;

import java.util.List;

/** What the forms of a word share: "lifting", "lifted" and "lift". Two words with one stem need not mean the same. */
final class Stem {

    private static final List<String> ENDINGS = List.of("ingly", "ing", "edly", "ed", "ies", "er", "ly", "es", "e", "y", "s");
    private static final int LEAST = 4;

    private Stem() {}

    static String of(String word) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (word.endsWith(ending) && length >= LEAST) {
                boolean doubled = ending.length() > 1 && word.charAt(length - 1) == word.charAt(length - 2) && "lsz".indexOf(word.charAt(length - 1)) < 0;
                return word.substring(0, doubled ? length - 1 : length);
            }
        }
        return word;
    }
}
