package ai.navis.answers.question.danger;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A sequence of names and gaps within one sentence. Matching follows all ways at once, as bits of the words reached, so its
 * time is bounded by the length of the pattern, whatever the text.
 */
final class FlagPattern {

    /** One step: any of some names, or a gap of up to so many words. */
    record Step(int[] symbols, int gap, boolean optional) {}

    private static final int WIDEST = 62;

    private final List<Step> steps;
    private final boolean opensSentence;
    private final boolean opensClause;
    private final boolean closesSentence;

    FlagPattern(List<Step> steps, boolean opensSentence, boolean opensClause, boolean closesSentence) {
        this.steps = List.copyOf(steps);
        this.opensSentence = opensSentence;
        this.opensClause = opensClause;
        this.closesSentence = closesSentence;
        if (steps.isEmpty() || steps.get(0).gap() > 0 || steps.get(0).optional()) {
            throw new IllegalArgumentException("a pattern begins with a word");
        }
    }

    int[] first() {
        return steps.get(0).symbols();
    }

    /** The word after the longest match that begins at a word, or -1. */
    int endOfMatch(FlagReading reading, int start) {
        FlagText text = reading.text();
        if (opensSentence && !text.opensSentence(start) || opensClause && !text.opensClause(start)) {
            return -1;
        }
        int left = text.end(text.sentence(start)) - start;
        int room = Math.min(WIDEST, left);
        long reached = 1;
        for (Step step : steps) {
            reached = step.gap() > 0 ? spread(reached, step.gap()) : advance(reading, start, step, reached, room);
            if (reached == 0) {
                return -1;
            }
        }
        int length = 63 - Long.numberOfLeadingZeros(reached);
        return closesSentence && length < left ? -1 : start + Math.min(length, left);
    }

    /** Whether the text holds a phrase for each step, at any place: a quick way to say no. */
    boolean isPossibleIn(FlagReading reading) {
        for (Step step : steps) {
            if (step.gap() == 0 && !step.optional() && !reading.hasAny(step.symbols())) {
                return false;
            }
        }
        return true;
    }

    boolean occursIn(FlagReading reading, int from, int to) {
        if (!isPossibleIn(reading)) {
            return false;
        }
        for (int symbol : first()) {
            for (int i : reading.places(symbol)) {
                if (i >= from && i < to && endOfMatch(reading, i) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells of the match at each place of a part of the text where there is one. */
    void matches(FlagReading reading, int from, int to, BiConsumer<Integer, Integer> found) {
        for (int symbol : first()) {
            for (int i : reading.places(symbol)) {
                int end = i >= from && i < to ? endOfMatch(reading, i) : -1;
                if (end >= 0) {
                    found.accept(i, end);
                }
            }
        }
    }

    private static long spread(long reached, int gap) {
        long all = reached;
        for (int i = 0; i < gap; i++) {
            all |= all << 1;
        }
        return all;
    }

    private static long advance(FlagReading reading, int start, Step step, long reached, int room) {
        long next = step.optional() ? reached : 0;
        for (long rest = reached; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            if (at >= room) {
                break;
            }
            for (int symbol : step.symbols()) {
                int lengths = reading.lengths(symbol, start + at);
                if (lengths != 0) {
                    next |= (long) lengths << at;
                }
            }
        }
        return next;
    }
}
