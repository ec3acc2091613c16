package ai.navis.answers.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Meanings by phrase, of which the longest one that begins at a word is found in time that does not grow with their number. */
final class Phrases {

    /** What was found: its meaning and how many words it spans. */
    record Match(Piece piece, int length) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private Piece piece;
    }

    private final Node root = new Node();

    /** Adds a phrase. The meaning that was added first stays. */
    void add(List<String> words, Piece piece) {
        if (words.isEmpty()) {
            return;
        }
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        if (node.piece == null) {
            node.piece = piece;
        }
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
