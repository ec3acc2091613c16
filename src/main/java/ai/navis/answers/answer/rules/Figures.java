package ai.navis.answers.answer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each number of a claim, with what it counts, stands in a cited sentence that tells of the same thing. */
final class Figures implements Claim.Check {

    /** A number with what it counts; null where the next word does not say. */
    record Figure(String number, String unit) {}

    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("two", "2"), Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("five", "5"), Map.entry("six", "6"),
            Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"), Map.entry("ten", "10"), Map.entry("eleven", "11"),
            Map.entry("twelve", "12"), Map.entry("dozen", "12"), Map.entry("twenty", "20"), Map.entry("thirty", "30"), Map.entry("forty", "40"),
            Map.entry("fifty", "50"), Map.entry("sixty", "60"), Map.entry("seventy", "70"), Map.entry("eighty", "80"), Map.entry("ninety", "90"),
            Map.entry("hundred", "100"), Map.entry("thousand", "1000"), Map.entry("million", "million"), Map.entry("half", "half"),
            Map.entry("quarter", "quarter"), Map.entry("thirds", "third"), Map.entry("third", "third"), Map.entry("twice", "2"), Map.entry("double", "2"),
            Map.entry("doubles", "2"), Map.entry("triple", "3"), Map.entry("one", "1"));
    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?|\\b(?:" + String.join("|", SPELLED.keySet()) + ")\\b";
    private static final String UNIT = "%|percent|per cent|mg|milligrams?|mcg|micrograms?|ml|milliliters?|grams?|g|kg|kilograms?|iu|units?|gy|gray|grays|"
            + "years?|months?|weeks?|days?|hours?|minutes?|seconds?|cm|centimeters?|mm|millimeters?|inch|inches|liters?|pounds?|"
            + "\\u00b0 ?[fc]|degrees|times|tablets?|pills?|doses?|drops|capsules?|ounces?|cups?";
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)(?<number>" + NUMBER + ")(?:[\\s-]*(?<unit>" + UNIT + ")(?![a-z]))?(?<range>\\s*(?:to|or|and|-|\\u2013|\\u2012)\\s*(?=\\d))?");
    private static final Pattern STAGE = Pattern.compile("(?i)\\b(?:stages?|grades?)\\s+(?:[0-4]|i{1,3}|iv)[abc]?\\b");
    /** A share of a number, whose order is a part of the fact. */
    private static final Pattern SHARE = Pattern.compile("(?i)(" + NUMBER + ")\\s+(?:in|out of|of|of every|in every|out of every)\\s+(" + NUMBER + ")");
    private static final Pattern RATIO = Pattern.compile("(?i)^\\s*(?:in|out of|of|of every|in every)\\s+(?:" + NUMBER + ")");
    /** Units without which a number is another fact. */
    private static final Set<String> EXACT = Set.of("percent", "mg", "mcg", "ml", "g", "kg", "iu", "gy", "year", "month", "week", "day", "hour", "minute",
            "tablet", "pill", "dose", "drop");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("%", "percent"), Map.entry("per cent", "percent"), Map.entry("milligram", "mg"), Map.entry("microgram", "mcg"),
            Map.entry("milliliter", "ml"), Map.entry("gram", "g"), Map.entry("kilogram", "kg"), Map.entry("gray", "gy"),
            Map.entry("centimeter", "cm"), Map.entry("millimeter", "mm"), Map.entry("inches", "inch"), Map.entry("unit", "iu"));
    private static final Map<String, String> EQUAL = Map.of("half", "50", "quarter", "25", "third", "33");

    @Override
    public String fault(Claim claim) {
        for (Figure figure : of(claim.said().text())) {
            boolean stands = claim.given().stream()
                    .anyMatch(s -> of(s.text()).stream().anyMatch(f -> same(figure, f)) && tellsOfTheSame(claim, s));
            if (!stands) {
                return "the number " + figure.number() + " does not stand so in the cited passages";
            }
        }
        return null;
    }

    /** All numbers of a text in order, spelled ones too; those of stages and grades are left to {@link Stages}. */
    static List<Figure> of(String text) {
        String plain = STAGE.matcher(text).replaceAll(" ");
        List<Figure> figures = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(plain);
        while (matcher.find()) {
            String typed = matcher.group("number").toLowerCase(java.util.Locale.ROOT);
            if (typed.equals("one") && !RATIO.matcher(plain.substring(matcher.end("number"))).find()) {
                continue;
            }
            String unit = unit(matcher.group("unit"));
            figures.add(new Figure(SPELLED.getOrDefault(typed, Words.number(typed)), unit));
            if (unit == null && matcher.group("range") != null) {
                open.add(figures.size() - 1);
            } else {
                for (int at : open) {
                    figures.set(at, new Figure(figures.get(at).number(), unit));
                }
                open.clear();
            }
        }
        Matcher share = SHARE.matcher(plain);
        while (share.find()) {
            figures.add(new Figure(digits(share.group(1)) + " in " + digits(share.group(2)), null));
        }
        return figures;
    }

    private static String digits(String typed) {
        return SPELLED.getOrDefault(typed.toLowerCase(java.util.Locale.ROOT), Words.number(typed));
    }

    /** Whether {@code sources} hold the number of {@code figure} at all. */
    static boolean holds(List<Figure> sources, Figure figure) {
        return sources.stream().anyMatch(f -> f.number().equals(figure.number()));
    }

    private static boolean same(Figure said, Figure given) {
        boolean number = said.number().equals(given.number())
                || "percent".equals(given.unit()) && given.number().equals(EQUAL.get(said.number()))
                || "percent".equals(said.unit()) && said.number().equals(EQUAL.get(given.number()));
        if (!number || EQUAL.containsKey(said.number()) || EQUAL.containsKey(given.number())) {
            return number;
        }
        if (said.unit() == null || given.unit() == null) {
            String unit = said.unit() == null ? given.unit() : said.unit();
            return unit == null || !EXACT.contains(unit);
        }
        return said.unit().equals(given.unit());
    }

    private static boolean tellsOfTheSame(Claim claim, Statement source) {
        List<String> informative = claim.informative().stream().filter(w -> !Words.isNumber(w)).toList();
        long shared = informative.stream().filter(source.meanings()::contains).count();
        return shared >= Math.min(2, informative.size()) || informative.size() < 2;
    }

    private static String unit(String typed) {
        if (typed == null) {
            return null;
        }
        String unit = typed.toLowerCase(java.util.Locale.ROOT).replaceAll("(?<=[a-z]{2})s$", "").replace("\u00b0 ", "\u00b0");
        return SHORT.getOrDefault(unit, unit);
    }
}
