package ai.navis.answers.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Meanings by phrase, of which the longest one that begins at a word is found in time that does not grow with their number. */
final class Phrases {

    /** What was found: its meaning and how many words it spans. */
    record Match(Piece piece, int length) {}

    private static final class Node {
        private Map<String, Node> next = Map.of();
        private Piece piece;

        Node grown(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(word, w -> new Node());
        }

        void finish() {
            next = Map.copyOf(next);
            next.values().forEach(Node::finish);
        }
    }

    private final Node root = new Node();
    /** Each word once, however many phrases it stands in. */
    private final Map<String, String> words = new HashMap<>();

    /** Adds a phrase. The meaning that was added first stays. */
    void add(List<String> phrase, Piece piece) {
        if (phrase.isEmpty()) {
            return;
        }
        Node node = root;
        for (String word : phrase) {
            node = node.grown(words.computeIfAbsent(word, same -> same));
        }
        if (node.piece == null) {
            node.piece = piece;
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
        Node node = root;
        Match best = null;
        for (int i = from; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                break;
            }
            if (node.piece != null) {
                best = new Match(node.piece, i - from + 1);
            }
        }
        return best;
    }
}
