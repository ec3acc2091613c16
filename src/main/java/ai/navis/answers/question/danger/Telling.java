package ai.navis.answers.question.danger;

import java.util.BitSet;

/**
 * The clauses of a few lines that tell of something and ask nothing. Who types no question into a field for questions, or
 * tells how somebody is before or behind one, tells of what is the matter, and then less is needed to take it for a danger.
 */
final class Telling {

    private static final String OPENS_QUESTION = "{opens-question}";
    private static final String OPENS_SENTENCE = "{opens-sentence}";
    private static final String PLEA = "{plea}";
    private static final String OF_OLD = "{of-old}";
    private static final String PERSON = "{anybody}";

    // In a long letter two signs that stand anywhere are no evidence together; in a few lines they are.
    private static final int BRIEF = 40;
    private static final int NO_LETTER = 60;

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

    /** The words that stand in such a clause; none in a long text and in one that tells of what is old. */
    BitSet told() {
        BitSet told = new BitSet();
        if (text.size() > NO_LETTER || reading.places(words.symbol(OF_OLD)).length > 0) {
            return told;
        }
        boolean asking = false;
        for (int i = 0; i < text.size(); i++) {
            if (i == text.start(text.sentence(i)) || asksFrom(i) || asking && tellsFrom(i)) {
                asking = asksFrom(i);
            }
            told.set(i, !asking);
        }
        return told;
    }

    // "And is bleeding" begins like a question and is none: some words open one only with a sentence.
    private boolean asksFrom(int i) {
        return (begins(OPENS_QUESTION, i) && text.opensClause(i) || begins(OPENS_SENTENCE, i) && text.opensSentence(i)) && !begins(PLEA, i);
    }

    // "What is the best mask, my husband is panting": after a comma somebody is told of.
    private boolean tellsFrom(int i) {
        return text.afterComma(i) && begins(PERSON, i);
    }

    private boolean begins(String name, int i) {
        return reading.lengths(words.symbol(name), i) != 0;
    }
}
