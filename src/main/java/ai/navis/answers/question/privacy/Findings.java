package ai.navis.answers.question.privacy;

import ai.navis.answers.question.privacy.Redaction.Found;
import ai.navis.answers.question.privacy.Redaction.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What the finders have found in one text so far. Passages marked as kept are never found. Not for sharing between threads. */
final class Findings {

    static final String REMOVED = "[removed]";

    private final List<Found> found = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet names = new BitSet();
    private final BitSet kept = new BitSet();

    void keep(int start, int end) {
        kept.set(start, end);
    }

    /** Adds the span unless it touches a kept passage. */
    void add(Kind kind, int start, int end) {
        if (start >= end || touchesKept(start, end)) {
            return;
        }
        found.add(new Found(kind, start, end));
        taken.set(start, end);
        if (kind == Kind.NAME) {
            names.set(start, end);
        }
    }

    boolean touchesKept(int start, int end) {
        return touches(kept, start, end);
    }

    /** Whether any character of the span was found already. */
    boolean touchesFound(int start, int end) {
        return touches(taken, start, end);
    }

    /** Whether the character was found to be part of a name. */
    boolean isName(int at) {
        return names.get(at);
    }

    /** Whether all of the span was found already. */
    boolean covers(int start, int end) {
        return taken.nextClearBit(start) >= end;
    }

    /** The text with the spans replaced; overlapping spans, and neighbours of one kind, become one. */
    Redaction of(String text) {
        List<Found> merged = merged(text);
        if (merged.isEmpty()) {
            return new Redaction(text, merged);
        }
        StringBuilder redacted = new StringBuilder(text.length());
        int from = 0;
        for (Found one : merged) {
            redacted.append(text, from, one.start()).append(REMOVED);
            from = one.end();
        }
        return new Redaction(redacted.append(text, from, text.length()).toString(), merged);
    }

    private List<Found> merged(String text) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Found::start).thenComparing(Comparator.comparingInt(Found::end).reversed()));
        List<Found> merged = new ArrayList<>();
        for (Found next : sorted) {
            Found last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && (next.start() < last.end()
                    || next.kind() == last.kind() && text.substring(last.end(), next.start()).isBlank())) {
                merged.set(merged.size() - 1, new Found(last.kind(), last.start(), Math.max(last.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static boolean touches(BitSet set, int start, int end) {
        int first = set.nextSetBit(start);
        return first >= 0 && first < end;
    }
}
