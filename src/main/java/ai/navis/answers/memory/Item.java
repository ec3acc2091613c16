package ai.navis.answers.memory;

import ai.navis.answers.answer.Answer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Names and forms of the attributes of an item. Answer and lease share one. */
final class Item {

    static final String ID = "id";
    static final String ANSWER = "answer";
    static final String WRITER = "writer";
    static final String FRESH_UNTIL = "freshUntil";
    /** Seconds, as DynamoDB's time to live wants them; all other times are milliseconds. */
    static final String EXPIRES_AT = "expiresAt";
    static final String FENCE = "fence";
    static final String OWNER = "owner";
    static final String LEASE_UNTIL = "leaseUntil";
    static final String WRITTEN_BY = "writtenBy";

    private final ObjectMapper json;

    Item(ObjectMapper json) {
        this.json = json;
    }

    static Map<String, AttributeValue> key(String id) {
        return Map.of(ID, text(id));
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    static AttributeValue millis(Instant time) {
        return number(time.toEpochMilli());
    }

    static AttributeValue seconds(Instant time) {
        return number(time.getEpochSecond());
    }

    AttributeValue answer(Answer answer) {
        try {
            return text(json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always written", e);
        }
    }

    /** What an item holds. An answer in a form that this version cannot read counts as none, so it is written anew. */
    Remembered remembered(Map<String, AttributeValue> item) {
        return new Remembered(
                Optional.ofNullable(item.get(ANSWER)).flatMap(a -> read(a.s())),
                time(item, FRESH_UNTIL),
                item.containsKey(EXPIRES_AT) ? Instant.ofEpochSecond(Long.parseLong(item.get(EXPIRES_AT).n())) : Instant.EPOCH,
                time(item, LEASE_UNTIL));
    }

    private Optional<Answer> read(String text) {
        try {
            return Optional.of(json.readValue(text, Answer.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Instant time(Map<String, AttributeValue> item, String name) {
        return item.containsKey(name) ? Instant.ofEpochMilli(Long.parseLong(item.get(name).n())) : Instant.EPOCH;
    }
}
