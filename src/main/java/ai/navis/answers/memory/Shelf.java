package ai.navis.answers.memory;

import java.time.Instant;

/** How long an answer may stand: fresh until the first moment, servable until the second. */
public record Shelf(Instant freshUntil, Instant expiresAt) {}
