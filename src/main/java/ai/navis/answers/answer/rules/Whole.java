package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Sentences;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence is one whole sentence: it begins as one, ends as one and was not cut off in between. */
final class Whole implements Rule {

    private static final String NAME = "whole";
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_WORD = 40;
    private static final Pattern ENDS = Pattern.compile("(?<![.!?\\u2026])[.!?][\"')\\u201D\\u2019]*$");
    private static final Pattern BEGINS = Pattern.compile("^[\"'(\\u201C\\u2018]?(?:[\\p{Lu}\\p{N}]|\\p{Ll}{1,2}\\p{Lu})");
    private static final Pattern STOP_INSIDE = Pattern.compile("[.!?][\"')\\u201D]*\\s");
    private static final Pattern DANGLES = Pattern.compile(
            "(?i)\\b(?:the|a|an|and|or|but|of|because|than|your|their|its|my|our|very|(?<!a )while|including|into|such a|to the)[.!?]+[\"')]*$");

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        return draft.sentences()
                .filter(s -> !whole(s.text()))
                .map(s -> new Violation(NAME, s, "a sentence is whole, begins with a capital and ends with one full stop"))
                .toList();
    }

    private static boolean whole(String text) {
        return ENDS.matcher(text).find() && BEGINS.matcher(text).find() && !DANGLES.matcher(text).find()
                && paired(text) && wordsHold(text) && (!STOP_INSIDE.matcher(text).find() || Sentences.split(text).size() <= 2);
    }

    private static boolean wordsHold(String text) {
        String[] words = text.split("\\s+");
        for (String word : words) {
            if (word.length() > LONGEST_WORD) {
                return false;
            }
        }
        return words.length >= FEWEST_WORDS;
    }

    private static boolean paired(String text) {
        long quotes = text.chars().filter(c -> c == '"').count();
        long open = text.chars().filter(c -> c == '(').count();
        long close = text.chars().filter(c -> c == ')').count();
        return quotes % 2 == 0 && open == close;
    }
}
