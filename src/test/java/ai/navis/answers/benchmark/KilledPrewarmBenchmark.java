package ai.navis.answers.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Replies;
import ai.navis.answers.support.Store;
import ai.navis.answers.support.Waiting;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A pre-warm of all families that is killed again and again: what is written stays written, only what was in flight is
 * asked for twice, and the ledger of tokens agrees with what the model's server counted.
 */
@Tag("benchmark")
class KilledPrewarmBenchmark {

    private static final int KILLS = Integer.getInteger("benchmark.kills", 20);
    private static final int AT_ONCE = 4;
    private static final int CALLS_A_MINUTE = 2_000;
    private static final int TOKENS_A_REPLY = 20;

    private final Random random = new Random(11);
    private final AtomicInteger replied = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final Map<Instant, AtomicInteger> byMinute = new ConcurrentHashMap<>();

    @Test
    void aRunThatIsKilledLosesWhatWasInFlightAndNothingElse() throws Exception {
        try (Fleet fleet = new Fleet(Map.of("answers.worker.concurrency", String.valueOf(AT_ONCE),
                "answers.model.budget.calls-per-minute", String.valueOf(CALLS_A_MINUTE),
                "answers.model.budget.tokens-per-day", "1000000000"))) {
            ModelServer model = fleet.model();
            model.script(Collections.nCopies(20_000, counted()).toArray(ModelServer.Reply[]::new));
            for (int i = 0; i < KILLS; i++) {
                int process = fleet.start();
                CompletableFuture<Fleet.Came> run = fleet.post(process, "/internal/prewarm", "");
                int calls = model.calls().size() + random.nextInt(1, 150);
                while (model.calls().size() < calls && !run.isDone()) {
                    Waiting.sleep(10);
                }
                fleet.kill(process);
                run.handle((came, failure) -> came).join();
            }
            int process = fleet.start();
            int killed = model.calls().size();
            long unaccounted = unaccounted(fleet);
            JsonNode last = run(fleet, process);
            int calls = model.calls().size();
            JsonNode rerun = run(fleet, process);
            int again = model.calls().size() - calls;
            int topics = last.get("written").asInt() + last.get("fresh").asInt() + last.get("skipped").asInt() + last.get("failed").size()
                    + last.get("remaining").asInt();
            int failed = last.get("failed").size() + last.get("skipped").asInt();
            int repairs = (int) model.calls().stream().filter(ModelServer.Call::repairs).count();
            long undisturbed = unaccounted(fleet) - unaccounted;
            System.out.printf(Locale.ROOT, "%d topics, killed %d times after %d calls: %d calls in all; at most %d at once, "
                    + "%d a minute; a rerun made %d calls%n", topics, KILLS, killed, calls, most.get(),
                    byMinute.values().stream().mapToInt(AtomicInteger::get).max().orElse(0), again);
            System.out.printf(Locale.ROOT, "the ledger holds %d tokens more than the server counted, for calls that were killed, and %d more after the runs that were not%n",
                    unaccounted, undisturbed);

            assertThat(topics).isGreaterThanOrEqualTo(2_000);
            assertThat(failed).as("what the scripted model cannot write").isLessThanOrEqualTo(topics / 50);
            assertThat(calls).isLessThanOrEqualTo(topics + KILLS * AT_ONCE + repairs);
            assertThat(again).as("calls of an immediate rerun").isZero();
            assertThat(rerun.get("fresh").asInt() + rerun.get("skipped").asInt()).isEqualTo(topics);
            assertThat(unaccounted).as("what killed calls took beforehand").isNotNegative();
            assertThat(undisturbed).as("where nothing is killed the ledger is what the server counted").isZero();
            assertThat(most.get()).isLessThanOrEqualTo(AT_ONCE);
            assertThat(byMinute.values()).allMatch(calls1 -> calls1.get() <= CALLS_A_MINUTE);
        }
    }

    private ModelServer.Reply counted() {
        return (exchange, request) -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            byMinute.computeIfAbsent(Instant.now().truncatedTo(ChronoUnit.MINUTES), minute -> new AtomicInteger()).incrementAndGet();
            try {
                Replies.sound().to(exchange, request);
                replied.incrementAndGet();
            } finally {
                atOnce.decrementAndGet();
            }
        };
    }

    /** One run of the worker to its end, as the schedule begins it. */
    private static JsonNode run(Fleet fleet, int process) throws Exception {
        return new ObjectMapper().readTree(fleet.post(process, "/internal/prewarm", "").join().response().body());
    }

    /** Tokens in the ledger beyond those that the server counted. */
    private long unaccounted(Fleet fleet) {
        try (DynamoDbClient store = fleet.store()) {
            Map<String, AttributeValue> day = store.getItem(get -> get.tableName(Store.TABLE)
                    .key(Map.of("id", AttributeValue.fromS("model:" + Instant.now().truncatedTo(ChronoUnit.DAYS))))).item();
            return Long.parseLong(day.get("tokens").n()) - (long) replied.get() * TOKENS_A_REPLY;
        }
    }
}
