package ai.navis.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Deadline deadline = Deadline.in(Duration.ofSeconds(10), InstantSource.fixed(now));

    @Test
    void itTellsTheTimeLeftAndNeverLessThanNone() {
        assertThat(deadline.left()).isEqualTo(Duration.ofSeconds(10));
        assertThat(new Deadline(now.minusSeconds(1), InstantSource.fixed(now)).left()).isZero();
    }

    @Test
    void itAllowsWhatFits() {
        assertThat(deadline.allows(Duration.ofSeconds(10))).isTrue();
        assertThat(deadline.allows(Duration.ofSeconds(11))).isFalse();
    }

    @Test
    void itCanBeBoundedAndKeepAReserve() {
        assertThat(deadline.atMost(Duration.ofSeconds(4)).left()).isEqualTo(Duration.ofSeconds(4));
        assertThat(deadline.atMost(Duration.ofSeconds(40)).left()).isEqualTo(Duration.ofSeconds(10));
        assertThat(deadline.keeping(Duration.ofSeconds(3)).left()).isEqualTo(Duration.ofSeconds(7));
    }
}
