package ai.navis.answers.memory;

import ai.navis.answers.answer.Answer;
import ai.navis.answers.writing.Provenance;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Answers in DynamoDB, one item for each, with the lease of the one who writes it. All rules of concurrency are conditions
 * of the store, so they hold over every instance of the function.
 */
public final class AnswerMemory {

    /** How long an item that holds only a lease may stay before the store deletes it. */
    private static final Duration LEFTOVER = Duration.ofHours(1);

    private final DynamoDbClient store;
    private final String table;
    private final Item item;

    public AnswerMemory(DynamoDbClient store, String table, ObjectMapper json) {
        this.store = store;
        this.table = table;
        this.item = new Item(json);
    }

    /**
     * What is held under {@code id}; what was kept within the last second may be missing.
     *
     * @throws MemoryUnavailable when the store cannot tell
     */
    public Remembered recall(String id) {
        return get(id, false);
    }

    /** What is held under {@code id} at this moment, at twice the cost of {@link #recall}. */
    public Remembered recallNow(String id) {
        return get(id, true);
    }

    private Remembered get(String id, boolean consistent) {
        try {
            GetItemResponse response = store.getItem(get -> get.tableName(table).key(Item.key(id)).consistentRead(consistent));
            return response.hasItem() ? item.remembered(response.item()) : Remembered.NOTHING;
        } catch (SdkException e) {
            throw new MemoryUnavailable("recall", e);
        }
    }

    /**
     * The right to write {@code id} for {@code length}, unless somebody else has it.
     *
     * @throws MemoryUnavailable when the store cannot tell
     */
    public Optional<Lease> lease(String id, Duration length, Instant now) {
        String owner = UUID.randomUUID().toString();
        Instant until = now.plus(length);
        try {
            UpdateItemResponse response = store.updateItem(update(id)
                    .updateExpression("SET #owner = :owner, leaseUntil = :until, fence = if_not_exists(fence, :zero) + :one, "
                            + "expiresAt = if_not_exists(expiresAt, :leftover)")
                    .conditionExpression("attribute_not_exists(leaseUntil) OR leaseUntil < :now")
                    .expressionAttributeNames(Map.of("#owner", Item.OWNER))
                    .expressionAttributeValues(Map.of(
                            ":owner", Item.text(owner), ":until", Item.millis(until), ":now", Item.millis(now),
                            ":zero", Item.number(0), ":one", Item.number(1),
                            ":leftover", Item.seconds(now.plus(LEFTOVER))))
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
    public boolean renew(Lease lease, Duration length, Instant now) {
        try {
            store.updateItem(update(lease.id())
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

    /**
     * Keeps {@code answer} and gives the lease back. An answer of the evidence never takes the place of a servable one of
     * the model.
     *
     * @return false when it was not kept: the lease was lost, or a better answer stands there
     */
    public boolean keep(Lease lease, Answer answer, Shelf shelf, Instant now) {
        boolean better = answer.provenance().writer().equals(Provenance.MODEL);
        String condition = "#owner = :owner AND fence = :fence"
                + (better ? "" : " AND (attribute_not_exists(writer) OR writer <> :model OR expiresAt < :nowSeconds)");
        Map<String, AttributeValue> values = new java.util.HashMap<>(Map.of(
                ":answer", item.answer(answer), ":writer", Item.text(answer.provenance().writer()),
                ":fresh", Item.millis(shelf.freshUntil()), ":expires", Item.seconds(shelf.expiresAt()),
                ":owner", Item.text(lease.owner()), ":fence", Item.number(lease.fence())));
        if (!better) {
            values.put(":model", Item.text(Provenance.MODEL));
            values.put(":nowSeconds", Item.seconds(now));
        }
        try {
            store.updateItem(update(lease.id())
                    .updateExpression("SET answer = :answer, writer = :writer, freshUntil = :fresh, expiresAt = :expires, "
                            + "writtenBy = :owner REMOVE #owner, leaseUntil")
                    .conditionExpression(condition)
                    .expressionAttributeNames(Map.of("#owner", Item.OWNER))
                    .expressionAttributeValues(values)
                    .build());
            return true;
        } catch (ConditionalCheckFailedException refused) {
            return is(refused, Item.WRITTEN_BY, lease.owner());
        } catch (SdkException e) {
            throw new MemoryUnavailable("keep", e);
        }
    }

    /** Gives the lease back without an answer, so that the next asker need not wait for it to end. */
    public void release(Lease lease) {
        try {
            store.updateItem(update(lease.id())
                    .updateExpression("REMOVE #owner, leaseUntil")
                    .conditionExpression("#owner = :owner AND fence = :fence")
                    .expressionAttributeNames(Map.of("#owner", Item.OWNER))
                    .expressionAttributeValues(Map.of(
                            ":owner", Item.text(lease.owner()), ":fence", Item.number(lease.fence())))
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
        return is(taken, Item.OWNER, owner) ? Optional.of(lease(id, owner, taken.item())) : Optional.empty();
    }

    private Lease lease(String id, String owner, Map<String, AttributeValue> held) {
        return new Lease(id, owner, Long.parseLong(held.get(Item.FENCE).n()),
                Instant.ofEpochMilli(Long.parseLong(held.get(Item.LEASE_UNTIL).n())), item.remembered(held));
    }

    private static boolean is(ConditionalCheckFailedException failed, String attribute, String value) {
        return failed.hasItem() && failed.item().containsKey(attribute) && value.equals(failed.item().get(attribute).s());
    }

    private UpdateItemRequest.Builder update(String id) {
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(Item.key(id))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }
}
