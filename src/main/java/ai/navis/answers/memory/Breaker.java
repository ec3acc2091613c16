package ai.navis.answers.memory;

import ai.navis.answers.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * The circuit breaker and the budget of retries of all instances together, in one item: what was called, repeated and
 * failed in the current window, and, while the breaker is open, the time of the next probe. A call tells the state with the
 * count that it writes; while the breaker is open its state is read once a second at most, and nothing else happens.
 */
final class Breaker {

    static final String ID = "model:breaker";
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final int HUNDRED = 100;

    private final DynamoDbClient store;
    private final String table;
    private final Settings.Breaker settings;
    private State state = State.CLOSED;
    private Instant seen = Instant.EPOCH;

    Breaker(DynamoDbClient store, String table, Settings.Breaker settings) {
        this.store = store;
        this.table = table;
        this.settings = settings;
    }

    /** What the item says. */
    private record State(long window, long calls, long failures, Optional<Instant> probeAt) {
        static final State CLOSED = new State(0, 0, 0, Optional.empty());

        static State of(Map<String, AttributeValue> item) {
            return new State(number(item, "window"), number(item, "calls"), number(item, "failures"),
                    item.containsKey("probeAt") ? Optional.of(Instant.ofEpochMilli(number(item, "probeAt"))) : Optional.empty());
        }

        private static long number(Map<String, AttributeValue> item, String name) {
            return item.containsKey(name) ? Long.parseLong(item.get(name).n()) : 0;
        }
    }

    /** How a call may go. */
    enum Pass {
        /** As usual. */
        FREE,
        /** As the one call of this interval that tries whether the server is back. */
        PROBE,
        /** Not at all. */
        NONE
    }

    /** Counts a first call, and tells whether it may be made. */
    synchronized Pass call(Instant now) {
        if (state.probeAt().isPresent() && Duration.between(seen, now).compareTo(GLANCE) > 0) {
            look(now);
        }
        if (state.probeAt().isEmpty()) {
            count("calls", now);
        }
        return state.probeAt().map(at -> probe(at, now)).orElse(Pass.FREE);
    }

    /** Counts a repeated call, and tells whether it may be made. */
    synchronized boolean repeat(Instant now) {
        long most = state.window() == window(now) ? state.calls() * settings.retryPercent() / HUNDRED : 0;
        return change("SET retries = retries + :one", "#window = :window AND retries < :most AND attribute_not_exists(probeAt)",
                Map.of("#window", "window"),
                Map.of(":one", Item.number(1), ":window", Item.number(window(now)), ":most", Item.number(most)), now);
    }

    /** Counts a failure, and opens the breaker where it is one too many. */
    synchronized void failed(Instant now) {
        count("failures", now);
        if (state.failures() >= settings.failures() && state.probeAt().isEmpty()) {
            change("SET probeAt = :at", "attribute_not_exists(probeAt)", Map.of(),
                    Map.of(":at", Item.millis(now.plus(settings.probe()))), now);
        }
    }

    /** Closes the breaker: a probe came back. */
    synchronized void recovered(Instant now) {
        change("REMOVE probeAt SET failures = :none", "attribute_exists(probeAt)", Map.of(), Map.of(":none", Item.number(0)), now);
    }

    private Pass probe(Instant at, Instant now) {
        boolean mine = !now.isBefore(at) && change("SET probeAt = :next", "probeAt = :at", Map.of(),
                Map.of(":next", Item.millis(now.plus(settings.probe())), ":at", Item.millis(at)), now);
        return mine ? Pass.PROBE : Pass.NONE;
    }

    /** Adds one to {@code counter} of the current window, which may be a new one. */
    private void count(String counter, Instant now) {
        Map<String, String> names = Map.of("#window", "window");
        AttributeValue window = Item.number(window(now));
        for (int attempt = 0; attempt < 2; attempt++) {
            if (change("SET " + counter + " = " + counter + " + :one", "#window = :window", names,
                    Map.of(":one", Item.number(1), ":window", window), now)) {
                return;
            }
            change("SET #window = :window, calls = :calls, retries = :none, failures = :failures",
                    "attribute_not_exists(#window) OR #window < :window", names,
                    Map.of(":window", window, ":none", Item.number(0), ":calls", Item.number(0), ":failures", Item.number(0)), now);
        }
    }

    private boolean change(
            String change, String condition, Map<String, String> names, Map<String, AttributeValue> values, Instant now) {
        try {
            Map<String, AttributeValue> item = store.updateItem(update -> update.tableName(table).key(Item.key(ID))
                    .updateExpression(change).conditionExpression(condition)
                    .expressionAttributeNames(names.isEmpty() ? null : names).expressionAttributeValues(values)
                    .returnValues(ReturnValue.ALL_NEW)).attributes();
            state = State.of(item);
            seen = now;
            return true;
        } catch (ConditionalCheckFailedException otherwise) {
            return false;
        }
    }

    private void look(Instant now) {
        state = State.of(store.getItem(get -> get.tableName(table).key(Item.key(ID)).consistentRead(true)).item());
        seen = now;
    }

    private long window(Instant now) {
        return now.toEpochMilli() / settings.window().toMillis();
    }
}
