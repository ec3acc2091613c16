package ai.navis.answers.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into sentences. A full stop inside a number or after a common abbreviation ends none. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?]+[\"')\\u201D]*(?=\\s+[\"'(\\u201C]?[\\p{Lu}\\p{N}]|\\s*$)");
    private static final Pattern NUMBER_FOLLOWS = Pattern.compile("\\.\\s*\\d");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "i.e", "etc", "fig", "no", "approx", "u.s", "u.k", "al");

    private static final Pattern LEANING = Pattern.compile("(?i)^(?:it|they|this|that|these|those|he|she|its|their|but|and|or|also|however|if (?:so|not)|other|another|such|then|in addition|for example|instead|both|otherwise|therefore|thus"
            + "|(?:if|when|while|until|because|although|though|in|at|with|for|during|of|on|by|after|before|over|as|from|most of|some of|many of|each of|one of) (?:it|they|this|that|these|those|them))\\b.*");

    private Sentences() {}

    public static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (!abbreviates(text, from, end.start())) {
                add(sentences, text.substring(from, end.end()));
                from = end.end();
            }
        }
        add(sentences, text.substring(from));
        return sentences;
    }

    /** Whether a sentence leans on the one before it, so that nothing can begin with it. */
    public static boolean leans(String sentence) {
        return LEANING.matcher(sentence).matches();
    }

    private static boolean abbreviates(String text, int from, int stop) {
        int word = Math.max(text.lastIndexOf(' ', stop - 1) + 1, from);
        String last = text.substring(word, stop).toLowerCase(java.util.Locale.ROOT);
        boolean number = !last.equals("no") || NUMBER_FOLLOWS.matcher(text.substring(stop)).lookingAt();
        return stop < text.length() - 1 && number && ABBREVIATIONS.contains(last);
    }

    private static void add(List<String> sentences, String text) {
        if (!text.isBlank()) {
            sentences.add(text.strip());
        }
    }
}
