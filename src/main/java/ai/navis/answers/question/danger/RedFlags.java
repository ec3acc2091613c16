package ai.navis.answers.question.danger;

import java.util.Optional;
import java.util.Set;

/**
 * Recognises emergencies and crises in what a person types, before anything else looks at it, in English and Spanish.
 *
 * <p>The rules are data ({@code red-flags/} on the class path), to be read by clinicians. Where it is not clear whether
 * somebody is in danger, it holds that somebody is; where no rule knows how it is put, the {@link Likeness} to the words of
 * people in danger decides. Safe for use by many threads; its time is bounded by the length of the text.
 */
public final class RedFlags {

    /** Static, so that a native executable has read it when it is built. */
    private static final FlagBook BOOK = new FlagBook();

    /** What {@code text} tells and touches; the text is read once, however much is asked of the reading. */
    public Reading read(String text) {
        FlagText words = FlagText.of(text);
        FlagReading reading = new FlagReading(words, BOOK.words().symbolCount());
        BOOK.words().mark(words, reading);
        for (FlagPattern pattern : BOOK.ignored()) {
            if (pattern.isPossibleIn(reading)) {
                pattern.matches(reading, 0, words.size(), reading::silence);
            }
        }
        return new Reading(reading);
    }

    /** What {@code text} holds for {@link Likeness}, to learn from. */
    Set<String> features(String text) {
        return Likeness.features(read(text).reading, BOOK.words());
    }

    /** The danger told of in {@code text}, as in {@link Reading#danger}. */
    public Optional<RedFlag> find(String text) {
        return read(text).danger();
    }

    /** What {@code text} touches, as in {@link Reading#touched}. */
    public Optional<RedFlag> touchedBy(String text) {
        return read(text).touched();
    }

    /** One text as the rules read it. For one thread. */
    public static final class Reading {

        private final FlagReading reading;
        private final FlagFrame frame;
        private final Optional<RedFlag> danger;

        private Reading(FlagReading reading) {
            this.reading = reading;
            this.frame = new FlagFrame(reading, BOOK.markers());
            this.danger = worst(FlagFrame.Manner.HAPPENING).or(this::likely);
        }

        /** The danger that the writer, or someone with the writer, is in now or may be in; the worst if there are several. */
        public Optional<RedFlag> danger() {
            return danger;
        }

        /** What the text asks about that is an emergency when it happens; what {@link #danger} finds, if it finds anything. */
        public Optional<RedFlag> touched() {
            return danger.or(() -> worst(FlagFrame.Manner.SPOKEN_OF));
        }

        /** Whether the text is a few lines with a clause that asks nothing, or no more than what to do: somebody tells of something. */
        public boolean tells() {
            return reading.tells();
        }

        // What no rule knows may sound like a danger all the same.
        private Optional<RedFlag> likely() {
            return BOOK.likeness().sign(reading, BOOK.words()).map(RedFlag::of);
        }

        private Optional<RedFlag> worst(FlagFrame.Manner manner) {
            RedFlag.Sign worst = null;
            for (int symbol : reading.occurring()) {
                for (FlagRule rule : BOOK.rulesThatBeginWith(symbol)) {
                    boolean worse = worst == null || rule.sign().compareTo(worst) < 0;
                    if (worse && rule.isPossibleIn(reading) && occurs(rule, symbol, manner)) {
                        worst = rule.sign();
                    }
                }
            }
            return Optional.ofNullable(worst).map(RedFlag::of);
        }

        private boolean occurs(FlagRule rule, int first, FlagFrame.Manner manner) {
            for (int i : reading.places(first)) {
                int end = rule.pattern().endOfMatch(reading, i);
                if (end >= 0 && rule.isUncontested(reading, i) && frame.of(rule, i, end) == manner) {
                    return true;
                }
            }
            return false;
        }
    }
}
