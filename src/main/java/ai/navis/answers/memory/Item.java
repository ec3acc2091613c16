package ai.navis.answers.memory;

import ai.navis.answers.answer.Admission;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Feedback;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Names and forms of the attributes of an item. Answer and lease share one. */
final class Item {

    /** How long an item that holds no answer may stay before the store deletes it. */
    static final Duration LEFTOVER = Duration.ofDays(1);

    private static final Duration ASIDE = Duration.ofMillis(700);

    static final String ID = "id";
    static final String ANSWER = "answer";
    static final String WRITER = "writer";
    /** The neutral wording: what the worker reads when it is asked to write. */
    static final String QUESTION = "question";
    static final String FRESH_UNTIL = "freshUntil";
    static final String STALE_UNTIL = "staleUntil";
    /** Seconds, as DynamoDB's time to live wants them; all other times are milliseconds. */
    static final String EXPIRES_AT = "expiresAt";
    static final String FENCE = "fence";
    static final String OWNER = "owner";
    static final String LEASE_UNTIL = "leaseUntil";
    static final String WRITTEN_BY = "writtenBy";
    static final String WANTED_UNTIL = "wantedUntil";
    static final String WANTED_BY = "wantedBy";
    static final String FAILURES = "failures";
    static final String FAILED_AT = "failedAt";
    static final String HELPFUL = "helpful";
    static final String UNHELPFUL = "unhelpful";

    /** Every count of what readers think. */
    static final String COUNTS = Stream.concat(
            Stream.of(HELPFUL, UNHELPFUL), Arrays.stream(Feedback.Reason.values()).map(Item::count)).collect(Collectors.joining(", "));

    private final ObjectMapper json;
    private final Admission admission;

    Item(ObjectMapper json, Admission admission) {
        this.json = json;
        this.admission = admission;
    }

    /** A change of the item {@code id} that tells what stood there where its condition fails. */
    static UpdateItemRequest.Builder update(String table, String id) {
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(key(id))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    /** As {@link #update}, for what a reader must not be kept waiting by: it ends soon, done or not. */
    static UpdateItemRequest.Builder aside(String table, String id) {
        return update(table, id).overrideConfiguration(call -> call.apiCallTimeout(ASIDE));
    }

    /** Whether {@code attribute} had that value when a condition failed: then the change was ours, sent twice. */
    static boolean is(ConditionalCheckFailedException failed, String attribute, String value) {
        return failed.hasItem() && failed.item().containsKey(attribute) && value.equals(failed.item().get(attribute).s());
    }

    static Map<String, AttributeValue> key(String id) {
        return Map.of(ID, text(id));
    }

    /** The attribute that counts a reason; without characters that an expression would need a placeholder for. */
    static String count(Feedback.Reason reason) {
        return "because_" + reason.name().toLowerCase(Locale.ROOT);
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
                Optional.ofNullable(item.get(ANSWER)).flatMap(a -> read(a.s())).filter(admission::admits),
                Optional.ofNullable(item.get(QUESTION)).map(AttributeValue::s),
                shelf(item),
                time(item, LEASE_UNTIL),
                time(item, WANTED_UNTIL),
                count(item, UNHELPFUL),
                count(item, Popularity.READINGS),
                new Remembered.Failures(count(item, FAILURES), time(item, FAILED_AT)));
    }

    private static long count(Map<String, AttributeValue> item, String name) {
        return item.containsKey(name) ? Long.parseLong(item.get(name).n()) : 0;
    }

    private static Shelf shelf(Map<String, AttributeValue> item) {
        Instant expires = item.containsKey(EXPIRES_AT)
                ? Instant.ofEpochSecond(Long.parseLong(item.get(EXPIRES_AT).n())) : Instant.EPOCH;
        return new Shelf(time(item, FRESH_UNTIL), item.containsKey(STALE_UNTIL) ? time(item, STALE_UNTIL) : expires, expires);
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
