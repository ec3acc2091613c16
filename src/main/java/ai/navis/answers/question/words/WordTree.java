package ai.navis.answers.question.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What phrases mean, word by word: each word of a phrase leads to the next place, and the last one holds the meaning. Places
 * are numbers; those that a place leads to follow each other, in the order of their words. Immutable.
 *
 * @param <M> a meaning
 */
public final class WordTree<M> {

    /** Where every phrase begins. */
    public static final int START = 0;
    /** Where a word leads that no phrase goes on with. */
    public static final int NOWHERE = -1;

    private final WordSet words;
    /** By place: the number of the word that leads to it. */
    private final int[] leading;
    /** By place: the first one that it leads to; one more for the end. */
    private final int[] first;
    /** By place; null where no phrase ends. */
    private final List<M> meanings;

    private WordTree(List<String> leading, List<Growing<M>> places) {
        this.words = new WordSet(leading);
        this.leading = leading.stream().mapToInt(words::numberOf).toArray();
        this.meanings = Arrays.asList(meanings(places));
        this.first = new int[places.size() + 1];
        this.first[0] = 1;
        for (int place = 0; place < places.size(); place++) {
            first[place + 1] = first[place] + places.get(place).next.size();
        }
    }

    /** The place that the word with that number leads to from {@code place}, or {@link #NOWHERE}. */
    public int next(int place, int word) {
        int next = Arrays.binarySearch(leading, first[place], first[place + 1], word);
        return next < 0 ? NOWHERE : next;
    }

    /** What the phrase means that ends at {@code place}, or null. */
    public M meaning(int place) {
        return meanings.get(place);
    }

    /** All words of all phrases. */
    public WordSet words() {
        return words;
    }

    @SuppressWarnings("unchecked")
    private static <M> M[] meanings(List<Growing<M>> places) {
        return (M[]) places.stream().map(place -> place.meaning).toArray();
    }

    /**
     * A tree that phrases are still added to.
     *
     * @param <M> a meaning
     */
    public static final class Growing<M> {

        private final Map<String, Growing<M>> next = new TreeMap<>();
        private M meaning;

        /** The place at which {@code phrase} ends; a new one where no phrase went so far. */
        public Growing<M> grown(List<String> phrase) {
            Growing<M> place = this;
            for (String word : phrase) {
                place = place.next.computeIfAbsent(word, w -> new Growing<>());
            }
            return place;
        }

        /** What the phrase means that ends here, or null. */
        public M meaning() {
            return meaning;
        }

        public void mean(M what) {
            meaning = what;
        }

        /** The tree of all that was grown from here. */
        public WordTree<M> finished() {
            List<Growing<M>> places = new ArrayList<>(List.of(this));
            List<String> leading = new ArrayList<>(List.of(""));
            for (int place = 0; place < places.size(); place++) {
                places.get(place).next.forEach((word, next) -> {
                    leading.add(word);
                    places.add(next);
                });
            }
            return new WordTree<>(leading, places);
        }
    }
}
