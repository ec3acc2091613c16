package ai.navis.answers.question;

/** Where the names of the rules occur in one text: for each name and word, the lengths of the phrases that begin there. */
final class FlagReading {

    private final FlagText text;
    private final short[][] lengths;

    FlagReading(FlagText text, int symbolCount) {
        this.text = text;
        this.lengths = new short[symbolCount][];
    }

    FlagText text() {
        return text;
    }

    void mark(int symbol, int at, int length) {
        if (length > 14) {
            return;
        }
        if (lengths[symbol] == null) {
            lengths[symbol] = new short[text.size()];
        }
        lengths[symbol][at] |= (short) (1 << length);
    }

    boolean has(int symbol) {
        return lengths[symbol] != null;
    }

    /** A bit for each length in words with which the name occurs at a word; 0 for none. */
    int lengths(int symbol, int at) {
        return lengths[symbol] == null ? 0 : lengths[symbol][at];
    }

    /** Takes words out of all matching, because together they mean something else. */
    void silence(int from, int to) {
        for (short[] marks : lengths) {
            if (marks != null) {
                for (int i = from; i < to; i++) {
                    marks[i] = 0;
                }
                // A phrase that begins earlier must not run into the silenced words.
                for (int i = Math.max(0, from - 13); i < from; i++) {
                    marks[i] &= (short) ((1 << (from - i + 1)) - 1);
                }
            }
        }
    }
}
