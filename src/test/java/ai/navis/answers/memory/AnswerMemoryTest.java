package ai.navis.answers.memory;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.answer.Answer;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.evidence.Source;
import ai.navis.answers.support.Store;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Provenance;
import ai.navis.answers.writing.Sentence;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the memory promises, on the real engine. */
class AnswerMemoryTest {

    /** In the future, since the engine deletes what has expired by its own clock. */
    private static final Instant NOW = Instant.parse("2090-06-01T10:00:00Z");
    private static final Duration LENGTH = Duration.ofSeconds(5);
    private static final Answer.Versions VERSIONS = new Answer.Versions("1", "1", "e1");
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static LocalDynamo dynamo;
    private static DynamoDbClient client;

    private final AnswerMemory memory = new AnswerMemory(client, Store.TABLE, JSON);
    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void open() throws Exception {
        dynamo = new LocalDynamo(0, Optional.empty());
        client = Store.client(dynamo.address());
        Table.create(client, Store.TABLE);
    }

    @AfterAll
    static void close() throws Exception {
        client.close();
        dynamo.close();
    }

    @Test
    void whatWasNeverKeptIsNothing() {
        assertThat(memory.recall(id)).isEqualTo(Remembered.NOTHING);
    }

    @Test
    void whatIsKeptIsRecalledWhole() {
        Answer answer = answer(Provenance.MODEL, "e1");
        assertThat(keep(answer, NOW)).isTrue();

        assertThat(memory.recallNow(id).fresh(NOW, VERSIONS)).contains(answer);
    }

    @Test
    void anAnswerIsNotServedBeyondItsExpiryThoughTheStoreStillHasIt() {
        keep(answer(Provenance.MODEL, "e1"), NOW);

        Remembered remembered = memory.recallNow(id);
        assertThat(remembered.fresh(NOW.plusSeconds(61), VERSIONS)).isEmpty();
        assertThat(remembered.servable(NOW.plusSeconds(61))).isPresent();
        assertThat(remembered.servable(NOW.plusSeconds(121))).isEmpty();
    }

    @Test
    void anAnswerOfOtherVersionsIsServableAndNotFresh() {
        keep(answer(Provenance.MODEL, "e0"), NOW);

        assertThat(memory.recallNow(id).fresh(NOW, VERSIONS)).isEmpty();
        assertThat(memory.recallNow(id).servable(NOW)).isPresent();
    }

    @Test
    void onlyOneHasTheLeaseUntilItEnds() {
        Optional<Lease> first = memory.lease(id, LENGTH, NOW);

        assertThat(first).isPresent();
        assertThat(memory.lease(id, LENGTH, NOW.plusSeconds(4))).isEmpty();
        assertThat(memory.recallNow(id).beingWritten(NOW.plusSeconds(4))).isTrue();
        assertThat(memory.lease(id, LENGTH, NOW.plusSeconds(6))).isPresent()
                .hasValueSatisfying(next -> assertThat(next.fence()).isGreaterThan(first.get().fence()));
    }

    @Test
    void aRenewedLeaseHolds() {
        Lease lease = memory.lease(id, LENGTH, NOW).orElseThrow();

        assertThat(memory.renew(lease, LENGTH, NOW.plusSeconds(4))).isTrue();
        assertThat(memory.lease(id, LENGTH, NOW.plusSeconds(8))).isEmpty();
    }

    @Test
    void aLateWriterOverwritesNothing() {
        Lease late = memory.lease(id, LENGTH, NOW).orElseThrow();
        Lease next = memory.lease(id, LENGTH, NOW.plusSeconds(6)).orElseThrow();
        Answer good = answer(Provenance.MODEL, "e1");

        assertThat(memory.keep(next, good, shelf(NOW), NOW)).isTrue();
        assertThat(memory.keep(late, answer(Provenance.MODEL, "e0"), shelf(NOW), NOW)).isFalse();
        assertThat(memory.renew(late, LENGTH, NOW)).isFalse();
        assertThat(memory.recallNow(id).answer()).contains(good);
    }

    @Test
    void aKeepWhoseAcknowledgementWasLostSucceedsWhenSentAgain() {
        Lease lease = memory.lease(id, LENGTH, NOW).orElseThrow();
        Answer answer = answer(Provenance.MODEL, "e1");

        assertThat(memory.keep(lease, answer, shelf(NOW), NOW)).isTrue();
        assertThat(memory.keep(lease, answer, shelf(NOW), NOW)).isTrue();
    }

    @Test
    void anAnswerOfTheEvidenceNeverTakesThePlaceOfAServableOneOfTheModel() {
        Answer good = answer(Provenance.MODEL, "e1");
        keep(good, NOW);

        assertThat(keep(answer(Provenance.EVIDENCE, "e1"), NOW)).isFalse();
        assertThat(memory.recallNow(id).answer()).contains(good);
        assertThat(keep(answer(Provenance.EVIDENCE, "e1"), NOW.plusSeconds(3600))).isTrue();
    }

    @Test
    void aReleasedLeaseIsFreeAtOnce() {
        memory.release(memory.lease(id, LENGTH, NOW).orElseThrow());

        assertThat(memory.lease(id, LENGTH, NOW)).isPresent();
    }

    @Test
    void theLeaseTellsWhatStandsThereAlready() {
        Answer answer = answer(Provenance.MODEL, "e1");
        keep(answer, NOW);

        assertThat(memory.lease(id, LENGTH, NOW).orElseThrow().found().answer()).contains(answer);
    }

    private boolean keep(Answer answer, Instant now) {
        return memory.keep(memory.lease(id, LENGTH, now.plusSeconds(20)).orElseThrow(), answer, shelf(now), now);
    }

    private static Shelf shelf(Instant now) {
        return new Shelf(now.plusSeconds(60), now.plusSeconds(120));
    }

    private Answer answer(String writer, String evidence) {
        Source source = new Source("s", "Publisher", "Title", "https://example.org", "2026-01-01", null, "own words");
        Draft draft = new Draft(List.of(new Sentence("A sentence.", List.of("p"))), List.of(), List.of("A question?"), List.of());
        return new Answer(id, "What is it?", "liver-cancer", "liver cancer", Coverage.FULL, draft, Map.of("p", source),
                new Provenance(writer, null, "1", evidence), "1", NOW, true);
    }
}
