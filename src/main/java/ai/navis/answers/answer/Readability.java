package ai.navis.answers.answer;

import ai.navis.answers.evidence.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade level of a text (Kincaid and others, "Derivation of New Readability Formulas", 1975):
 * 0.39 words a sentence + 11.8 syllables a word - 15.59. A point of a list and a paragraph end a sentence.
 */
public final class Readability {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\\u2019]*");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n\\s*|\\n\\s*[-*\\u2022]\\s+|\\n\\s*\\d{1,2}[.)]\\s+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e|[aeiouy]le|[aeiouy]les)$");
    private static final Pattern SILENT_INSIDE = Pattern.compile("(?<=[aeiouy][a-z&&[^aeiouyl]]{1,2})e(?=(?:ly|ment|ments|ful|fully|less|ness|thing|times|time|where|body|one|how|what)$)");
    private static final Pattern HISSING = Pattern.compile("(?:[sxz]|[cs]h|c|g|dg)es$");
    private static final Pattern SPLIT_VOWELS = Pattern.compile(
            "ia(?![ln])|ian(?=t|c)|io(?![nu])|eo(?!n|u|p)|ua(?![lrg])|iu|uo(?!u)|ii|ya(?!r)|creat|[aeiouy]ing|ie[tn](?=s?$|y|c)|ious(?<=[^ctgx]ious)|riet|sm$");
    private static final Map<String, Integer> IRREGULAR = Map.ofEntries(
            Map.entry("patient", 2), Map.entry("patients", 2), Map.entry("ancient", 2), Map.entry("people", 2), Map.entry("every", 2), Map.entry("everyone", 3),
            Map.entry("everything", 3), Map.entry("everybody", 4), Map.entry("evening", 2), Map.entry("different", 2), Map.entry("general", 3),
            Map.entry("business", 2), Map.entry("friend", 1), Map.entry("friends", 1), Map.entry("been", 1), Map.entry("being", 2), Map.entry("science", 2),
            Map.entry("client", 2), Map.entry("efficient", 3), Map.entry("sufficient", 3), Map.entry("special", 2), Map.entry("area", 3), Map.entry("areas", 3), Map.entry("idea", 3),
            Map.entry("real", 1), Map.entry("really", 2), Map.entry("doing", 2), Map.entry("going", 2), Map.entry("something", 2), Map.entry("sometimes", 2), Map.entry("someone", 2),
            Map.entry("vegetables", 4), Map.entry("family", 3), Map.entry("medicine", 3), Map.entry("medicines", 3), Map.entry("once", 1), Map.entry("ones", 1));

    private Readability() {}

    /** The grade; about 0 for the simplest text, and 0 for an empty one. */
    public static double grade(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        if (words.isEmpty()) {
            return 0;
        }
        long sentences = 0;
        for (String paragraph : PARAGRAPH.split(text)) {
            sentences += Sentences.split(paragraph).stream().filter(s -> WORD.matcher(s).find()).count();
        }
        Map<String, Integer> counted = new HashMap<>();
        double syllables = words.stream().mapToInt(w -> counted.computeIfAbsent(w, Readability::syllables)).sum();
        return 0.39 * words.size() / Math.max(1, sentences) + 11.8 * syllables / words.size() - 15.59;
    }

    /** An estimate by the vowels of English spelling; at least 1. */
    static int syllables(String typed) {
        String word = letters(typed);
        Integer known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() <= 3) {
            return 1;
        }
        Matcher silent = SILENT_END.matcher(word);
        String sounded = silent.find() && !HISSING.matcher(word).find() ? word.substring(0, silent.start() + 1) : word;
        sounded = SILENT_INSIDE.matcher(sounded).replaceAll("");
        return Math.max(1, count(VOWELS, sounded) + count(SPLIT_VOWELS, sounded));
    }

    private static int count(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static String letters(String typed) {
        StringBuilder letters = new StringBuilder(typed.length());
        for (char c : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
