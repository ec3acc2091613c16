package ai.navis.answers.question.danger;

import java.util.Optional;

/**
 * Recognises emergencies and crises in what a person types, before anything else looks at it, in English and Spanish.
 *
 * <p>The rules are data ({@code red-flags/} on the class path), to be read by clinicians. Where it is not clear whether
 * somebody is in danger, it holds that somebody is. Safe for use by many threads; its time is bounded by the length of the text.
 */
public final class RedFlags {

    private final FlagBook book = FlagBook.load();

    /** The danger that the writer, or someone with the writer, is in now or may be in; the worst if there are several. */
    public Optional<RedFlag> find(String text) {
        FlagReading reading = read(text);
        return worst(reading, new FlagFrame(reading, book.markers()), FlagFrame.Manner.HAPPENING);
    }

    /** What the text asks about that is an emergency when it happens; what {@link #find} finds, if it finds anything. */
    public Optional<RedFlag> touchedBy(String text) {
        FlagReading reading = read(text);
        FlagFrame frame = new FlagFrame(reading, book.markers());
        return worst(reading, frame, FlagFrame.Manner.HAPPENING).or(() -> worst(reading, frame, FlagFrame.Manner.SPOKEN_OF));
    }

    /** Whether {@code text} is a few lines that ask nothing, or no more than what to do: somebody tells of what is the matter. */
    public boolean onlyTells(String text) {
        return read(text).tells();
    }

    private Optional<RedFlag> worst(FlagReading reading, FlagFrame frame, FlagFrame.Manner manner) {
        RedFlag.Sign worst = null;
        for (int symbol : reading.occurring()) {
            for (FlagRule rule : book.rulesThatBeginWith(symbol)) {
                boolean worse = worst == null || rule.sign().compareTo(worst) < 0;
                if (worse && rule.isPossibleIn(reading) && occurs(rule, symbol, reading, frame, manner)) {
                    worst = rule.sign();
                }
            }
        }
        return Optional.ofNullable(worst).map(RedFlag::of);
    }

    private static boolean occurs(FlagRule rule, int first, FlagReading reading, FlagFrame frame, FlagFrame.Manner manner) {
        for (int i : reading.places(first)) {
            int end = rule.pattern().endOfMatch(reading, i);
            if (end >= 0 && rule.isUncontested(reading, i) && frame.of(rule, i, end) == manner) {
                return true;
            }
        }
        return false;
    }

    private FlagReading read(String text) {
        FlagText words = FlagText.of(text);
        FlagReading reading = new FlagReading(words, book.words().symbolCount());
        book.words().mark(words, reading);
        for (FlagPattern pattern : book.ignored()) {
            if (pattern.isPossibleIn(reading)) {
                pattern.matches(reading, 0, words.size(), reading::silence);
            }
        }
        return reading;
    }
}
