package ai.navis.answers.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a sentence speaks of a sign: as happening, or asked about, supposed, denied, long past, told of the dead. */
final class FlagFrame {

    /** What the words around a sign may be. Their patterns are in the data files. */
    enum Marker { ASKING, SUPPOSING, PERSON, ONSET, ASKED_AFTER, LONG_AGO, OVER, DEAD, DENIED }

    /** How a sign is spoken of. */
    enum Manner { HAPPENING, SPOKEN_OF, DENIED }

    private record Span(int start, int end) {}

    private final FlagReading reading;
    private final Map<Marker, List<FlagPattern>> patterns;
    private final Map<Integer, Map<Marker, List<Span>>> bySentence = new java.util.HashMap<>();

    FlagFrame(FlagReading reading, Map<Marker, List<FlagPattern>> patterns) {
        this.reading = reading;
        this.patterns = patterns;
    }

    Manner of(FlagRule rule, int start, int end) {
        Map<Marker, List<Span>> spans = bySentence.computeIfAbsent(reading.text().sentence(start), this::read);
        if (spans.get(Marker.DENIED).stream().anyMatch(denial -> denial.end() == start)) {
            return Manner.DENIED;
        }
        if (rule.strength() == FlagRule.Strength.TOPIC || isPast(rule, spans, start, end)) {
            return Manner.SPOKEN_OF;
        }
        if (rule.strength() == FlagRule.Strength.STATEMENT) {
            return Manner.HAPPENING;
        }
        return isAsked(spans, end) ? Manner.SPOKEN_OF : Manner.HAPPENING;
    }

    private boolean isPast(FlagRule rule, Map<Marker, List<Span>> spans, int start, int end) {
        boolean emergency = rule.sign().kind() == RedFlag.Kind.EMERGENCY;
        if (emergency && !spans.get(Marker.DEAD).isEmpty()) {
            return true;
        }
        if (!spans.get(Marker.ONSET).isEmpty()) {
            return false;
        }
        return spans.get(Marker.OVER).stream().anyMatch(over -> over.start() >= start || over.end() <= end)
                || spans.get(Marker.LONG_AGO).stream().anyMatch(ago -> sameClause(ago, start, end));
    }

    private boolean sameClause(Span ago, int start, int end) {
        int from = ago.start() < start ? ago.end() : end;
        int to = ago.start() < start ? start : ago.start();
        for (int i = from + (ago.start() < start ? 0 : 0); i <= Math.min(to, reading.text().size() - 1) && i < from + 10; i++) {
            boolean breaks = i > from && reading.text().afterComma(i) || i < to && PARTS.contains(reading.text().word(i));
            if (breaks) {
                return false;
            }
        }
        return to - from < 10;
    }

    private static final java.util.Set<String> PARTS = java.util.Set.of("and", "but", "now", "y", "pero", "ahora", "so", "im", "i");

    private boolean isAsked(Map<Marker, List<Span>> spans, int end) {
        boolean onset = !spans.get(Marker.ONSET).isEmpty();
        Span person = nearest(spans.get(Marker.PERSON), end);
        Span asking = nearest(spans.get(Marker.ASKING), end);
        Span supposing = nearest(spans.get(Marker.SUPPOSING), end);
        if (onset && (supposing == null || person != null)) {
            return false;
        }
        if (supposing != null && !clauseEnds(supposing.start(), end)) {
            return true;
        }
        if (asking != null) {
            return person == null || asking.end() > person.end() || asking.end() == person.end() && asking.start() <= person.start();
        }
        return person == null && spans.get(Marker.ASKED_AFTER).stream().anyMatch(asked -> asked.end() >= end);
    }

    private boolean clauseEnds(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (reading.text().afterComma(i)) {
                return true;
            }
        }
        return false;
    }

    // The marker that governs a sign is the one that ends last before the sign does.
    private static Span nearest(List<Span> spans, int end) {
        Span best = null;
        for (Span span : spans) {
            if (span.end() <= end && (best == null || span.end() > best.end() || span.end() == best.end() && span.start() < best.start())) {
                best = span;
            }
        }
        return best;
    }

    private Map<Marker, List<Span>> read(int sentence) {
        Map<Marker, List<Span>> spans = new EnumMap<>(Marker.class);
        for (Marker marker : Marker.values()) {
            List<Span> found = new java.util.ArrayList<>();
            for (FlagPattern pattern : patterns.getOrDefault(marker, List.of())) {
                for (int i = reading.text().start(sentence); i < reading.text().end(sentence); i++) {
                    int end = pattern.endOfMatch(reading, i);
                    if (end >= 0) {
                        found.add(new Span(i, end));
                    }
                }
            }
            spans.put(marker, found);
        }
        return spans;
    }
}
