package ai.navis.answers.memory;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.answer.Admission;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Feedback;
import ai.navis.answers.answer.Versions;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.evidence.Source;
import ai.navis.answers.support.OwnTable;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Provenance;
import ai.navis.answers.writing.Sentence;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the memory promises, on the real engine. */
class AnswerMemoryTest {

    /** In the future, since the engine deletes what has expired by its own clock. */
    private static final Instant NOW = Instant.parse("2090-06-01T10:00:00Z");
    private static final Duration LENGTH = Duration.ofSeconds(5);
    private static final Versions VERSIONS = new Versions("1", "1", "e1");
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    @RegisterExtension
    static final OwnTable TABLE = new OwnTable();

    private final AnswerMemory memory = new AnswerMemory(TABLE.client(), TABLE.name(), JSON, Admission.ALL);
    private final String id = UUID.randomUUID().toString();

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
    void manyAreRecalledAtOnceInTheOrderInWhichTheyAreAskedFor() {
        List<String> ids = IntStream.range(0, 250).mapToObj(i -> id + i).toList();
        Answer answer = answer(Provenance.MODEL, "e1");
        List.of(0, 99, 100, 249).forEach(i -> assertThat(keep(ids.get(i), answer, NOW)).isTrue());

        Map<String, Remembered> held = memory.recall(ids);

        assertThat(held.keySet()).containsExactlyElementsOf(ids);
        assertThat(held.values().stream().filter(r -> r.fresh(NOW, VERSIONS).isPresent())).hasSize(4);
        assertThat(held.get(ids.get(100)).fresh(NOW, VERSIONS)).contains(answer);
        assertThat(held.get(ids.get(101))).isEqualTo(Remembered.NOTHING);
        assertThat(memory.recall(List.of())).isEmpty();
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

    @Test
    void anAnswerIsServedAtOnceUntilItIsTooStale() {
        keep(answer(Provenance.MODEL, "e1"), NOW);

        assertThat(memory.recallNow(id).current(NOW.plusSeconds(89))).isPresent();
        assertThat(memory.recallNow(id).current(NOW.plusSeconds(91))).isEmpty();
        assertThat(memory.recallNow(id).servable(NOW.plusSeconds(91))).isPresent();
    }

    @Test
    void anAnswerOfAnOlderVersionNeverOverwritesANewerOneThatIsServedAtOnce() {
        Answer newer = answer(Provenance.MODEL, "e2");
        keep(newer, NOW);

        assertThat(memory.recallNow(id).fresh(NOW, VERSIONS)).contains(newer);
        assertThat(keep(answer(Provenance.MODEL, "e1"), NOW)).isFalse();
        assertThat(memory.recallNow(id).answer()).contains(newer);
        assertThat(memory.recallNow(id).beingWritten(NOW.plusSeconds(21))).isFalse();
        assertThat(keep(answer(Provenance.MODEL, "e1"), NOW.plusSeconds(100))).isTrue();
    }

    @Test
    void whatIsNotAdmittedIsAsIfItWereNotThere() {
        keep(answer(Provenance.MODEL, "e1"), NOW);
        AnswerMemory recalling = new AnswerMemory(TABLE.client(), TABLE.name(), JSON, new Admission(0, Set.of("p")));
        AnswerMemory stricter = new AnswerMemory(TABLE.client(), TABLE.name(), JSON, new Admission(2, Set.of()));

        assertThat(recalling.recallNow(id).answer()).isEmpty();
        assertThat(stricter.recallNow(id).answer()).isEmpty();
        assertThat(stricter.lease(id, LENGTH, NOW).orElseThrow().found().answer()).isEmpty();
        assertThat(memory.recallNow(id).answer()).isPresent();
    }

    @Test
    void ofAllWhoWantARefreshInAnIntervalOneAloneHasItDone() throws Exception {
        keep(answer(Provenance.MODEL, "e1"), NOW);
        Remembered seen = memory.recallNow(id);
        Instant stale = NOW.plusSeconds(70);
        List<Callable<Boolean>> wanting = Collections.nCopies(50, () -> memory.want(id, "What is it?", seen, stale.plusSeconds(60), stale));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        long first = threads.invokeAll(wanting).stream().filter(AnswerMemoryTest::isTrue).count();
        threads.shutdown();

        assertThat(first).isEqualTo(1);
        assertThat(memory.recallNow(id).wanted(stale)).isTrue();
        assertThat(memory.want(id, "What is it?", seen, stale.plusSeconds(120), stale.plusSeconds(61))).isTrue();
    }

    @Test
    void whatWasRefreshedMeanwhileIsNotWantedAgain() {
        keep(answer(Provenance.MODEL, "e1"), NOW);
        Remembered seen = memory.recallNow(id);
        keep(answer(Provenance.MODEL, "e1"), NOW.plusSeconds(70));

        assertThat(memory.want(id, "What is it?", seen, NOW.plusSeconds(140), NOW.plusSeconds(71))).isFalse();
    }

    @Test
    void aWishHoldsTheQuestionUntilItIsAnswered() {
        assertThat(memory.want(id, "What is it?", Remembered.NOTHING, NOW.plusSeconds(60), NOW)).isTrue();
        assertThat(memory.want(id, "What is it?", Remembered.NOTHING, NOW.plusSeconds(60), NOW)).isFalse();
        assertThat(memory.recallNow(id).question()).contains("What is it?");
        assertThat(memory.recallNow(id).answer()).isEmpty();

        keep(answer(Provenance.MODEL, "e1"), NOW);
        assertThat(memory.recallNow(id).wanted(NOW)).isFalse();
    }

    @Test
    void whatReadersThinkIsCountedForTheAnswerThatStands() {
        Feedback wrong = new Feedback(false, Optional.of(Feedback.Reason.NOT_MY_QUESTION));
        assertThat(memory.rate(id, wrong, NOW)).isFalse();

        keep(answer(Provenance.MODEL, "e1"), NOW);
        assertThat(memory.rate(id, wrong, NOW)).isTrue();
        assertThat(memory.rate(id, wrong, NOW)).isTrue();
        assertThat(memory.rate(id, new Feedback(true, Optional.empty()), NOW)).isTrue();
        assertThat(memory.recallNow(id).unhelpful()).isEqualTo(2);
        assertThat(memory.rate(id, wrong, NOW.plusSeconds(3600))).isFalse();

        keep(answer(Provenance.MODEL, "e1"), NOW.plusSeconds(70));
        assertThat(memory.recallNow(id).unhelpful()).isZero();
    }

    @Test
    void whatAnOperatorPinnedIsFreshForEverAndUnderEveryVersion() {
        keep(answer(Provenance.MODEL, "e1"), NOW);
        assertThat(corrections().pin(id)).isTrue();

        Instant late = NOW.plus(Duration.ofDays(100_000));
        assertThat(memory.recallNow(id).fresh(late, new Versions("2", "9", "e7"))).contains(answer(Provenance.MODEL, "e1"));
        assertThat(keep(answer(Provenance.MODEL, "e9"), late)).isFalse();
        assertThat(memory.recallNow(id).fresh(late, VERSIONS)).contains(answer(Provenance.MODEL, "e1"));
        assertThat(memory.rate(id, new Feedback(true, Optional.empty()), late)).isTrue();
    }

    @Test
    void aWriterAtWorkCannotUndoWhatAnOperatorDid() {
        keep(answer(Provenance.MODEL, "e1"), NOW);
        Lease before = memory.lease(id, LENGTH, NOW).orElseThrow();
        corrections().pin(id, answer(Provenance.OPERATOR, "e1"));
        assertThat(memory.renew(before, LENGTH, NOW)).isFalse();
        assertThat(memory.keep(before, answer(Provenance.MODEL, "e2"), shelf(NOW), NOW)).isFalse();
        assertThat(memory.recallNow(id).fresh(NOW, VERSIONS)).contains(answer(Provenance.OPERATOR, "e1"));

        Lease pinned = memory.lease(id, LENGTH, NOW).orElseThrow();
        assertThat(corrections().remove(id, NOW)).isTrue();
        assertThat(memory.keep(pinned, answer(Provenance.MODEL, "e2"), shelf(NOW), NOW)).isFalse();
        assertThat(memory.recallNow(id).answer()).isEmpty();
    }

    @Test
    void whatAnOperatorRemovedIsWrittenAnew() {
        assertThat(corrections().remove(id, NOW)).isFalse();
        assertThat(corrections().pin(id)).isFalse();
        keep(answer(Provenance.MODEL, "e1"), NOW);
        corrections().pin(id);
        assertThat(corrections().remove(id, NOW)).isTrue();

        assertThat(memory.recallNow(id).servable(NOW)).isEmpty();
        assertThat(keep(answer(Provenance.EVIDENCE, "e1"), NOW)).isTrue();
        assertThat(memory.recallNow(id).shelf()).isEqualTo(shelf(NOW));
    }

    @Test
    void aPinnedAnswerThatIsRecalledGivesWay() {
        keep(answer(Provenance.MODEL, "e1"), NOW);
        corrections().pin(id);
        AnswerMemory recalled = new AnswerMemory(TABLE.client(), TABLE.name(), JSON, new Admission(0, Set.of("p")));

        assertThat(recalled.recallNow(id).fresh(NOW, VERSIONS)).isEmpty();
        Lease lease = recalled.lease(id, LENGTH, NOW).orElseThrow();
        assertThat(recalled.keep(lease, answer(Provenance.EVIDENCE, "e2"), shelf(NOW), NOW)).isTrue();
        assertThat(memory.recallNow(id).shelf()).isEqualTo(shelf(NOW));
    }

    private Corrections corrections() {
        return new Corrections(TABLE.client(), TABLE.name(), JSON);
    }

    private static boolean isTrue(Future<Boolean> result) {
        try {
            return result.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean keep(Answer answer, Instant now) {
        return keep(id, answer, now);
    }

    private boolean keep(String id, Answer answer, Instant now) {
        return memory.keep(memory.lease(id, LENGTH, now.plusSeconds(20)).orElseThrow(), answer, shelf(now), now);
    }

    private static Shelf shelf(Instant now) {
        return new Shelf(now.plusSeconds(60), now.plusSeconds(90), now.plusSeconds(120));
    }

    private Answer answer(String writer, String evidence) {
        Source source = new Source("s", "Publisher", "Title", "https://example.org", "2026-01-01", null, "own words");
        Draft draft = new Draft(List.of(new Sentence("A sentence.", List.of("p"))), List.of(), List.of("A question?"), List.of());
        return new Answer(id, "What is it?", "liver-cancer", "liver cancer", Coverage.FULL, draft, Map.of("p", source),
                new Provenance(writer, null, "1", evidence), "1", NOW, true, false, false);
    }
}
