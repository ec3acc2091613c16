package ai.navis.answers.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How often one partner may ask, over all instances, and how often it did. */
public final class Quota {

    private static final Duration MINUTES_KEPT = Duration.ofHours(1);
    /** As long as a year's invoices are asked about. */
    private static final Duration DAYS_KEPT = Duration.ofDays(400);

    private final Purse minute;
    private final Purse day;

    /** @param perMinute most calls in a minute, {@code perDay} in a day of UTC; 0 sets no bound */
    public Quota(DynamoDbClient store, String table, String partner, long perMinute, long perDay) {
        String owner = "partner:" + partner;
        this.minute = new Purse(store, table, owner, ChronoUnit.MINUTES, MINUTES_KEPT, perMinute, 0);
        this.day = new Purse(store, table, owner, ChronoUnit.DAYS, DAYS_KEPT, perDay, 0);
    }

    /**
     * Counts a call.
     *
     * @return empty where it may be made; else how long to wait, and nothing was counted
     * @throws MemoryUnavailable when the store cannot tell
     */
    public Optional<Duration> take(Instant now) {
        try {
            if (minute.bounded() && !minute.take(0, now)) {
                return Optional.of(minute.untilNext(now));
            }
            if (day.take(0, now)) {
                return Optional.empty();
            }
            if (minute.bounded()) {
                minute.giveBack(1, 0, now);
            }
            return Optional.of(day.untilNext(now));
        } catch (SdkException e) {
            throw new MemoryUnavailable("count", e);
        }
    }

    /**
     * Calls that were counted on {@code date}, in UTC.
     *
     * @throws MemoryUnavailable when the store cannot tell
     */
    public long counted(LocalDate date) {
        try {
            return day.calls(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (SdkException e) {
            throw new MemoryUnavailable("read", e);
        }
    }
}
