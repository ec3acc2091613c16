package ai.navis.answers.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Who may write which answer, in the item of the answer itself. */
final class Leases {

    private final DynamoDbClient store;
    private final String table;
    private final Item item;

    Leases(DynamoDbClient store, String table, Item item) {
        this.store = store;
        this.table = table;
        this.item = item;
    }

    /**
     * The right to write {@code id} for {@code length}, unless somebody else has it.
     *
     * @throws MemoryUnavailable when the store cannot tell
     */
    Optional<Lease> take(String id, Duration length, Instant now) {
        String owner = UUID.randomUUID().toString();
        Instant until = now.plus(length);
        try {
            UpdateItemResponse response = store.updateItem(Item.update(table, id)
                    .updateExpression("SET #owner = :owner, leaseUntil = :until, fence = if_not_exists(fence, :zero) + :one, "
                            + "expiresAt = if_not_exists(expiresAt, :leftover)")
                    .conditionExpression("attribute_not_exists(leaseUntil) OR leaseUntil < :now")
                    .expressionAttributeNames(Map.of("#owner", Item.OWNER))
                    .expressionAttributeValues(Map.of(
                            ":owner", Item.text(owner), ":until", Item.millis(until), ":now", Item.millis(now),
                            ":zero", Item.number(0), ":one", Item.number(1),
                            ":leftover", Item.seconds(now.plus(Item.LEFTOVER))))
                    .returnValues(ReturnValue.ALL_NEW)
                    .build());
            return Optional.of(lease(id, owner, response.attributes()));
        } catch (ConditionalCheckFailedException taken) {
            return won(taken, owner, id);
        } catch (SdkException e) {
            throw new MemoryUnavailable("lease", e);
        }
    }

    /** Holds {@code lease} for {@code length} more; false when somebody else has it by now. */
    boolean renew(Lease lease, Duration length, Instant now) {
        try {
            store.updateItem(Item.update(table, lease.id())
                    .updateExpression("SET leaseUntil = :until")
                    .conditionExpression("#owner = :owner AND fence = :fence")
                    .expressionAttributeNames(Map.of("#owner", Item.OWNER))
                    .expressionAttributeValues(Map.of(
                            ":until", Item.millis(now.plus(length)), ":owner", Item.text(lease.owner()),
                            ":fence", Item.number(lease.fence())))
                    .build());
            return true;
        } catch (ConditionalCheckFailedException lost) {
            return false;
        } catch (SdkException e) {
            throw new MemoryUnavailable("renew", e);
        }
    }

    /** Gives the lease back without an answer, so that the next asker need not wait for it to end. */
    void release(Lease lease) {
        giveBack(lease, "REMOVE #owner, leaseUntil", Map.of());
    }

    /** As {@link #release}, after an attempt to write that failed: these are counted until an answer is kept. */
    void giveUp(Lease lease, Instant now) {
        giveBack(lease, "REMOVE #owner, leaseUntil SET " + Item.FAILED_AT + " = :now ADD " + Item.FAILURES + " :one",
                Map.of(":one", Item.number(1), ":now", Item.millis(now)));
    }

    private void giveBack(Lease lease, String change, Map<String, AttributeValue> more) {
        Map<String, AttributeValue> values = new HashMap<>(more);
        values.put(":owner", Item.text(lease.owner()));
        values.put(":fence", Item.number(lease.fence()));
        try {
            store.updateItem(Item.update(table, lease.id())
                    .updateExpression(change)
                    .conditionExpression("#owner = :owner AND fence = :fence")
                    .expressionAttributeNames(Map.of("#owner", Item.OWNER))
                    .expressionAttributeValues(values)
                    .build());
        } catch (ConditionalCheckFailedException gone) {
            // Nothing to give back: the lease ran out and is somebody else's by now.
            return;
        } catch (SdkException e) {
            throw new MemoryUnavailable("release", e);
        }
    }

    /** A retried call whose first acknowledgement was lost meets its own lease: then the lease was won, not taken. */
    private Optional<Lease> won(ConditionalCheckFailedException taken, String owner, String id) {
        return Item.is(taken, Item.OWNER, owner) ? Optional.of(lease(id, owner, taken.item())) : Optional.empty();
    }

    private Lease lease(String id, String owner, Map<String, AttributeValue> held) {
        return new Lease(id, owner, Long.parseLong(held.get(Item.FENCE).n()),
                Instant.ofEpochMilli(Long.parseLong(held.get(Item.LEASE_UNTIL).n())), item.remembered(held));
    }
}
