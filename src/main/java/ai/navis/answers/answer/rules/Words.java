package ai.navis.answers.answer.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as words in compared form: lower case, each denial spelled "not", numbers as digits. */
final class Words {

    /** Every form of denial becomes this word. */
    static final String NOT = "not";

    private static final Pattern WORD = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|%|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['\\u2019]\\p{L}+)?");
    /** The longer endings first. */
    private static final List<String> SUFFIXES = List.of("ations", "itions", "ation", "ition", "ments", "fully", "ment", "ings", "edly", "able", "ible", "ness", "ing", "ers",
            "ful", "lies", "ies", "ion", "ed", "er", "al", "es", "ly", "s", "e", "y");
    private static final Set<String> STAGED = Set.of("stage", "stages", "grade", "grades");
    private static final Pattern ROMAN = Pattern.compile("(i{1,3}|iv)([abc]?)");
    private static final int SHORTEST_STEM = 3;

    /** Words that hold a denial, each with what it denies. */
    private static final Map<String, List<String>> DENIALS = denials(
            "no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "hardly", "no-one",
            "cannot can", "without with", "incurable curable", "unlikely likely", "uncommon common", "uncommonly common",
            "rare common", "rarely often", "seldom often", "rarer common", "unable able", "impossible possible", "unknown known",
            "uncertain certain", "unclear clear", "unsafe safe", "ineffective effective", "unproven proven", "unhelpful helpful",
            "untreatable treatable", "inoperable operable", "unresectable resectable", "incomplete complete", "irregular regular",
            "unnecessary needed", "unchanged changed", "abnormal normal", "noncancerous cancerous", "painless pain", "unusual usual",
            "unusually usual", "fails", "fail", "failed", "lack have", "lacks has", "lacking has", "unrelated related",
            "harmless harmful", "useless useful", "invisible visible", "unaffected affected", "nonsmokers smokers");

    /** Words that say nothing alone. Those that give a direction, such as "than" and "from", are not among them. */
    private static final Set<String> SMALL = set("a an the of in on at for and or is are was were be been being it its this that these those by as "
            + "which who whom whose you your yours their they them he she his her we our us i my me do does did has have had having also very just "
            + "there here then so too each per own same such into onto out up about s t too both either yes yet");

    private Words() {}

    static Set<String> set(String words) {
        return Arrays.stream(words.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** All words in order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.replace('\u2019', '\''));
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            boolean staged = !words.isEmpty() && STAGED.contains(words.get(words.size() - 1));
            add(words, staged ? numeral(word) : word);
        }
        return words;
    }

    /** A stage in figures, so that "III" and "3" compare as equal. */
    private static String numeral(String word) {
        Matcher roman = ROMAN.matcher(word);
        return roman.matches() ? (roman.group(1).equals("iv") ? 4 : roman.group(1).length()) + roman.group(2) : word;
    }

    /** Whether the word says something. */
    static boolean says(String word) {
        return !SMALL.contains(word);
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** The word without its ending, so that "treated" and "treatment" compare as equal; numbers stay. */
    static String stem(String word) {
        if (isNumber(word)) {
            return word;
        }
        String stem = cut(cut(word));
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST_STEM - 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? stem.substring(0, last) : stem;
    }

    private static String cut(String word) {
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }

    private static void add(List<String> words, String word) {
        if (word.equals("%")) {
            words.add("percent");
        } else if (isNumber(word)) {
            words.add(number(word));
        } else if (word.endsWith("n't")) {
            String verb = word.substring(0, word.length() - 3);
            words.add(verb.equals("ca") ? "can" : verb.equals("wo") ? "will" : verb);
            words.add(NOT);
        } else if (DENIALS.containsKey(word)) {
            words.addAll(DENIALS.get(word));
        } else if (word.endsWith("'ll")) {
            words.add(word.substring(0, word.length() - 3));
            words.add("will");
        } else {
            int apostrophe = word.indexOf('\'');
            words.add(apostrophe > 0 ? word.substring(0, apostrophe) : word);
        }
    }

    static String number(String digits) {
        String plain = digits.replace(",", "");
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static Map<String, List<String>> denials(String... entries) {
        Map<String, List<String>> denials = new HashMap<>();
        for (String entry : entries) {
            String[] parts = entry.split(" ");
            denials.put(parts[0], parts.length == 1 ? List.of(NOT) : parts[0].equals("cannot") ? List.of("can", NOT) : List.of(NOT, parts[1]));
        }
        return Map.copyOf(denials);
    }
}
