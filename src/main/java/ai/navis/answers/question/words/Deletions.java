package ai.navis.answers.question.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Words by what is left of them without one of their letters, which finds the word of a slip without a look at all words
 * (the symmetric delete method). Held as numbers alone: a native executable carries it from the moment it is built.
 */
public final class Deletions {

    private record Left(int hash, int word) {}

    private final WordSet words;
    /** Ascending; of equal ones that of the earlier word first. */
    private final int[] hashes;
    private final int[] wordOf;

    /** @param words of which an earlier one wins where two leave the same */
    public Deletions(Collection<String> words) {
        this.words = new WordSet(words);
        List<Left> left = new ArrayList<>();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                left.add(new Left(without(word, i).hashCode(), this.words.numberOf(word)));
            }
        }
        left.sort(Comparator.comparingInt(Left::hash));
        this.hashes = left.stream().mapToInt(Left::hash).toArray();
        this.wordOf = left.stream().mapToInt(Left::word).toArray();
    }

    /** Whether {@code word} is one of the words themselves. */
    public boolean contains(String word) {
        return words.contains(word);
    }

    /** The first word of which {@code shorter} is left, or null. */
    public String wordOf(String shorter) {
        int hash = shorter.hashCode();
        for (int i = firstOf(hash); i < hashes.length && hashes[i] == hash; i++) {
            String word = words.word(wordOf[i]);
            if (leaves(word, shorter)) {
                return word;
            }
        }
        return null;
    }

    /** {@code word} without its letter at {@code i}. */
    public static String without(String word, int i) {
        return word.substring(0, i) + word.substring(i + 1);
    }

    private int firstOf(int hash) {
        int from = 0;
        int to = hashes.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (hashes[middle] < hash) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static boolean leaves(String word, String shorter) {
        if (word.length() != shorter.length() + 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && word.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return word.regionMatches(i + 1, shorter, i, shorter.length() - i);
    }
}
