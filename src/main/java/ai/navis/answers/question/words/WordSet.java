package ai.navis.answers.question.words;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A set of words, numbered from 0 in ascending order: their letters one after the other, and where each ends. Immutable. */
public final class WordSet {

    private final String letters;
    /** Where each word begins; one more for the end of the last. */
    private final int[] starts;

    public WordSet(Collection<String> words) {
        List<String> ascending = List.copyOf(new TreeSet<>(words));
        letters = String.join("", ascending);
        starts = new int[ascending.size() + 1];
        for (int i = 0; i < ascending.size(); i++) {
            starts[i + 1] = starts[i] + ascending.get(i).length();
        }
    }

    public boolean contains(String word) {
        return numberOf(word) >= 0;
    }

    /** The number of {@code word}, or a negative one where the set does not hold it. */
    public int numberOf(String word) {
        int from = 0;
        int to = size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = compare(middle, word);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    /** The word with that number. */
    public String word(int number) {
        return letters.substring(starts[number], starts[number + 1]);
    }

    public int size() {
        return starts.length - 1;
    }

    private int compare(int number, String word) {
        int start = starts[number];
        int length = starts[number + 1] - start;
        for (int i = 0; i < length && i < word.length(); i++) {
            int order = letters.charAt(start + i) - word.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length - word.length();
    }
}
