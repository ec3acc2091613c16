package ai.navis.answers.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.benchmark.Fleet.Came;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Replies;
import ai.navis.answers.support.Waiting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many ask the same at the same time, over four processes that share nothing but the store: one call of the model in each
 * round. The processes and their calls are real; {@code -Dbenchmark.rounds} sets how many rounds there are.
 */
@Tag("benchmark")
class SingleFlightBenchmark {

    private static final int PROCESSES = 4;
    private static final int CALLERS = 200;
    /** Bursts of hits before anything is measured, so that the processes run compiled code. */
    private static final int WARMING = 100;
    private static final long WRITING = 1_000;
    /** The longest pause between two looks, and 250 ms to serve, in ms. */
    private static final long PROMPT = 3 * 150 + 250;

    private Fleet fleet;
    private ModelServer model;
    private List<String> questions;

    private void start(Map<String, String> settings) throws Exception {
        fleet = new Fleet(settings);
        model = fleet.model();
        for (int i = 0; i < PROCESSES; i++) {
            fleet.start();
        }
        questions = fleet.topics(0);
        // The first answer loads the evidence, once in each process.
        for (int i = 0; i < PROCESSES; i++) {
            fleet.ask(i, questions.get(i)).join();
        }
        for (int i = 0; i < WARMING; i++) {
            atOnce(questions.get(0));
        }
    }

    @AfterEach
    void stop() throws Exception {
        fleet.close();
    }

    @Test
    void manyWhoAskTheSameAtTheSameTimeCostOneCall() throws Exception {
        // The embedded engine may keep a renewal waiting for seconds behind those who look, longer than a lease is held otherwise.
        start(Map.of("answers.lease.length", "20s"));
        int rounds = Integer.getInteger("benchmark.rounds", 10);
        List<Long> late = new ArrayList<>();
        List<Long> hits = new ArrayList<>();
        int calls = 0;
        int repairs = 0;
        for (int round = 0; round < rounds; round++) {
            List<Came> replies = round(questions.get(PROCESSES + round));
            long stored = replies.stream().filter(came -> !came.hit()).mapToLong(Came::at).min().orElseThrow();
            replies.stream().filter(Came::hit).forEach(came -> late.add((came.at() - stored) / 1_000_000));
            assertThat(replies).allMatch(came -> came.response().statusCode() == 200);
            long first = model.calls().stream().filter(call -> !call.repairs()).count();
            assertThat(first).as("calls in round " + round + ", without those by which the one writer mends its draft").isEqualTo(1);
            // What as many hits cost these processors by themselves is the least that the waiters can take.
            long asked = System.nanoTime();
            atOnce(questions.get(PROCESSES + round)).forEach(came -> hits.add((came.at() - asked) / 1_000_000));
            calls += (int) first;
            repairs += model.calls().size() - (int) first;
        }
        System.out.printf(Locale.ROOT, "%d rounds of %d callers over %d processes: %d calls of the model, and %d to mend a draft%n",
                rounds, CALLERS, PROCESSES, calls, repairs);
        System.out.println("waiters served after the writer, ms: " + spread(late));
        System.out.println("as many hits at once, ms: " + spread(hits));
        assertThat(quantile(late, 95)).as("ms after the writer for 95 % of those who waited").isLessThanOrEqualTo(Math.max(PROMPT, quantile(hits, 95)));
    }

    @Test
    void aWriterThatIsKilledCostsOneCallMore() throws Exception {
        start(Map.of());
        String question = questions.get(questions.size() - 1);
        model.reset();
        model.script(Replies.hang(60_000), slowly());
        CompletableFuture<Came> leader = fleet.ask(0, question);
        Waiting.until(() -> model.calls().size() == 1);
        List<CompletableFuture<Came>> waiting = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            waiting.add(fleet.ask(1 + i % (PROCESSES - 1), question));
        }
        Waiting.sleep(500);
        long killed = System.nanoTime();
        fleet.kill(0);
        List<Came> replies = waiting.stream().map(CompletableFuture::join).toList();

        assertThat(leader.handle((came, failure) -> failure != null).join()).isTrue();
        assertThat(replies).allMatch(came -> came.response().statusCode() == 200);
        assertThat(model.calls().size()).isLessThanOrEqualTo(2);
        System.out.printf(Locale.ROOT, "writer killed: %d calls of the model, %d of %d got the model's answer, the last reply after %d ms%n",
                model.calls().size(), replies.stream().filter(came -> came.response().body().contains("\"writer\":\"model\"")).count(),
                CALLERS, (replies.stream().mapToLong(Came::at).max().orElseThrow() - killed) / 1_000_000);
    }

    private static String spread(List<Long> times) {
        return String.format(Locale.ROOT, "p50 %d, p95 %d, p99 %d, most %d", quantile(times, 50), quantile(times, 95), quantile(times, 99),
                Collections.max(times));
    }

    private static long quantile(List<Long> times, int percent) {
        return times.stream().sorted().skip((long) times.size() * percent / 100).findFirst().orElseThrow();
    }

    private List<Came> round(String question) {
        model.reset();
        model.script(slowly());
        return atOnce(question);
    }

    private List<Came> atOnce(String question) {
        List<CompletableFuture<Came>> asked = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            asked.add(fleet.ask(i % PROCESSES, question));
        }
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static ModelServer.Reply slowly() {
        return (exchange, request) -> {
            Waiting.sleep(WRITING);
            Replies.sound().to(exchange, request);
        };
    }
}
