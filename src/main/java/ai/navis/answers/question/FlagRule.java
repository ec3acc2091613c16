package ai.navis.answers.question;

import java.util.List;

/**
 * A sign and what tells it: a pattern, further patterns that the text must hold anywhere, and some that it must not.
 *
 * @param strength how much the words around it may weaken it
 */
record FlagRule(RedFlag.Sign sign, Strength strength, FlagPattern pattern, List<FlagPattern> with, List<FlagPattern> without) {

    enum Strength {
        /** Names a danger without anybody being in it. */
        TOPIC,
        /** A danger unless the sentence asks about it, supposes it or tells of long ago. */
        SIGN,
        /** Says by itself that somebody is in danger: a question around it does not weaken it. */
        STATEMENT
    }

    boolean contextHolds(FlagReading reading) {
        return with.stream().allMatch(pattern -> pattern.occursIn(reading))
                && without.stream().noneMatch(pattern -> pattern.occursIn(reading));
    }
}
