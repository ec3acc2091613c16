package ai.navis.answers.answer;

import java.util.regex.Pattern;

/** What a sentence carries that an answer must not lose with it. */
final class Weight {

    private static final Pattern HEAVY = Pattern.compile("(?i)\\b(?:risk\\w*|side effects?|harm\\w*|danger\\w*|bleed\\w*|infections?|die[sd]?|"
            + "deaths?|emergency|call|not|no|never|cannot|without|rarely|uncertain\\w*|unknown|unclear)\\b|n['\u2019]t\\b");
    private static final Pattern HEDGED = Pattern.compile("(?i)\\b(?:may|might|depends?|sometimes)\\b");

    private Weight() {}

    /** Whether it tells of a risk, denies something, or says that a thing is not known. */
    static boolean heavy(String sentence) {
        return HEAVY.matcher(sentence).find();
    }

    /** Whether it tells that a thing does not hold for all. */
    static boolean hedged(String sentence) {
        return HEDGED.matcher(sentence).find();
    }
}
