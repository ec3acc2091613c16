package ai.navis.answers.memory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * How often an answer was read in a month, in its own item, and which were read most, by an index over these counts. Times
 * are those of UTC.
 */
public final class Popularity {

    static final String INDEX = "by-readings";
    static final String MONTH = "readIn";
    static final String READINGS = "readings";
    private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("yyyy-MM").withZone(ZoneOffset.UTC);

    private final DynamoDbClient store;
    private final String table;

    public Popularity(DynamoDbClient store, String table) {
        this.store = store;
        this.table = table;
    }

    /**
     * Adds {@code readings} to the count of the answer {@code id}, which begins anew each month. Of those who begin a month at
     * one moment one alone is counted.
     *
     * @throws MemoryUnavailable when the store does not take it
     */
    public void add(String id, long readings, Instant now) {
        Map<String, AttributeValue> values = Map.of(":month", Item.text(month(now)), ":more", Item.number(readings));
        try {
            if (!change(id, "ADD " + READINGS + " :more", MONTH + " = :month", values)) {
                change(id, "SET " + MONTH + " = :month, " + READINGS + " = :more",
                        "attribute_not_exists(" + MONTH + ") OR " + MONTH + " < :month", values);
            }
        } catch (SdkException e) {
            throw new MemoryUnavailable("count a reading", e);
        }
    }

    /**
     * Ids of the answers that were read most this month and, as far as these are fewer than {@code most}, the month before.
     *
     * @throws MemoryUnavailable when the store cannot tell
     */
    public List<String> mostRead(int most, Instant now) {
        try {
            List<String> ids = new ArrayList<>(mostReadIn(month(now), most));
            mostReadIn(month(now.atOffset(ZoneOffset.UTC).minusMonths(1).toInstant()), most).stream()
                    .limit(most - ids.size()).forEach(ids::add);
            return List.copyOf(ids);
        } catch (SdkException e) {
            throw new MemoryUnavailable("find the most read", e);
        }
    }

    private List<String> mostReadIn(String month, int most) {
        if (most == 0) {
            return List.of();
        }
        return store.query(query -> query.tableName(table).indexName(INDEX)
                        .keyConditionExpression(MONTH + " = :month")
                        .expressionAttributeValues(Map.of(":month", Item.text(month)))
                        .scanIndexForward(false).limit(most))
                .items().stream().map(item -> item.get(Item.ID).s()).toList();
    }

    private boolean change(String id, String change, String condition, Map<String, AttributeValue> values) {
        try {
            store.updateItem(Item.aside(table, id)
                    .updateExpression(change)
                    .conditionExpression("attribute_exists(" + Item.ANSWER + ") AND (" + condition + ")")
                    .expressionAttributeValues(values)
                    .build());
            return true;
        } catch (ConditionalCheckFailedException otherwise) {
            return false;
        }
    }

    private static String month(Instant time) {
        return MONTHS.format(time);
    }
}
