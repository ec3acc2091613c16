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
    private final int opensQuestion;
    private final int opensSentence;
    private final int plea;
    private final int ofOld;
    private final int person;

    Telling(FlagText text, FlagReading reading, FlagWords words) {
        this.text = text;
        this.reading = reading;
        this.opensQuestion = words.symbol(OPENS_QUESTION);
        this.opensSentence = words.symbol(OPENS_SENTENCE);
        this.plea = words.symbol(PLEA);
        this.ofOld = words.symbol(OF_OLD);
        this.person = words.symbol(PERSON);
    }

    static boolean isBrief(FlagText text) {
        return text.size() > 0 && text.size() <= BRIEF;
    }

    /** The words that stand in such a clause; none in a long text and in one that tells of what is old. */
    BitSet told() {
        BitSet told = new BitSet();
        if (text.size() > NO_LETTER || reading.places(ofOld).length > 0) {
            return told;
        }
        boolean asking = false;
        for (int i = 0; i < text.size(); i++) {
            boolean asks = asksFrom(i);
            if (asks || i == text.start(text.sentence(i)) || asking && tellsFrom(i)) {
                asking = asks;
            }
            told.set(i, !asking);
        }
        return told;
    }

    // "And is bleeding" begins like a question and is none: some words open one only with a sentence.
    private boolean asksFrom(int i) {
        return (begins(opensQuestion, i) && text.opensClause(i) || begins(opensSentence, i) && text.opensSentence(i)) && !begins(plea, i);
    }

    // "What is the best mask, my husband is panting": after a comma somebody is told of.
    private boolean tellsFrom(int i) {
        return text.afterComma(i) && begins(person, i);
    }

    private boolean begins(int symbol, int i) {
        return reading.lengths(symbol, i) != 0;
    }
}
