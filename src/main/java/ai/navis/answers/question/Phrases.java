package ai.navis.answers.question;

import ai.navis.answers.question.danger.WordTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Meanings by phrase, of which the longest one that begins at a word is found in time that does not grow with their number. */
final class Phrases {

    /** What was found: its meaning and how many words it spans. */
    record Match(Piece piece, int length) {}

    private final WordTree<Piece> root = new WordTree<>();
    /** Each word once, however many phrases it stands in. */
    private final Map<String, String> words = new HashMap<>();

    /** Adds a phrase. The meaning that was added first stays. */
    void add(List<String> phrase, Piece piece) {
        if (phrase.isEmpty()) {
            return;
        }
        WordTree<Piece> node = root;
        for (String word : phrase) {
            node = node.grown(words.computeIfAbsent(word, same -> same));
        }
        if (node.meaning() == null) {
            node.mean(piece);
        }
    }

    /** Ends the adding: what was added is held in less room. */
    void finish() {
        root.finish();
    }

    /** Whether {@code word} stands in any phrase. */
    boolean knows(String word) {
        return words.containsKey(word);
    }

    /** The longest phrase that begins at {@code from}, or null. */
    Match longest(List<String> words, int from) {
        WordTree<Piece> node = root;
        Match best = null;
        for (int i = from; i < words.size(); i++) {
            node = node.next(words.get(i));
            if (node == null) {
                break;
            }
            if (node.meaning() != null) {
                best = new Match(node.meaning(), i - from + 1);
            }
        }
        return best;
    }
}
