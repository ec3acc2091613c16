package ai.navis.answers.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * What may be spent in one minute or one day over all instances; each has an item of its own. A call takes the most
 * it may cost before it is made and gives back the rest, so the bounds are never exceeded.
 */
final class Purse {

    private final DynamoDbClient store;
    private final String table;
    private final String owner;
    private final ChronoUnit unit;
    private final Duration kept;
    private final long calls;
    private final long tokens;

    /**
     * A purse of one owner for each {@code unit} of time.
     *
     * @param kept  how long what was spent is remembered
     * @param calls most calls, {@code tokens} most tokens in one {@code unit}; 0 sets no bound
     */
    Purse(DynamoDbClient store, String table, String owner, ChronoUnit unit, Duration kept, long calls, long tokens) {
        this.store = store;
        this.table = table;
        this.owner = owner;
        this.unit = unit;
        this.kept = kept;
        this.calls = calls == 0 ? Long.MAX_VALUE : calls;
        this.tokens = tokens == 0 ? Long.MAX_VALUE : tokens;
    }

    boolean bounded() {
        return calls != Long.MAX_VALUE || tokens != Long.MAX_VALUE;
    }

    /** Takes one call of {@code most} tokens; false where there is not enough left. */
    boolean take(long most, Instant now) {
        if (most > tokens) {
            return false;
        }
        try {
            store.updateItem(update -> update.tableName(table).key(key(now))
                    .updateExpression("ADD calls :one, tokens :most SET expiresAt = :expires")
                    .conditionExpression("(attribute_not_exists(calls) OR calls < :calls) AND "
                            + "(attribute_not_exists(tokens) OR tokens <= :left)")
                    .expressionAttributeValues(Map.of(":one", Item.number(1), ":most", Item.number(most),
                            ":calls", Item.number(calls), ":left", Item.number(tokens - most),
                            ":expires", Item.seconds(now.plus(kept)))));
            return true;
        } catch (ConditionalCheckFailedException spent) {
            return false;
        }
    }

    /** Gives back so many calls and tokens of those that were taken at {@code then}. */
    void giveBack(long unmade, long unused, Instant then) {
        store.updateItem(update -> update.tableName(table).key(key(then))
                .updateExpression("ADD calls :calls, tokens :tokens")
                .expressionAttributeValues(Map.of(":calls", Item.number(-unmade), ":tokens", Item.number(-unused))));
    }

    /** Calls that were taken in the unit of time that {@code then} lies in. */
    long calls(Instant then) {
        Map<String, AttributeValue> item = store.getItem(get -> get.tableName(table).key(key(then)).consistentRead(true)).item();
        return item.containsKey("calls") ? Long.parseLong(item.get("calls").n()) : 0;
    }

    /** Time until the next purse is full. */
    Duration untilNext(Instant now) {
        return Duration.between(now, now.truncatedTo(unit).plus(1, unit));
    }

    private Map<String, AttributeValue> key(Instant now) {
        return Item.key(owner + ":" + now.truncatedTo(unit));
    }
}
