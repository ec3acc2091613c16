package ai.navis.answers.question.danger;

import java.util.List;

/**
 * A sign and what tells it: a pattern, further patterns that the text holds anywhere, and some that the same sentence does not hold.
 *
 * @param strength how much the words around it may weaken it
 * @param told     whether it counts only in a clause that tells something and asks nothing
 */
record FlagRule(RedFlag.Sign sign, Strength strength, FlagPattern pattern, List<FlagPattern> with, List<FlagPattern> without, boolean told) {

    enum Strength {
        /** Names a danger without anybody being in it. */
        TOPIC,
        /** A danger unless the sentence asks about it, supposes it or tells of long ago. */
        SIGN,
        /** Says by itself that somebody is in danger: a question around it does not weaken it. */
        STATEMENT
    }

    /** Whether the text may hold the sign at all: its words, and what the rule asks for besides. */
    boolean isPossibleIn(FlagReading reading) {
        return pattern.isPossibleIn(reading) && with.stream().allMatch(other -> other.occursIn(reading, 0, reading.text().size()));
    }

    /** Whether a match stands in such a clause as the rule asks for, and its sentence holds nothing that speaks against the sign. */
    boolean isUncontested(FlagReading reading, int start) {
        if (told && !reading.isTold(start)) {
            return false;
        }
        int sentence = reading.text().sentence(start);
        return without.stream().noneMatch(other -> other.occursIn(reading, reading.text().start(sentence), reading.text().end(sentence)));
    }
}
