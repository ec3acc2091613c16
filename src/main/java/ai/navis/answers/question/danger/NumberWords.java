package ai.navis.answers.question.danger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number may stand for in a rule: {@code #} any number, {@code #2+}, {@code #4+}, {@code #6+}, {@code #8+} and
 * {@code #130+} an amount of at least so many, {@code #year}, {@code #hot} a body temperature of fever, {@code #hot.} one with a
 * decimal, {@code #measured} one that somebody has and that is not the bound of a rule, {@code #cold} a body temperature below
 * 36.0 C, {@code #warm} one from 37.5 C (99.5 F) and below fever.
 *
 * <p>Fever is 38.0 C (100.4 F) and above: the lower bound of febrile neutropenia in the IDSA and NCCN guidelines (a single
 * 38.3 C or 38.0 C for an hour), taken at once because nobody here can measure for an hour.
 */
final class NumberWords {

    private static final Map<String, Integer> WRITTEN = Map.ofEntries(
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("twelve", 12),
            Map.entry("fifteen", 15), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("dos", 2), Map.entry("tres", 3),
            Map.entry("cuatro", 4), Map.entry("cinco", 5), Map.entry("seis", 6), Map.entry("siete", 7), Map.entry("ocho", 8),
            Map.entry("nueve", 9), Map.entry("diez", 10), Map.entry("doce", 12), Map.entry("quince", 15), Map.entry("veinte", 20),
            Map.entry("treinta", 30), Map.entry("one", 1), Map.entry("una", 1));
    private static final Set<String> UNITS = Set.of("c", "f", "x", "h", "hr", "hrs", "hours", "days", "mg", "ml", "mcg", "g", "kg",
            "yo", "yr", "yrs", "d", "w", "wks", "cc", "lb", "lbs", "am", "pm", "deg", "degrees", "grados", "th", "pills", "tabs",
            "ish", "min", "mins", "cm", "mm", "yrold", "years", "weeks", "times", "and", "s", "o", "oc", "of");
    private static final Set<String> NOT_DEGREES = Set.of("year", "years", "yr", "yrs", "yo", "old", "anos", "ano", "meses", "months",
            "weeks", "semanas", "mg", "ml", "mcg", "kg", "lb", "lbs", "pounds", "kilos", "g", "cm", "mm", "percent", "por", "am", "pm",
            "pills", "tablets", "pastillas", "people", "patients", "cycles", "sessions", "days", "dias", "hours", "horas", "times", "veces");
    private static final Set<String> NOT_A_TEMPERATURE = Set.of("psa", "ca", "cea", "afp", "bmi", "imc", "age", "aged", "weigh",
            "weight", "platelets", "platelet", "plaquetas", "hemoglobin", "hemoglobina", "creatinine", "creatinina", "stage", "size",
            "kras", "chapter", "page", "peso", "edad", "hematocrit", "hematocrito", "room");

    // What rules ask of: doses, visits to the toilet, potassium in mmol/l, beats a minute.
    private static final int[] AMOUNTS = {2, 4, 6, 8, 130};

    // The temperatures at which leaflets tell patients to call: who names one of them may have read it there.
    private static final Set<Double> THRESHOLDS = Set.of(38.0, 38.3, 100.4);
    private static final Set<String> BOUNDS = Set.of("over", "above", "than", "least", "reaches", "exceeds", "exceeding", "mas", "mayor",
            "superior", "encima", "hits", "goes", "supera", "between", "entre");

    /** The numbers from one to another, both included. */
    record Range(double from, double to) {

        private static final Pattern WRITTEN = Pattern.compile("#([0-9.]+)-([0-9.]+)");

        /** The range that a rule writes as {@code #70-91}, if {@code name} is one. */
        static Optional<Range> of(String name) {
            Matcher matcher = WRITTEN.matcher(name);
            return matcher.matches() ? Optional.of(new Range(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))))
                    : Optional.empty();
        }

        boolean holds(double value) {
            return value >= from && value <= to;
        }
    }

    private NumberWords() {}

    /** How many characters of the word are its number where a unit follows directly, or all of them. */
    static int digitsBeforeUnit(String word) {
        int end = 0;
        while (end < word.length() && (Character.isDigit(word.charAt(end)) || word.charAt(end) == '.')) {
            end++;
        }
        return end > 0 && UNITS.contains(word.substring(end)) ? end : word.length();
    }

    static List<String> meanings(FlagText text, int i) {
        double value = value(text.word(i));
        if (value < 0) {
            return List.of();
        }
        List<String> meanings = new ArrayList<>();
        meanings.add("#");
        for (int least : AMOUNTS) {
            if (value >= least && value < 500) {
                meanings.add("#" + least + "+");
            }
        }
        if (value >= 1930 && value < 2100 && value == Math.rint(value)) {
            meanings.add("#year");
        }
        if (isTemperature(text, i)) {
            addTemperature(value, text, i, meanings);
        }
        return meanings;
    }

    private static void addTemperature(double value, FlagText text, int i, List<String> meanings) {
        if (value >= 38.0 && value <= 43 || value >= 100.4 && value <= 109) {
            meanings.add("#hot");
            if (!THRESHOLDS.contains(value) && !isBound(text, i)) {
                meanings.add("#measured");
            }
            if (text.word(i).indexOf('.') > 0) {
                meanings.add("#hot.");
            }
        } else if (value >= 37.5 && value < 38 || value >= 99.5 && value < 100.4) {
            meanings.add("#warm");
        } else if (value >= 33 && value < 36) {
            meanings.add("#cold");
        }
    }

    private static boolean isBound(FlagText text, int i) {
        for (int before = Math.max(0, i - 3); before < i; before++) {
            if (BOUNDS.contains(text.word(before))) {
                return true;
            }
        }
        return i + 2 < text.size() && (text.word(i + 1).equals("or") || text.word(i + 1).equals("o"));
    }

    private static boolean isTemperature(FlagText text, int i) {
        if (i + 1 < text.size() && NOT_DEGREES.contains(text.word(i + 1))) {
            return false;
        }
        for (int before = Math.max(0, i - 3); before < i; before++) {
            if (NOT_A_TEMPERATURE.contains(text.word(before))) {
                return false;
            }
        }
        return true;
    }

    /** The number that a word is, in digits or letters, or -1. */
    static double value(String word) {
        Integer written = WRITTEN.get(word);
        if (written != null) {
            return written;
        }
        if (word.length() > 7 || !Character.isDigit(word.charAt(0))) {
            return -1;
        }
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
