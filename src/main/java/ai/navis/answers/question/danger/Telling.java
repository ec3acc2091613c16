package ai.navis.answers.question.danger;

import java.util.BitSet;

/**
 * Whether a few lines tell of something in a sentence that asks nothing. Who types no question into a field for questions, or
 * asks no more than what to do, tells of what is the matter, and then less is needed to take it for a danger.
 */
final class Telling {

    static final String NAME = "#telling";

    private static final String OPENS_QUESTION = "{opens-question}";
    private static final String OPENS_SENTENCE = "{opens-sentence}";
    private static final String PLEA = "{plea}";
    private static final String OF_OLD = "{of-old}";

    // In a long letter two signs that stand anywhere are no evidence together; in a few lines they are.
    private static final int BRIEF = 40;

    private final FlagText text;
    private final FlagReading reading;
    private final FlagWords words;

    Telling(FlagText text, FlagReading reading, FlagWords words) {
        this.text = text;
        this.reading = reading;
        this.words = words;
    }

    static boolean isBrief(FlagText text) {
        return text.size() > 0 && text.size() <= BRIEF;
    }

    boolean tells() {
        if (!isBrief(text) || reading.places(words.symbol(OF_OLD)).length > 0) {
            return false;
        }
        BitSet asking = asking();
        return asking.nextClearBit(0) < text.sentence(text.size() - 1) + 1;
    }

    private BitSet asking() {
        int plea = words.symbol(PLEA);
        BitSet asking = new BitSet();
        for (int i : reading.places(words.symbol(OPENS_QUESTION))) {
            if (text.opensClause(i) && reading.lengths(plea, i) == 0) {
                asking.set(text.sentence(i));
            }
        }
        // "And is bleeding" begins like a question and is none: these words open one only with a sentence.
        for (int i : reading.places(words.symbol(OPENS_SENTENCE))) {
            if (text.opensSentence(i) && reading.lengths(plea, i) == 0) {
                asking.set(text.sentence(i));
            }
        }
        return asking;
    }
}
