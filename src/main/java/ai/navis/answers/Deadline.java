package ai.navis.answers;

import java.time.Duration;
import java.time.InstantSource;
import java.time.Instant;

/** The moment by which a caller must have a reply. One is made per request and bounds every call made on its way. */
public record Deadline(Instant at, InstantSource clock) {

    public static Deadline in(Duration time, InstantSource clock) {
        return new Deadline(clock.instant().plus(time), clock);
    }

    /** Time left; never negative. */
    public Duration left() {
        Duration left = Duration.between(clock.instant(), at);
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean allows(Duration needed) {
        return left().compareTo(needed) >= 0;
    }

    /** The time left, or {@code most} where that is less. */
    public Duration within(Duration most) {
        Duration left = left();
        return left.compareTo(most) < 0 ? left : most;
    }

    /** This deadline, or one in {@code most} where that is earlier. */
    public Deadline atMost(Duration most) {
        return in(within(most), clock);
    }

    /** An earlier deadline, which keeps {@code reserve} for what must still happen after it. */
    public Deadline keeping(Duration reserve) {
        return new Deadline(at.minus(reserve), clock);
    }
}
