package ai.navis.answers.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Okapi BM25 over short texts, with the usual k1 = 1.2 and b = 0.75 (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond", 2009).
 */
final class Bm25 {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final List<Map<String, Integer>> counts;
    private final int[] lengths;
    private final double meanLength;
    private final Map<String, Integer> documents = new HashMap<>();

    /** @param texts the words of each text */
    Bm25(List<List<String>> texts) {
        counts = texts.stream().map(Bm25::count).toList();
        lengths = texts.stream().mapToInt(List::size).toArray();
        meanLength = texts.stream().mapToInt(List::size).average().orElse(1);
        counts.forEach(words -> words.keySet().forEach(word -> documents.merge(word, 1, Integer::sum)));
    }

    /** How well text number {@code text} matches the words; 0 when it holds none. */
    double score(int text, List<String> words) {
        double score = 0;
        for (String word : new HashSet<>(words)) {
            int count = counts.get(text).getOrDefault(word, 0);
            if (count > 0) {
                double norm = K1 * (1 - B + B * lengths[text] / meanLength);
                score += rarity(word) * count * (K1 + 1) / (count + norm);
            }
        }
        return score;
    }

    /** The share of the words, weighted by rarity, that the text holds: 0 to 1. */
    double covered(int text, Set<String> words) {
        double all = 0;
        double held = 0;
        for (String word : words) {
            double weight = rarity(word);
            all += weight;
            held += counts.get(text).containsKey(word) ? weight : 0;
        }
        return all == 0 ? 0 : held / all;
    }

    boolean holds(int text, String word) {
        return counts.get(text).containsKey(word);
    }

    /** How much a word tells whose forms stand in {@code n} texts. */
    double rarity(int n) {
        return Math.log(1 + (counts.size() - n + 0.5) / (n + 0.5));
    }

    /** How much a word tells. */
    double rarity(String word) {
        return rarity(documents.getOrDefault(word, 0));
    }

    /** The words of all texts. */
    Set<String> words() {
        return documents.keySet();
    }

    private static Map<String, Integer> count(List<String> words) {
        Map<String, Integer> count = new HashMap<>();
        words.forEach(word -> count.merge(word, 1, Integer::sum));
        return count;
    }
}
