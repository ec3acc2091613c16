package ai.navis.answers.memory;

import java.time.Instant;

/**
 * How long an answer may stand.
 *
 * @param freshUntil until when it needs no refresh
 * @param staleUntil until when it is served at once
 * @param expiresAt  after this it must not be served, deleted or not: DynamoDB deletes late
 */
public record Shelf(Instant freshUntil, Instant staleUntil, Instant expiresAt) {

    /** Of what never stood there. */
    public static final Shelf NONE = new Shelf(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Of what an operator pinned. */
    public static final Shelf PINNED = new Shelf(EVER, EVER, EVER);
}
