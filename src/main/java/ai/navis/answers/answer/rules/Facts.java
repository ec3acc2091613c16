package ai.navis.answers.answer.rules;

import ai.navis.answers.question.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What of a sentence must not differ from its source: numbers, stages, and whether it denies.
 *
 * @param numbers with digits, without separators of thousands
 * @param stages  as {@code stage 3b}
 * @param denies  whether it holds a negation
 * @param words   its other words in compared form
 */
record Facts(Set<String> numbers, Set<String> stages, boolean denies, Set<String> words) {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern STAGE = Pattern.compile("(?i)\\b(stage|grade)s?\\s+([0-4]|i{1,3}|iv)([abc]?)\\b");
    private static final Pattern NEGATION = Pattern.compile(
            "(?i)\\b(not|no|never|none|cannot|can't|isn't|aren't|doesn't|don't|won't|without|neither|nor|rarely|unlikely)\\b");
    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("one", "1"), Map.entry("two", "2"), Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("five", "5"),
            Map.entry("six", "6"), Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"), Map.entry("ten", "10"),
            Map.entry("half", "50"), Map.entry("twice", "2"), Map.entry("third", "3"), Map.entry("quarter", "4"));
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "is", "are", "was", "were", "be", "been", "it", "this",
            "that", "these", "those", "with", "by", "as", "from", "can", "may", "might", "could", "will", "would", "which", "who",
            "people", "person", "you", "your", "their", "they", "some", "many", "most", "more", "often", "also", "has", "have", "had",
            "do", "does", "when", "where", "if", "than", "then", "there", "its", "such", "other", "about", "into", "them", "but");

    static Facts of(String text) {
        Set<String> stages = new LinkedHashSet<>();
        STAGE.matcher(text).results().map(Facts::stage).forEach(stages::add);
        Set<String> numbers = new LinkedHashSet<>();
        NUMBER.matcher(text).results().map(r -> number(r.group())).forEach(numbers::add);
        Set<String> words = new LinkedHashSet<>(Vocabulary.words(text));
        words.removeAll(SMALL);
        words.removeIf(w -> w.chars().anyMatch(Character::isDigit));
        return new Facts(numbers, stages, NEGATION.matcher(text).find(), words);
    }

    /** The numbers of a source, spelled ones too: a sentence may write "3" for its "three". */
    static Set<String> numbersOf(String source) {
        Set<String> numbers = new LinkedHashSet<>(of(source).numbers());
        Vocabulary.words(source).stream().map(SPELLED::get).filter(java.util.Objects::nonNull).forEach(numbers::add);
        return numbers;
    }

    /** The share of the words of this that stand in {@code source}: 0 to 1. */
    double sharedWith(Set<String> source) {
        return words.isEmpty() ? 1 : (double) words.stream().filter(source::contains).count() / words.size();
    }

    private static String number(String digits) {
        String plain = digits.replace(",", "");
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static String stage(MatchResult stage) {
        List<String> roman = List.of("i", "ii", "iii", "iv");
        String number = stage.group(2).toLowerCase(java.util.Locale.ROOT);
        int place = roman.indexOf(number);
        return stage.group(1).toLowerCase(java.util.Locale.ROOT) + " " + (place >= 0 ? String.valueOf(place + 1) : number)
                + stage.group(3).toLowerCase(java.util.Locale.ROOT);
    }
}
