package ai.navis.answers.question;

import ai.navis.answers.question.words.WordTree;
import java.util.List;

/** Meanings by phrase, of which the longest one that begins at a word is found in time that does not grow with their number. */
final class Phrases {

    /** What was found: its meaning and how many words it spans. */
    record Match(Piece piece, int length) {}

    private final WordTree<Piece> tree;

    Phrases(WordTree<Piece> tree) {
        this.tree = tree;
    }

    /** Whether {@code word} stands in any phrase. */
    boolean knows(String word) {
        return tree.words().contains(word);
    }

    /** The longest phrase that begins at {@code from}, or null. */
    Match longest(List<String> words, int from) {
        Match best = null;
        int place = WordTree.START;
        for (int i = from; i < words.size(); i++) {
            place = tree.next(place, tree.words().numberOf(words.get(i)));
            if (place == WordTree.NOWHERE) {
                break;
            }
            Piece meaning = tree.meaning(place);
            best = meaning == null ? best : new Match(meaning, i - from + 1);
        }
        return best;
    }
}
