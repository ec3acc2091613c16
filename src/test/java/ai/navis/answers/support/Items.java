package ai.navis.answers.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of the store as time or an older release would have left them. */
public final class Items {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DynamoDbClient store;

    public Items(DynamoDbClient store) {
        this.store = store;
    }

    /** What stands under {@code id}. */
    public Map<String, AttributeValue> get(String id) {
        return store.getItem(get -> get.tableName(Store.TABLE).key(key(id)).consistentRead(true)).item();
    }

    /** Its time to be fresh is over. */
    public void makeStale(String id) {
        set(id, "freshUntil", AttributeValue.fromN("1"));
    }

    /** Its time to be served at once is over. */
    public void makeTooStale(String id) {
        makeStale(id);
        set(id, "staleUntil", AttributeValue.fromN("2"));
    }

    /** Its time is over, though the store may still have it. */
    public void expire(String id) {
        makeTooStale(id);
        set(id, "expiresAt", AttributeValue.fromN(Long.toString(Instant.now().getEpochSecond() - 1)));
    }

    /** Somebody wished for it and nobody writes it, for an hour. */
    public void want(String id) {
        set(id, "question", AttributeValue.fromS("What is liver cancer?"));
        set(id, "wantedUntil", AttributeValue.fromN(Long.toString(Instant.now().plusSeconds(3600).toEpochMilli())));
    }

    /** Changes the answer as it is kept. */
    public void change(String id, Consumer<ObjectNode> change) {
        try {
            ObjectNode answer = (ObjectNode) JSON.readTree(get(id).get("answer").s());
            change.accept(answer);
            set(id, "answer", AttributeValue.fromS(answer.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(String id, String attribute, AttributeValue value) {
        store.updateItem(update -> update.tableName(Store.TABLE).key(key(id))
                .updateExpression("SET #a = :v").expressionAttributeNames(Map.of("#a", attribute))
                .expressionAttributeValues(Map.of(":v", value)));
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of("id", AttributeValue.fromS(id));
    }
}
