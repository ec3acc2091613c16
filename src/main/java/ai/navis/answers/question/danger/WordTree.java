package ai.navis.answers.question.danger;

import java.util.HashMap;
import java.util.Map;

/**
 * What phrases mean, word by word: each word of a phrase leads to the next place, and the last one holds the meaning.
 *
 * @param <M> a meaning
 */
public final class WordTree<M> {

    private Map<String, WordTree<M>> next = Map.of();
    private M meaning;

    /** The place that {@code word} leads to; a new one where it led nowhere. */
    public WordTree<M> grown(String word) {
        if (next.isEmpty()) {
            next = new HashMap<>(2);
        }
        return next.computeIfAbsent(word, w -> new WordTree<>());
    }

    /** The place that {@code word} leads to, or null. */
    public WordTree<M> next(String word) {
        return next.get(word);
    }

    /** What the phrase means that ends here, or null. */
    public M meaning() {
        return meaning;
    }

    public void mean(M what) {
        meaning = what;
    }

    /** Ends the growing: what was grown is held in less room. */
    public void finish() {
        next = Map.copyOf(next);
        next.forEach((word, place) -> place.finish());
    }
}
