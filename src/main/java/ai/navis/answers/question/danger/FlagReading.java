package ai.navis.answers.question.danger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Where the names of the rules occur in one text: for each name and word, the lengths of the phrases that begin there. */
final class FlagReading {

    private static final int LONGEST_PHRASE = 14;
    private static final int[] NOWHERE = {};

    private static final class Places {
        private final short[] lengths;
        private int[] at = new int[4];
        private int count;

        private Places(int words) {
            lengths = new short[words];
        }
    }

    private final FlagText text;
    private final Places[] places;
    private final List<Integer> occurring = new ArrayList<>();
    private BitSet told = new BitSet();

    FlagReading(FlagText text, int symbolCount) {
        this.text = text;
        this.places = new Places[symbolCount];
    }

    FlagText text() {
        return text;
    }

    /** To be called with rising places for each name. */
    void mark(int symbol, int at, int length) {
        if (length > LONGEST_PHRASE) {
            return;
        }
        Places of = places[symbol];
        if (of == null) {
            of = new Places(text.size());
            places[symbol] = of;
            occurring.add(symbol);
        }
        if (of.lengths[at] == 0) {
            of.at = of.count == of.at.length ? Arrays.copyOf(of.at, 2 * of.count) : of.at;
            of.at[of.count++] = at;
        }
        of.lengths[at] |= (short) (1 << length);
    }

    boolean hasAny(int[] symbols) {
        for (int symbol : symbols) {
            if (places[symbol] != null) {
                return true;
            }
        }
        return false;
    }

    /** Sets which words stand in a clause that tells something and asks nothing. */
    void tell(BitSet words) {
        told = words;
    }

    boolean isTold(int word) {
        return told.get(word);
    }

    /** Whether any word is told. */
    boolean tells() {
        return !told.isEmpty();
    }

    /** The names that occur. */
    List<Integer> occurring() {
        return occurring;
    }

    /** The words at which a name occurs, rising. */
    int[] places(int symbol) {
        Places of = places[symbol];
        if (of == null) {
            return NOWHERE;
        }
        of.at = of.count == of.at.length ? of.at : Arrays.copyOf(of.at, of.count);
        return of.at;
    }

    /** A bit for each length in words with which the name occurs at a word; 0 for none. */
    int lengths(int symbol, int at) {
        return places[symbol] == null ? 0 : places[symbol].lengths[at];
    }

    /** Takes words out of all matching, because together they mean something else; a name for just these words stays. */
    void silence(int from, int to) {
        for (int symbol : occurring) {
            short[] marks = places[symbol].lengths;
            short whole = (short) (to - from > 1 && to - from <= LONGEST_PHRASE ? marks[from] & 1 << (to - from) : 0);
            for (int i = from; i < to; i++) {
                marks[i] = 0;
            }
            marks[from] = whole;
            // A phrase that begins earlier must not run into the silenced words.
            for (int i = Math.max(0, from - LONGEST_PHRASE); i < from; i++) {
                marks[i] &= (short) ((1 << (from - i + 1)) - 1);
            }
        }
    }
}
