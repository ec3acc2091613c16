package ai.navis.answers.writing;

import ai.navis.answers.question.Recognised;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Figures of how many live or die and for how long: readers choose for themselves whether they want to see them. */
public final class SurvivalFigure {

    private static final Pattern FATE = Pattern.compile(
            "(?i)\\b(?:surviv\\w*|alive|(?<!\\b(?:their|your|our) )live[ds]?|living|die[ds]?|dying|dead|death rate|mortality|life expectancy)\\b");
    private static final Pattern FIGURE = Pattern.compile("(?i)\\d\\s?(?:%|percent\\b|per cent\\b)|\\b\\d+ (?:in|of|out of) (?:every )?\\d+\\b"
            + "|\\b(?:half|a third|a quarter|two thirds|\\w+ (?:in|out of) (?:ten|five|four|three))\\b|\\bmedian\\b|\\b(?:lived?|survival|alive)\\b[^,;]{0,40}\\b\\d+(?:\\.\\d+)? (?:weeks|months)\\b");
    /** Without one of these no fate is told, and without one of those or a digit no figure: they spare most sentences the patterns, which are slow beside the rest of a hit. */
    private static final List<String> TELLING = List.of("surviv", "live", "living", "die", "dying", "dead", "death rate", "mortality", "life expectancy");
    private static final List<String> COUNTING = List.of("half", "third", "quarter", "median", "in ten", "in five", "in four", "in three", "of ten", "of five",
            "of four", "of three");
    /** Asks of which such a figure is the answer. */
    private static final Set<String> ASKS = Set.of("survival-rate", "relative-survival", "five-year-survival", "mortality", "life-expectancy", "cure-rate");

    private SurvivalFigure() {}

    /** Whether {@code text} tells one. */
    public static boolean in(String text) {
        // The liver is in every second sentence of some answers, and has "live" in it.
        return mayBe(text.toLowerCase(Locale.ROOT).replace("liver", "")) && FATE.matcher(text).find() && FIGURE.matcher(text).find();
    }

    private static boolean mayBe(String lower) {
        return hasAny(lower, TELLING) && (hasAny(lower, COUNTING) || lower.chars().anyMatch(Character::isDigit));
    }

    private static boolean hasAny(String lower, List<String> words) {
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code question} asks for one. */
    public static boolean askedFor(Recognised question) {
        return question.asks().stream().anyMatch(ask -> ASKS.contains(ask.id()));
    }
}
