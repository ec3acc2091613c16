package ai.navis.answers.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts first what says what a thing is: "A port is a small disc", and not what is done to a port. */
final class Defining {

    private static final String SAYING_WHAT_IT_IS = "is|are|means?|uses?|treats?|helps?|takes?|looks?|removes?|gives?|tests?|shows?";

    private final Pattern words;

    /** @param names the words of each name of the things asked about */
    Defining(List<List<String>> names) {
        String name = names.stream().map(words -> words.stream().map(Pattern::quote).collect(Collectors.joining("[ -]"))).collect(Collectors.joining("|", "(?:", ")s?"));
        words = Pattern.compile("(?i)^(?:an? |the )?" + name + "(?: \\([^)]*\\))? (?:" + SAYING_WHAT_IT_IS + ")\\b|\\bcalled (?:an? |the )?" + name);
    }

    /** The candidates whose short answer says it, then those that say it further on, then the others; each in their order. */
    List<Candidate> first(List<Candidate> ranked) {
        return ranked.stream().sorted(Comparator.comparingInt(c -> place(c.passage()))).toList();
    }

    private int place(Passage passage) {
        return words.matcher(passage.shortAnswer()).find() ? 0 : passage.sentences().stream().anyMatch(s -> words.matcher(s).find()) ? 1 : 2;
    }
}
