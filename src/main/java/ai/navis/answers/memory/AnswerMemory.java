package ai.navis.answers.memory;

import ai.navis.answers.answer.Admission;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Feedback;
import ai.navis.answers.answer.Versions;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.writing.Provenance;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Answers in DynamoDB, one item for each, with the lease of the one who writes it. All rules of concurrency are conditions
 * of the store, so they hold over every instance of the function.
 */
public final class AnswerMemory {

    /** As many as the store gives in one reply: BatchGetItem in the reference of its API. */
    private static final int AT_ONCE = 100;

    private final DynamoDbClient store;
    private final String table;
    private final Item item;
    private final Leases leases;

    /** @param admission which answers may still be seen; any other is as if it were not there */
    public AnswerMemory(DynamoDbClient store, String table, ObjectMapper json, Admission admission) {
        this.store = store;
        this.table = table;
        this.item = new Item(json, admission);
        this.leases = new Leases(store, table, item);
    }

    /**
     * What is held under {@code id}; what was kept within the last second may be missing.
     *
     * @throws MemoryUnavailable when the store cannot tell
     */
    public Remembered recall(String id) {
        return get(id, false);
    }

    /**
     * What is held under each of {@code ids}, in their order, as {@link #recall(String)} tells it.
     *
     * @throws MemoryUnavailable when the store cannot tell
     */
    public Map<String, Remembered> recall(Collection<String> ids) {
        Map<String, Remembered> held = new LinkedHashMap<>();
        ids.forEach(id -> held.put(id, Remembered.NOTHING));
        List<String> asked = List.copyOf(held.keySet());
        try {
            for (int from = 0; from < asked.size(); from += AT_ONCE) {
                List<Map<String, AttributeValue>> keys = asked.subList(from, Math.min(from + AT_ONCE, asked.size())).stream().map(Item::key).toList();
                // The paginator asks again for what the store left out of a reply.
                store.batchGetItemPaginator(get -> get.requestItems(Map.of(table, KeysAndAttributes.builder().keys(keys).build())))
                        .stream().flatMap(page -> page.responses().getOrDefault(table, List.of()).stream())
                        .forEach(found -> held.put(found.get(Item.ID).s(), item.remembered(found)));
            }
            return held;
        } catch (SdkException e) {
            throw new MemoryUnavailable("recall", e);
        }
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
        return leases.take(id, length, now);
    }

    /** Holds {@code lease} for {@code length} more; false when somebody else has it by now. */
    public boolean renew(Lease lease, Duration length, Instant now) {
        return leases.renew(lease, length, now);
    }

    /** Gives the lease back without an answer, so that the next asker need not wait for it to end. */
    public void release(Lease lease) {
        leases.release(lease);
    }

    /** As {@link #release}, after an attempt to write that failed: these are counted until an answer is kept. */
    public void giveUp(Lease lease, Instant now) {
        leases.giveUp(lease, now);
    }

    /**
     * Keeps {@code answer} and gives the lease back. An answer of the evidence never takes the place of a servable one of
     * the model, unless it says that nothing covers the question any more; one of older versions never that of a newer one
     * that is still served at once; and none that of a pinned one.
     *
     * @return false when it was not kept: the lease was lost, or a better answer stands there
     */
    public boolean keep(Lease lease, Answer answer, Shelf shelf, Instant now) {
        // What the lease found is what stands there: while the fence is ours nobody else can have written.
        if (isWorse(answer, lease.found(), now)) {
            release(lease);
            return false;
        }
        try {
            store.updateItem(Item.update(table, lease.id())
                    .updateExpression("SET answer = :answer, question = :question, writer = :writer, freshUntil = :fresh, "
                            + "staleUntil = :stale, expiresAt = :expires, writtenBy = :owner "
                            + "REMOVE #owner, leaseUntil, wantedUntil, wantedBy, " + String.join(", ", Item.FAILURES, Item.FAILED_AT, Item.COUNTS))
                    .conditionExpression("#owner = :owner AND fence = :fence")
                    .expressionAttributeNames(Map.of("#owner", Item.OWNER))
                    .expressionAttributeValues(Map.of(
                            ":answer", item.answer(answer), ":question", Item.text(answer.question()),
                            ":writer", Item.text(answer.provenance().writer()), ":fresh", Item.millis(shelf.freshUntil()),
                            ":stale", Item.millis(shelf.staleUntil()), ":expires", Item.seconds(shelf.expiresAt()),
                            ":owner", Item.text(lease.owner()), ":fence", Item.number(lease.fence())))
                    .build());
            return true;
        } catch (ConditionalCheckFailedException refused) {
            return Item.is(refused, Item.WRITTEN_BY, lease.owner());
        } catch (SdkException e) {
            throw new MemoryUnavailable("keep", e);
        }
    }

    private static boolean isWorse(Answer answer, Remembered found, Instant now) {
        boolean composed = !answer.provenance().writer().equals(Provenance.MODEL) && answer.coverage() != Coverage.NONE;
        boolean ofModel = found.servable(now).filter(a -> a.provenance().writer().equals(Provenance.MODEL)).isPresent();
        boolean newer = found.current(now)
                .filter(a -> a.versions().comparedTo(answer.versions()) == Versions.Order.NEWER).isPresent();
        return composed && ofModel || newer || found.pinned().isPresent();
    }

    /**
     * Marks {@code id} as wanted until {@code until}, with the neutral wording that the worker will read.
     *
     * @param seen what stood there when it was found wanting
     * @return whether this call set the mark, so that of all who want it one alone has it written
     */
    public boolean want(String id, String question, Remembered seen, Instant until, Instant now) {
        String by = UUID.randomUUID().toString();
        boolean never = seen.shelf().freshUntil().equals(Instant.EPOCH);
        Map<String, AttributeValue> values = new HashMap<>(Map.of(
                ":question", Item.text(question), ":until", Item.millis(until), ":by", Item.text(by), ":now", Item.millis(now),
                ":leftover", Item.seconds(now.plus(Item.LEFTOVER))));
        if (!never) {
            values.put(":seen", Item.millis(seen.shelf().freshUntil()));
        }
        try {
            store.updateItem(Item.aside(table, id)
                    .updateExpression("SET question = :question, wantedUntil = :until, wantedBy = :by, "
                            + "expiresAt = if_not_exists(expiresAt, :leftover)")
                    .conditionExpression("(attribute_not_exists(wantedUntil) OR wantedUntil < :now) AND "
                            + "(attribute_not_exists(leaseUntil) OR leaseUntil < :now) AND "
                            + (never ? "attribute_not_exists(freshUntil)" : "freshUntil = :seen"))
                    .expressionAttributeValues(values)
                    .build());
            return true;
        } catch (ConditionalCheckFailedException already) {
            return Item.is(already, Item.WANTED_BY, by);
        } catch (SdkException e) {
            throw new MemoryUnavailable("want", e);
        }
    }

    /**
     * Counts what a reader thinks of the answer that stands there; the count begins anew with the next answer.
     *
     * @return false when there is no answer of that id
     */
    public boolean rate(String id, Feedback feedback, Instant now) {
        String counted = (feedback.helpful() ? Item.HELPFUL : Item.UNHELPFUL) + " :one";
        try {
            store.updateItem(Item.update(table, id)
                    .updateExpression("ADD " + feedback.reason().map(r -> counted + ", " + Item.count(r) + " :one").orElse(counted))
                    .conditionExpression("attribute_exists(answer) AND expiresAt > :now")
                    .expressionAttributeValues(Map.of(":one", Item.number(1), ":now", Item.seconds(now)))
                    .build());
            return true;
        } catch (ConditionalCheckFailedException unknown) {
            return false;
        } catch (SdkException e) {
            throw new MemoryUnavailable("rate", e);
        }
    }
}
