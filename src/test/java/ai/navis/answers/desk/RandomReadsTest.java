package ai.navis.answers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import ai.navis.answers.answer.Admission;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Dress;
import ai.navis.answers.answer.Editor;
import ai.navis.answers.answer.Glossary;
import ai.navis.answers.answer.Versions;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.memory.AnswerMemory;
import ai.navis.answers.memory.Popularity;
import ai.navis.answers.memory.Shelf;
import ai.navis.answers.support.Configuration;
import ai.navis.answers.support.OwnTable;
import ai.navis.answers.support.Parts;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.EvidenceWriter;
import ai.navis.answers.writing.Provenance;
import ai.navis.answers.writing.TeamQuestions;
import ai.navis.answers.writing.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Random reads by several instances over answers of every age, on a store that deletes none of them: its clock is far behind
 * that of the test. So each is read about ten times; {@code -Dreads=100000} makes it a long run.
 */
class RandomReadsTest {

    private static final Instant NOW = Instant.parse("2090-06-01T10:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final int OF_EACH = 50;
    private static final int INSTANCES = 4;

    @RegisterExtension
    static final OwnTable TABLE = new OwnTable();

    private final Settings settings = Configuration.with(Map.of());
    private final Queue<String> errands = new ConcurrentLinkedQueue<>();

    @Test
    void nothingBeyondItsExpiryIsServedAndEachStaleAnswerIsRefreshedOnce() throws Exception {
        AnswerMemory memory = new AnswerMemory(TABLE.client(), TABLE.name(), Parts.json(), Admission.ALL);
        List<String> fresh = kept(memory, 'a', Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3));
        List<String> stale = kept(memory, 'b', Duration.ofDays(-1), Duration.ofDays(2), Duration.ofDays(3));
        List<String> tooStale = kept(memory, 'c', Duration.ofDays(-2), Duration.ofDays(-1), Duration.ofDays(3));
        List<String> expired = kept(memory, 'd', Duration.ofDays(-3), Duration.ofDays(-2), Duration.ofSeconds(-1));
        List<String> all = new ArrayList<>(fresh);
        all.addAll(stale);
        all.addAll(tooStale);
        all.addAll(expired);
        List<AnswerDesk> desks = IntStream.range(0, INSTANCES).mapToObj(i -> desk(memory)).toList();

        int reads = Integer.getInteger("reads", 2_000);
        int served = read(desks, all, reads, expired);
        System.out.printf("%d random reads: %d of expired answers served, %d refreshes of %d stale answers%n",
                reads, served, errands.size(), stale.size() + tooStale.size());
        assertThat(served).isZero();
        assertThat(errands).doesNotHaveDuplicates().hasSize(stale.size() + tooStale.size())
                .containsAll(stale).containsAll(tooStale);
    }

    private int read(List<AnswerDesk> desks, List<String> ids, int reads, List<String> expired) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2 * INSTANCES);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 2 * INSTANCES; i++) {
            Random random = new Random(i);
            AnswerDesk desk = desks.get(i % INSTANCES);
            tasks.add(() -> {
                int served = 0;
                for (int read = 0; read < reads / (2 * INSTANCES); read++) {
                    String id = ids.get(random.nextInt(ids.size()));
                    served += desk.find(id) instanceof Reply.Answered && expired.contains(id) ? 1 : 0;
                }
                return served;
            });
        }
        int served = 0;
        for (Future<Integer> task : threads.invokeAll(tasks)) {
            served += task.get();
        }
        threads.shutdown();
        return served;
    }

    private AnswerDesk desk(AnswerMemory memory) {
        Journal journal = new Journal("test");
        Versions versions = new Versions("1", "1", "e1");
        Writer evidence = new EvidenceWriter(TeamQuestions.load(Parts.json()), "e1");
        Recollection recollection = new Recollection(memory, settings, versions, journal, CLOCK);
        Rules rules = new Rules(Parts.vocabulary(), Glossary.load(Parts.json()));
        WritingRoom room = new WritingRoom(new Briefing(Parts::retrieval, Parts.vocabulary(), settings.evidence().passages()),
                new Editor(evidence, evidence, rules), new Binding(Parts.vocabulary(), question -> false, CLOCK));
        return new AnswerDesk(Parts.screening(), recollection, new Scribe(recollection, room, journal),
                new Wishes(recollection, errands::add, journal), room,
                new Readings(new Popularity(TABLE.client(), TABLE.name()), settings.popularity(), new Random(1), CLOCK),
                new Dress(settings, Glossary.load(Parts.json())), journal, CLOCK);
    }

    private static List<String> kept(AnswerMemory memory, char first, Duration fresh, Duration stale, Duration expiry) {
        Shelf shelf = new Shelf(NOW.plus(fresh), NOW.plus(stale), NOW.plus(expiry));
        return IntStream.range(0, OF_EACH).mapToObj(i -> {
            String id = String.valueOf(first).repeat(24) + (char) ('a' + i / 10) + (char) ('a' + i % 10);
            Answer answer = new Answer(id, "What is it?", "liver-cancer", "liver cancer", Coverage.FULL,
                    new Draft(List.of(), List.of(), List.of(), List.of()), Map.of(),
                    new Provenance(Provenance.MODEL, "m", "1", "e1"), "1", NOW, true, false, false);
            memory.keep(memory.lease(id, Duration.ofSeconds(1), NOW).orElseThrow(), answer, shelf, NOW);
            return id;
        }).toList();
    }
}
