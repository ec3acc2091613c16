package ai.navis.answers.writing;

import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Ask;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Vocabulary;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which sentences of a passage answer one part of a question: its short answer first, and where that leaves out the things that
 * the question names, a later sentence that tells of them.
 */
final class Lead {

    /** Asks whose own word must stand in the answer: how fast a cancer grows is not told by where it spreads. */
    private static final Set<String> TOLD_BY_NAME = Set.of("grow");
    private static final List<String> PACE = List.of("fast", "quickly", "rapidly", "slowly");
    private static final Pattern POINTS_BACK = Pattern.compile("(?i)\\b(?:this|these|those|such|both|others?)\\b|^(?:[\\w ,]+ )?(?:they|it|them)\\b");

    private final boolean figures;
    private final List<List<List<String>>> things;

    private Lead(boolean figures, List<List<List<String>>> things) {
        this.figures = figures;
        this.things = things;
    }

    static Lead of(Found.Part part, Recognised question) {
        List<Ask> asked = question.asks().stream().filter(a -> a.id().equals(part.ask())).toList();
        Stream<Term> subjects = asked.stream().findFirst().map(question::subjectsOf).orElseGet(question::subjects).stream();
        Stream<List<String>> named = subjects.filter(t -> t.kind() != Term.Kind.SITE).map(t -> Stream.concat(Stream.of(t.name()), t.names().stream()).toList());
        Stream<List<String>> words = asked.stream().filter(a -> TOLD_BY_NAME.contains(a.id())).map(Ask::names);
        Stream<List<String>> unknown = asked.isEmpty() && question.subjects().isEmpty() ? question.unknown().stream().map(List::of) : Stream.empty();
        Stream<List<String>> pace = question.asksHowFast() ? Stream.of(PACE) : Stream.empty();
        return new Lead(SurvivalFigure.askedFor(question), Stream.of(named, words, unknown, pace).flatMap(w -> w).map(names -> names.stream().map(Vocabulary::words).toList()).toList());
    }

    /** Whether a short answer stands in it. */
    boolean opens(Passage passage) {
        return IntStream.range(0, passage.sentences().size()).anyMatch(i -> maySay(passage, i));
    }

    /** The place of the short answer: a survival figure may only be it where one is asked for. */
    int first(Passage passage) {
        return IntStream.range(0, passage.sentences().size()).filter(i -> maySay(passage, i)).findFirst().orElse(0);
    }

    /** The place of the sentence that tells of more things named than the short answer does. */
    OptionalInt more(Passage passage) {
        int best = first(passage);
        for (int i = best + 1; i < passage.sentences().size(); i++) {
            boolean alone = maySay(passage, i) && !POINTS_BACK.matcher(passage.sentences().get(i)).find();
            best = alone && told(passage, i) > told(passage, best) ? i : best;
        }
        return best == first(passage) ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private boolean maySay(Passage passage, int sentence) {
        return figures || !SurvivalFigure.in(passage.sentences().get(sentence));
    }

    private long told(Passage passage, int sentence) {
        Set<String> words = Set.copyOf(Vocabulary.words(passage.sentences().get(sentence)));
        return things.stream().filter(names -> names.stream().anyMatch(words::containsAll)).count();
    }
}
