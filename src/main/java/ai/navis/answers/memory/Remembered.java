package ai.navis.answers.memory;

import ai.navis.answers.answer.Answer;
import java.time.Instant;
import java.util.Optional;

/**
 * What the memory holds under one id.
 *
 * @param answer     empty while the first one is being written
 * @param freshUntil until when the answer is fresh
 * @param expiresAt  after this it must not be served, deleted or not: DynamoDB deletes late
 * @param leaseUntil until when somebody has the right to write it
 */
public record Remembered(Optional<Answer> answer, Instant freshUntil, Instant expiresAt, Instant leaseUntil) {

    /** Nothing at all. */
    public static final Remembered NOTHING = new Remembered(Optional.empty(), Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

    /** The answer, unless it has expired. */
    public Optional<Answer> servable(Instant now) {
        return answer.filter(a -> now.isBefore(expiresAt));
    }

    /** The answer, where it is fresh and of these versions. */
    public Optional<Answer> fresh(Instant now, Answer.Versions versions) {
        return servable(now).filter(a -> now.isBefore(freshUntil) && a.isOf(versions));
    }

    /** Whether somebody is writing it. */
    public boolean beingWritten(Instant now) {
        return now.isBefore(leaseUntil);
    }
}
