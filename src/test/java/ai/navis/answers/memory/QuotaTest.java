package ai.navis.answers.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.navis.answers.support.OwnTable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How often partners may ask over instances that share nothing but the store. */
class QuotaTest {

    private static final Instant NOW = Instant.parse("2090-06-01T10:00:30Z");
    private static final LocalDate TODAY = LocalDate.parse("2090-06-01");

    @RegisterExtension
    static final OwnTable TABLE = new OwnTable();

    @Test
    void manyWhoAskAtOnceGetExactlyTheQuota() throws Exception {
        List<Quota> instances = IntStream.range(0, 4).mapToObj(i -> quota("acme", 25, 0)).toList();
        AtomicInteger allowed = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        threads.invokeAll(IntStream.range(0, 100).<Callable<Void>>mapToObj(i -> () -> {
            instances.get(i % 4).take(NOW).ifPresentOrElse(wait -> {}, allowed::incrementAndGet);
            return null;
        }).toList());
        threads.shutdown();

        assertThat(allowed).hasValue(25);
        assertThat(quota("acme", 25, 0).counted(TODAY)).isEqualTo(25);
    }

    @Test
    void theWaitIsToldAndAfterItTheNextMinuteBegins() {
        Quota quota = quota("acme", 1, 10);
        assertThat(quota.take(NOW)).isEmpty();
        assertThat(quota.take(NOW)).contains(Duration.ofSeconds(30));
        assertThat(quota.take(NOW.plusSeconds(30))).isEmpty();
    }

    @Test
    void whatTheDayRefusesIsNeitherCountedNorTakenFromTheMinute() {
        Quota quota = quota("acme", 2, 1);
        assertThat(quota.take(NOW)).isEmpty();
        assertThat(quota.take(NOW)).contains(Duration.parse("PT13H59M30S"));
        assertThat(quota.take(NOW)).as("of the day again, not of the minute").contains(Duration.parse("PT13H59M30S"));
        assertThat(quota.counted(TODAY)).isEqualTo(1);
    }

    @Test
    void onePartnersQuotaDoesNotTouchAnothers() {
        assertThat(quota("acme", 1, 1).take(NOW)).isEmpty();
        assertThat(quota("acme", 1, 1).take(NOW)).isPresent();
        assertThat(quota("mary", 1, 1).take(NOW)).isEmpty();
    }

    @Test
    void withoutBoundsCallsAreCountedAllTheSame() {
        Quota quota = quota("acme", 0, 0);
        assertThat(quota.take(NOW)).isEmpty();
        assertThat(quota.take(NOW)).isEmpty();
        assertThat(quota.counted(TODAY)).isEqualTo(2);
        assertThat(quota.counted(TODAY.minusDays(1))).isZero();
    }

    @Test
    void aStoreThatCannotTellIsSaidToBe() {
        TABLE.client().deleteTable(delete -> delete.tableName(TABLE.name()));
        assertThatThrownBy(() -> quota("acme", 1, 1).take(NOW)).isInstanceOf(MemoryUnavailable.class);
    }

    private Quota quota(String partner, long perMinute, long perDay) {
        return new Quota(TABLE.client(), TABLE.name(), partner, perMinute, perDay);
    }
}
