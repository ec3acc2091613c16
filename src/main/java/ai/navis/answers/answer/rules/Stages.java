package ai.navis.answers.answer.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each stage or grade of a claim stands in a cited sentence. */
final class Stages implements Claim.Check {

    private static final String NUMERAL = "(?:[0-4]|i{1,3}|iv|one|two|three|four)[abc]?[1-3]?";
    private static final Pattern STAGE = Pattern.compile(
            "(?i)\\b(stage|grade)s?\\s+(" + NUMERAL + ")\\b((?:(?:,|,? and|,? or| to)\\s+(?:stage |grade )?" + NUMERAL + "\\b)*)");
    private static final Pattern PART = Pattern.compile("(?i)\\b([0-4]|i{1,3}|iv|one|two|three|four)([abc]?[1-3]?)\\b");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final List<String> SPELLED = List.of("one", "two", "three", "four");

    @Override
    public String fault(Claim claim) {
        Set<String> said = of(claim.said().text());
        if (said.isEmpty()) {
            return null;
        }
        Set<String> given = new HashSet<>();
        claim.near().forEach(s -> given.addAll(of(s.text())));
        return given.containsAll(said) ? null : "a stage or grade does not stand so in the cited passages";
    }

    /** The stages and grades of a text, as {@code stage 3b}. */
    static Set<String> of(String text) {
        Set<String> stages = new HashSet<>();
        Matcher stage = STAGE.matcher(text);
        while (stage.find()) {
            String kind = stage.group(1).toLowerCase(Locale.ROOT) + " ";
            PART.matcher(stage.group(2) + " " + stage.group(3)).results().forEach(part -> stages.add(kind + number(part)));
        }
        return stages;
    }

    private static String number(MatchResult part) {
        String typed = part.group(1).toLowerCase(Locale.ROOT);
        int place = Math.max(ROMAN.indexOf(typed), SPELLED.indexOf(typed));
        return (place >= 0 ? String.valueOf(place + 1) : typed) + part.group(2).toLowerCase(Locale.ROOT);
    }
}
