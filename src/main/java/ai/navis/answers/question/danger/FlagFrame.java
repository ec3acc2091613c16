package ai.navis.answers.question.danger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a sentence speaks of a sign: as happening, or asked about, supposed, denied, long past, told of the dead. */
final class FlagFrame {

    /** What the words around a sign may be. Their patterns are in the data files. */
    enum Marker { ASKING, SUPPOSING, PERSON, ONSET, ASKED_AFTER, LONG_AGO, OVER, DEAD, DENIED }

    /** How a sign is spoken of. */
    enum Manner { HAPPENING, SPOKEN_OF, DENIED }

    private record Span(int start, int end) {}

    private static final int NEAR = 10;
    private static final Set<String> WRITER = Set.of("i", "im", "ive", "my", "tengo", "estoy", "me", "siento");
    private static final Set<String> PARTING = Set.of("and", "but", "now", "y", "pero", "ahora", "so", "im", "i");

    private final FlagReading reading;
    private final Map<Marker, List<FlagPattern>> patterns;
    private final Map<Integer, Map<Marker, List<Span>>> bySentence = new HashMap<>();

    FlagFrame(FlagReading reading, Map<Marker, List<FlagPattern>> patterns) {
        this.reading = reading;
        this.patterns = patterns;
    }

    Manner of(FlagRule rule, int start, int end) {
        Map<Marker, List<Span>> spans = bySentence.computeIfAbsent(reading.text().sentence(start), this::read);
        boolean denied = spans.get(Marker.DENIED).stream().anyMatch(denial -> denies(denial, start));
        if (denied && !reading.text().afterComma(start)) {
            return Manner.DENIED;
        }
        if (rule.strength() == FlagRule.Strength.TOPIC || isPast(rule, spans, start, end)) {
            return Manner.SPOKEN_OF;
        }
        if (rule.strength() == FlagRule.Strength.STATEMENT) {
            return Manner.HAPPENING;
        }
        return isAsked(spans, start, end) ? Manner.SPOKEN_OF : Manner.HAPPENING;
    }

    // The span of a denial may reach one word into the sign, because it may end with a gap.
    private static boolean denies(Span denial, int start) {
        return denial.start() < start && (denial.end() == start || denial.end() == start + 1);
    }

    private boolean isPast(FlagRule rule, Map<Marker, List<Span>> spans, int start, int end) {
        boolean emergency = rule.sign().kind() == RedFlag.Kind.EMERGENCY;
        if (emergency && spans.get(Marker.DEAD).stream().anyMatch(dead -> !writerFollows(dead.end(), start))) {
            return true;
        }
        return spans.get(Marker.OVER).stream().anyMatch(over -> over.start() >= start && over.start() - end < NEAR)
                || spans.get(Marker.LONG_AGO).stream().anyMatch(ago -> sameClause(ago, start, end));
    }

    // "My wife died in May and now I cannot breathe" is about the writer.
    private boolean writerFollows(int from, int to) {
        for (int i = from; i <= to && i < reading.text().size(); i++) {
            if (WRITER.contains(reading.text().word(i))) {
                return true;
            }
        }
        return false;
    }

    // "In 2015" belongs to a sign that is near and not parted from it by a comma, an "and" or a new subject.
    private boolean sameClause(Span ago, int start, int end) {
        int from = ago.start() < start ? ago.end() : end;
        int to = ago.start() < start ? start : ago.start();
        for (int i = from; i < to; i++) {
            if (i > from && reading.text().afterComma(i) || PARTING.contains(reading.text().word(i))) {
                return false;
            }
        }
        return to - from < NEAR;
    }

    private boolean isAsked(Map<Marker, List<Span>> spans, int start, int end) {
        Span person = nearest(spans.get(Marker.PERSON), end);
        Span asking = nearest(before(spans.get(Marker.ASKING), start, end), end);
        Span supposing = nearest(spans.get(Marker.SUPPOSING), end);
        if (supposing != null && !somebodyIsNamedAnew(supposing, spans.get(Marker.PERSON), end)) {
            return !beganAfter(supposing, spans);
        }
        if (asking != null && (person == null || asking.end() >= person.end())) {
            return !beganAfter(asking, spans);
        }
        return person == null && spans.get(Marker.ONSET).isEmpty()
                && spans.get(Marker.ASKED_AFTER).stream().anyMatch(asked -> asked.end() >= end);
    }

    // "Can hardly breathe" begins like a question and is none; "I am scared of getting breathless" asks within the sign.
    private static List<Span> before(List<Span> spans, int start, int end) {
        return spans.stream().filter(span -> span.start() < start || span.end() - span.start() > 1 && span.end() < end).toList();
    }

    private static boolean beganAfter(Span question, Map<Marker, List<Span>> spans) {
        return spans.get(Marker.ONSET).stream().anyMatch(onset -> onset.end() > question.end());
    }

    // "If he gets a fever, what then? He has one" begins to tell of a person where a new clause begins with one.
    private boolean somebodyIsNamedAnew(Span supposing, List<Span> persons, int end) {
        return persons.stream().anyMatch(person -> person.start() >= supposing.end() && person.end() <= end
                && reading.text().opensClause(person.start()));
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
            List<Span> found = new ArrayList<>();
            for (FlagPattern pattern : patterns.getOrDefault(marker, List.of())) {
                if (pattern.isPossibleIn(reading)) {
                    pattern.matches(reading, reading.text().start(sentence), reading.text().end(sentence),
                            (start, end) -> found.add(new Span(start, end)));
                }
            }
            spans.put(marker, found);
        }
        return spans;
    }
}
