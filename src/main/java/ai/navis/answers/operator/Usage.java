package ai.navis.answers.operator;

import ai.navis.answers.Settings;
import ai.navis.answers.memory.Quota;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What partners used: the questions that were counted, for each partner and day of UTC. */
final class Usage {

    private final DynamoDbClient store;
    private final Settings settings;
    private final InstantSource clock;
    private final PrintStream out;

    Usage(DynamoDbClient store, Settings settings, InstantSource clock, PrintStream out) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.out = out;
    }

    /** Prints the last {@code days}, today's so far among them, as comma-separated values. */
    void print(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        out.println("day,partner,name,questions");
        new TreeMap<>(settings.partners()).forEach((id, partner) -> {
            Quota quota = new Quota(store, settings.store().table(), id, partner.callsPerMinute(), partner.callsPerDay());
            today.minusDays(days - 1L).datesUntil(today.plusDays(1)).forEach(day ->
                    out.printf("%s,%s,\"%s\",%d%n", day, id, partner.name().orElse(id).replace("\"", "\"\""), quota.counted(day)));
        });
    }
}
