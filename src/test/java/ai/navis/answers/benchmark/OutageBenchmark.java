package ai.navis.answers.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.benchmark.Fleet.Came;
import ai.navis.answers.question.Families;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Parts;
import ai.navis.answers.support.Replies;
import ai.navis.answers.support.Waiting;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The model's server is down for all: the breaker that four processes share opens for all of them, and then one probe an
 * interval goes out, over all of them together.
 */
@Tag("benchmark")
class OutageBenchmark {

    private static final int PROCESSES = 4;
    private static final int FAILURES = 20;
    private static final int PROBE_SECONDS = 3;
    private static final int OPEN_SECONDS = 15;

    @Test
    void anOutageCostsFewCallsOverAllProcesses() throws Exception {
        try (Fleet fleet = new Fleet(Map.of("answers.model.breaker.failures", String.valueOf(FAILURES),
                "answers.model.breaker.probe", PROBE_SECONDS + "s", "answers.model.breaker.window", "10m"))) {
            for (int i = 0; i < PROCESSES; i++) {
                fleet.start();
            }
            ModelServer model = fleet.model();
            model.script(Collections.nCopies(100_000, Replies.status(503)).toArray(ModelServer.Reply[]::new));
            List<String> questions = Families.load(Parts.json(), Parts.vocabulary());

            List<Came> replies = IntStream.range(0, 200).mapToObj(i -> fleet.ask(i % PROCESSES, questions.get(i)))
                    .toList().stream().map(CompletableFuture::join).toList();
            int untilOpen = model.calls().size();
            // Those that had passed the breaker before it opened are done by now.
            long begun = System.nanoTime();
            int asked = 0;
            while (System.nanoTime() - begun < OPEN_SECONDS * 1_000_000_000L) {
                assertThat(fleet.ask(asked % PROCESSES, questions.get(200 + asked)).join().response().statusCode()).isEqualTo(200);
                asked++;
                Waiting.sleep(50);
            }
            int probes = model.calls().size() - untilOpen;
            System.out.printf(Locale.ROOT, "model down, %d processes: %d calls for %d requests at once (breaker at %d failures), then %d probes "
                    + "in %d s for %d requests%n", PROCESSES, untilOpen, replies.size(), FAILURES, probes, OPEN_SECONDS, asked);

            assertThat(replies).allMatch(came -> came.response().statusCode() == 200);
            assertThat(untilOpen).isLessThanOrEqualTo((int) (1.1 * replies.size()));
            assertThat(probes).isBetween(1, OPEN_SECONDS / PROBE_SECONDS + 1);
        }
    }
}
