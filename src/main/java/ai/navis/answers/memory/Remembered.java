package ai.navis.answers.memory;

import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Versions;
import java.time.Instant;
import java.util.Optional;

/**
 * What the memory holds under one id.
 *
 * @param answer      empty while the first one is being written, and where the one that stands there must not be seen
 * @param question    its neutral wording, where an answer or a wish for one stands there
 * @param leaseUntil  until when somebody has the right to write it
 * @param wantedUntil until when somebody counts on the worker to write it
 * @param unhelpful   how many readers found the answer not helpful
 * @param readings    how often it was read in the last month in which it was, about
 * @param failures    attempts to write it that failed since an answer was last kept
 */
public record Remembered(
        Optional<Answer> answer, Optional<String> question, Shelf shelf, Instant leaseUntil, Instant wantedUntil, long unhelpful,
        long readings, Failures failures) {

    /** How many, and when the last of them did. */
    public record Failures(long count, Instant last) {

        static final Failures NONE = new Failures(0, Instant.EPOCH);
    }

    /** Nothing at all. */
    public static final Remembered NOTHING = new Remembered(
            Optional.empty(), Optional.empty(), Shelf.NONE, Instant.EPOCH, Instant.EPOCH, 0, 0, Failures.NONE);

    /** An answer as it stands when it has just been kept. */
    public static Remembered of(Answer answer, Shelf shelf) {
        return new Remembered(Optional.of(answer), Optional.of(answer.question()), shelf, Instant.EPOCH, Instant.EPOCH, 0, 0, Failures.NONE);
    }

    /** The answer, unless it has expired: what is served where no better one can be written. */
    public Optional<Answer> servable(Instant now) {
        return answer.filter(a -> now.isBefore(shelf.expiresAt()));
    }

    /** The answer, where it may be served at once, fresh or stale. */
    public Optional<Answer> current(Instant now) {
        return servable(now).filter(a -> now.isBefore(shelf.staleUntil()));
    }

    /** The answer, where an operator pinned it. */
    Optional<Answer> pinned() {
        return shelf.equals(Shelf.PINNED) ? answer : Optional.empty();
    }

    /**
     * The answer, where it needs no refresh: one of newer versions than {@code versions} is not for them to refresh, and a
     * pinned one is for nobody.
     */
    public Optional<Answer> fresh(Instant now, Versions versions) {
        return pinned().or(() -> current(now).filter(a -> now.isBefore(shelf.freshUntil())).filter(a -> switch (a.versions().comparedTo(versions)) {
            case SAME, NEWER -> true;
            case OLDER, OTHER -> false;
        }));
    }

    /** Whether somebody is writing it. */
    public boolean beingWritten(Instant now) {
        return now.isBefore(leaseUntil);
    }

    /** Whether somebody counts on the worker to write it. */
    public boolean wanted(Instant now) {
        return now.isBefore(wantedUntil);
    }
}
