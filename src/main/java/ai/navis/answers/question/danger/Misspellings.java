package ai.navis.answers.question.danger;

import ai.navis.answers.question.words.Deletions;
import ai.navis.answers.question.words.WordSet;
import java.util.Set;

/**
 * Corrects a word that is one slip (a letter left out, added, exchanged, or two transposed) away from a key word of at least
 * {@value #SHORTEST} letters. Ordinary words are never corrected: {@code stoke} is a word, too.
 */
final class Misspellings {

    static final int SHORTEST = 6;
    private static final int LONGEST = 24;

    private final WordSet keys;
    private final WordSet ordinary;
    private final Deletions deletions;

    /** @param keys of which an earlier one is meant where a slip may be one of two */
    Misspellings(Set<String> keys, WordSet ordinary) {
        this.keys = new WordSet(keys);
        this.ordinary = ordinary;
        this.deletions = new Deletions(keys.stream()
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST && word.chars().allMatch(Character::isLetter)).toList());
    }

    /** The key word that was meant, or the word itself. */
    String correct(String typed) {
        if (typed.length() < SHORTEST - 1 || typed.length() > LONGEST || ordinary.contains(typed)) {
            return typed;
        }
        String letterLeftOut = deletions.wordOf(typed);
        if (letterLeftOut != null) {
            return letterLeftOut;
        }
        for (int i = 0; i < typed.length(); i++) {
            String shorter = Deletions.without(typed, i);
            if (shorter.length() >= SHORTEST && keys.contains(shorter)) {
                return shorter;
            }
            String candidate = deletions.wordOf(shorter);
            if (candidate != null && candidate.length() == typed.length() && isOneSlip(typed, candidate)) {
                return candidate;
            }
        }
        return typed;
    }

    private static boolean isOneSlip(String typed, String word) {
        int first = 0;
        while (first < word.length() && typed.charAt(first) == word.charAt(first)) {
            first++;
        }
        if (first == word.length()) {
            return true;
        }
        boolean restEqual = typed.regionMatches(first + 1, word, first + 1, word.length() - first - 1);
        boolean transposed = first + 1 < word.length() && typed.charAt(first) == word.charAt(first + 1)
                && typed.charAt(first + 1) == word.charAt(first)
                && typed.regionMatches(first + 2, word, first + 2, word.length() - first - 2);
        return restEqual || transposed;
    }
}
