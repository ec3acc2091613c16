package ai.navis.answers.evidence;

import ai.navis.answers.question.Ask;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one part of a question says beside its cancer and its ask, and how much of it sentences tell: each thing counts by its
 * rarity, a thing that the vocabulary does not know in any form of its word, and the kind of answer that is asked for ("how long", "how many") is a thing, too.
 */
public final class Gist {

    /** How a text tells a span of time, in a regular expression. */
    static final String TIME = "\\b(?:minutes?|hours?|days?|weeks?|months?|years?|lifetime|for life)\\b";
    private static final Map<String, Pattern> KINDS = Map.of(
            "how-long", Pattern.compile("(?i)" + TIME),
            "how-often", Pattern.compile("(?i)\\b(?:every|once|twice|each|(?:a|per) (?:day|week|month|year))\\b"),
            "how-many", Pattern.compile("(?i)\\d|\\b(?:one|two|three|four|five|six|few|several)\\b"));
    private static final Pattern POINTS_BACK = Pattern.compile("(?i)\\b(?:this|these|those|such|both|others?)\\b|^(?:[\\w ,]+ )?(?:they|it|them)\\b");
    /** What a stem begins with, so that it is not taken for a word. */
    static final String STEM = "~";
    private static final double LEAST = 0.01;
    /** What may stand in any sentence, in many senses. */
    private static final Set<String> IN_MANY_SENSES = Set.of("keep", "keeping", "getting", "got", "put", "show", "trying", "cover");
    private static final double NEARLY_ALL = 0.9;
    private static final double KIND = 0.3;

    /** That of what says nothing beside its cancer and its ask. */
    public static final Gist NONE = new Gist(List.of(), List.of());

    private record Thing(List<Set<String>> names, double weight) {
        boolean in(Set<String> words) {
            return names.stream().anyMatch(words::containsAll);
        }
    }

    private final List<Thing> things;
    private final List<Pattern> kinds;
    /** What the kind of answer weighs beside the things. */
    private final double ofKind;
    private final double all;

    private Gist(List<Thing> things, List<Pattern> kinds) {
        this.things = things;
        this.kinds = kinds;
        double named = things.stream().mapToDouble(Thing::weight).sum();
        this.ofKind = kinds.isEmpty() ? 0 : things.isEmpty() ? KIND : named * KIND;
        this.all = named + ofKind;
    }

    /** @param rarity how much a word or stem tells by itself */
    static Gist of(Recognised question, Ask ask, Vocabulary vocabulary, ToDoubleFunction<String> rarity) {
        List<Thing> things = new ArrayList<>();
        for (List<String> names : question.said(ask)) {
            boolean ofTheCancer = question.cancers().stream().anyMatch(c -> Vocabulary.words(c.name()).containsAll(Vocabulary.words(names.get(0))));
            if (ofTheCancer || IN_MANY_SENSES.contains(names.get(0)) || vocabulary.saysLittle(names.get(0))) {
                continue;
            }
            List<Set<String>> told = vocabulary.knows(names.get(0)) ? names.stream().map(name -> Set.copyOf(Vocabulary.words(name))).filter(w -> !w.isEmpty()).toList()
                    : List.of(Set.of(STEM + Stem.of(names.get(0))));
            double weight = told.stream().mapToDouble(s -> s.stream().mapToDouble(rarity).max().orElse(0)).min().orElse(0);
            things.add(new Thing(told, weight));
        }
        Stream<Pattern> forms = KINDS.keySet().containsAll(question.forms()) ? question.forms().stream().map(KINDS::get) : Stream.of();
        return new Gist(things, Stream.concat(forms, Stream.ofNullable(Worded.of(ask))).toList());
    }

    /** Whether so much of it is told that nothing is left out. */
    boolean wholly(Passage passage) {
        return told(passage) > NEARLY_ALL;
    }

    double all() {
        return all;
    }

    boolean isEmpty() {
        return all == 0;
    }

    /** Whether the passage is about it: a lone word further down may stand there in another sense. */
    boolean opens(Passage passage) {
        return things.size() > 1 || told(passage, 0) > 0;
    }

    /** The share of it that the sentence tells: 0 to 1. */
    double told(Passage passage, int sentence) {
        return told(passage.sentences(), List.of(words(passage.sentences().get(sentence))), sentence);
    }

    /** @param words those of each sentence that is named, in that order */
    private double told(List<String> texts, List<Set<String>> words, int... sentences) {
        Set<String> said = new HashSet<>();
        words.forEach(said::addAll);
        double told = things.stream().filter(t -> t.in(said)).mapToDouble(Thing::weight).sum();
        boolean kind = (told > 0 || things.isEmpty()) && IntStream.of(sentences).anyMatch(i -> kinds.stream().anyMatch(k -> k.matcher(texts.get(i)).find()));
        return all == 0 ? 0 : (told + (kind ? ofKind : 0)) / all;
    }

    /** How much of it the passage could tell at most, by {@code holds}: whether the passage has a word, or a form of a stem. */
    double told(Predicate<String> holds) {
        double told = things.stream().filter(t -> t.names().stream().anyMatch(n -> n.stream().allMatch(holds))).mapToDouble(Thing::weight).sum();
        return all == 0 ? 0 : told / all;
    }

    /** The sentence that stands by itself and tells most of what {@code first} leaves out. */
    public OptionalInt beside(Passage passage, int first) {
        return beside(passage.sentences(), passage.sentences().stream().map(Gist::words).toList(), first);
    }

    private OptionalInt beside(List<String> texts, List<Set<String>> words, int first) {
        double least = told(texts, List.of(words.get(first)), first) + LEAST;
        int best = first;
        for (int i = 0; i < texts.size(); i++) {
            double told = i == first || POINTS_BACK.matcher(texts.get(i)).find() ? 0 : told(texts, List.of(words.get(first), words.get(i)), first, i);
            if (told > least) {
                least = told;
                best = i;
            }
        }
        return best == first ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The share of it that the opening of the passage and the best other sentence tell. Each sentence is read once: this is asked of many passages. */
    double told(Passage passage) {
        List<Set<String>> words = passage.sentences().stream().map(Gist::words).toList();
        OptionalInt beside = beside(passage.sentences(), words, 0);
        return beside.isPresent() ? told(passage.sentences(), List.of(words.get(0), words.get(beside.getAsInt())), 0, beside.getAsInt())
                : told(passage.sentences(), List.of(words.get(0)), 0);
    }

    /** Whether a sentence of the passage gives the kind of answer that is asked for, and tells of half the rest; true where no kind is asked for. */
    boolean ofKind(Passage passage) {
        return kinds.isEmpty() || passage.sentences().stream().anyMatch(s -> kinds.stream().anyMatch(k -> k.matcher(s).find()) && things.stream()
                .filter(t -> t.in(words(s))).mapToDouble(Thing::weight).sum() * 2 >= things.stream().mapToDouble(Thing::weight).sum());
    }

    /** The words of a text, and the stem of each. */
    private static Set<String> words(String text) {
        Set<String> said = new HashSet<>();
        for (String word : Vocabulary.words(text)) {
            said.add(word);
            said.add(STEM + Stem.of(word));
        }
        return said;
    }
}
