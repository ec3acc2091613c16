package ai.navis.answers.memory;

import java.time.Instant;

/**
 * The right to write one answer, for a while.
 *
 * @param owner who holds it; unique for each attempt
 * @param fence a number that grows with every new holder of this id: a fencing token, by which a late writer is known
 * @param found what stood there when it was taken: another may have written just before
 */
public record Lease(String id, String owner, long fence, Instant until, Remembered found) {}
