package ai.navis.answers.writing;

/**
 * A rule that a draft breaks.
 *
 * @param rule     name of the rule
 * @param sentence the sentence that breaks it; null where the draft as a whole does
 * @param why      what is wrong, in words that tell a writer what to mend
 */
public record Violation(String rule, Sentence sentence, String why) {

    public static Violation of(String rule, String why) {
        return new Violation(rule, null, why);
    }
}
