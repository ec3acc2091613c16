package ai.navis.answers.memory;

import ai.navis.answers.answer.Admission;
import ai.navis.answers.answer.Answer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** What an operator changes by hand. Who is writing the same answer at that moment loses the lease, and so cannot undo it. */
public final class Corrections {

    private static final String SOMETHING = "attribute_exists(answer)";
    private static final String END_THE_LEASE = "fence = if_not_exists(fence, :zero) + :one REMOVE #owner, leaseUntil, wantedUntil, wantedBy";

    private final DynamoDbClient store;
    private final String table;
    private final Item item;

    public Corrections(DynamoDbClient store, String table, ObjectMapper json) {
        this.store = store;
        this.table = table;
        this.item = new Item(json, Admission.ALL);
    }

    /** Pins the answer that stands there: no writer overwrites it and it never goes stale. False where there is none. */
    public boolean pin(String id) {
        return change(id, SOMETHING, "SET freshUntil = :ever, staleUntil = :ever, expiresAt = :expires, " + END_THE_LEASE, Map.of(
                ":ever", Item.millis(Shelf.PINNED.freshUntil()), ":expires", Item.seconds(Shelf.PINNED.expiresAt())));
    }

    /** Puts {@code answer} in place of what stands there, which may be nothing, and pins it. */
    public void pin(String id, Answer answer) {
        change(id, null, "SET answer = :answer, question = :question, writer = :writer, freshUntil = :ever, staleUntil = :ever, "
                + "expiresAt = :expires, " + END_THE_LEASE + ", " + Item.COUNTS, Map.of(
                        ":answer", item.answer(answer), ":question", Item.text(answer.question()),
                        ":writer", Item.text(answer.provenance().writer()),
                        ":ever", Item.millis(Shelf.PINNED.freshUntil()), ":expires", Item.seconds(Shelf.PINNED.expiresAt())));
    }

    /** Removes the answer that stands there, pinned or not: the next asker has it written anew. False where there is none. */
    public boolean remove(String id, Instant now) {
        return change(id, SOMETHING, "SET expiresAt = :leftover, " + END_THE_LEASE
                + ", answer, question, writer, freshUntil, staleUntil, writtenBy, " + Item.COUNTS,
                Map.of(":leftover", Item.seconds(now.plus(Item.LEFTOVER))));
    }

    private boolean change(String id, String condition, String change, Map<String, AttributeValue> values) {
        Map<String, AttributeValue> all = new HashMap<>(values);
        all.put(":zero", Item.number(0));
        all.put(":one", Item.number(1));
        try {
            store.updateItem(Item.update(table, id)
                    .updateExpression(change)
                    .conditionExpression(condition)
                    .expressionAttributeNames(Map.of("#owner", Item.OWNER))
                    .expressionAttributeValues(all)
                    .build());
            return true;
        } catch (ConditionalCheckFailedException nothing) {
            return false;
        } catch (SdkException e) {
            throw new MemoryUnavailable("change", e);
        }
    }
}
