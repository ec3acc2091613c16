package ai.navis.answers.answer;

import ai.navis.answers.evidence.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade level of a text (Kincaid and others, "Derivation of New Readability Formulas", 1975):
 * 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
public final class Readability {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\\u2019-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$");
    private static final Pattern SPLIT_VOWELS = Pattern.compile("(?:ia(?!l|n\\b)|io(?!n|us)|eo(?!n)|ua(?!l|r|g)|iu|uo(?!u)|ii|ya|creat)");

    private Readability() {}

    /** The grade; about 0 for the simplest text, and 0 for an empty one. */
    public static double grade(String text) {
        List<String> words = WORD.matcher(text).results().map(r -> r.group()).toList();
        if (words.isEmpty()) {
            return 0;
        }
        double sentences = Math.max(1, Sentences.split(text).size());
        double syllables = words.stream().mapToInt(Readability::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    /** An estimate by the vowels of English spelling; at least 1. */
    static int syllables(String typed) {
        String word = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (word.length() <= 3) {
            return 1;
        }
        Matcher silent = SILENT.matcher(word);
        String sounded = silent.find() ? word.substring(0, silent.start() + 1) : word;
        long count = VOWELS.matcher(sounded).results().count() + SPLIT_VOWELS.matcher(sounded).results().count();
        return (int) Math.max(1, count);
    }
}
