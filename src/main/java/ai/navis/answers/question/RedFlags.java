package ai.navis.answers.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises emergencies and crises in what a person types, before anything else looks at it, in English and Spanish.
 *
 * <p>The rules are data ({@code red-flags/} on the class path), to be read by clinicians. Where it is not clear whether
 * somebody is in danger, it holds that somebody is. Safe for use by many threads; its time is bounded by the length of the text.
 */
public final class RedFlags {

    private final FlagBook book = FlagBook.load();

    /** The danger that the writer, or someone with the writer, is in or may be in now; the worst if there are several. */
    public Optional<RedFlag> find(String text) {
        return worst(text, FlagFrame.Manner.HAPPENING);
    }

    /**
     * What the text asks about that is an emergency when it happens. It may name what {@link #find} finds, too, which goes
     * first.
     */
    public Optional<RedFlag> touchedBy(String text) {
        Optional<RedFlag> happening = worst(text, FlagFrame.Manner.HAPPENING);
        return happening.isPresent() ? happening : worst(text, FlagFrame.Manner.SPOKEN_OF);
    }

    private Optional<RedFlag> worst(String text, FlagFrame.Manner manner) {
        FlagReading reading = read(text);
        FlagFrame frame = new FlagFrame(reading, book.markers());
        RedFlag.Sign worst = null;
        for (Map.Entry<Integer, List<FlagRule>> entry : book.rulesByFirst().entrySet()) {
            if (!reading.has(entry.getKey())) {
                continue;
            }
            for (FlagRule rule : entry.getValue()) {
                boolean worse = worst == null || rule.sign().compareTo(worst) < 0;
                if (worse && occurs(rule, entry.getKey(), reading, frame, manner)) {
                    worst = rule.sign();
                }
            }
        }
        return Optional.ofNullable(worst).map(RedFlag::of);
    }

    private static boolean occurs(FlagRule rule, int first, FlagReading reading, FlagFrame frame, FlagFrame.Manner manner) {
        for (int i = 0; i < reading.text().size(); i++) {
            if (reading.lengths(first, i) == 0) {
                continue;
            }
            int end = rule.pattern().endOfMatch(reading, i);
            if (end >= 0 && frame.of(rule, i, end) == manner) {
                return rule.contextHolds(reading);
            }
        }
        return false;
    }

    private FlagReading read(String text) {
        FlagText words = FlagText.of(text);
        FlagReading reading = new FlagReading(words, book.words().symbolCount());
        book.words().mark(words, reading);
        for (FlagPattern pattern : book.ignored()) {
            for (int i = 0; i < words.size(); i++) {
                int end = pattern.endOfMatch(reading, i);
                if (end >= 0) {
                    reading.silence(i, end);
                }
            }
        }
        return reading;
    }
}
