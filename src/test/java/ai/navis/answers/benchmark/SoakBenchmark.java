package ai.navis.answers.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.benchmark.Fleet.Came;
import ai.navis.answers.question.Families;
import ai.navis.answers.support.Faults;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Parts;
import ai.navis.answers.support.Replies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One process under traffic of all kinds for minutes ({@code -Dbenchmark.minutes}), each caller asking again as soon as it
 * was answered, while one reply of the model in ten is a fault.
 */
@Tag("benchmark")
class SoakBenchmark {

    private static final int MINUTES = Integer.getInteger("benchmark.minutes", 1);
    private static final int CALLERS = 16;
    private static final List<Integer> FINE = List.of(200, 202, 204, 301, 304, 400, 404, 422, 503);

    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();

    @Test
    void minutesOfMixedTrafficLeaveNothingBehind() throws Exception {
        try (Fleet fleet = new Fleet(Map.of("answers.model.breaker.failures", "1000000", "answers.model.timeout", "2s"))) {
            fleet.model().script(mixed());
            int process = fleet.start();
            List<String> questions = Families.load(Parts.json(), Parts.vocabulary());
            traffic(fleet, process, questions, 60);
            statuses.clear();
            millis.clear();
            List<Footprint> prints = new ArrayList<>(List.of(Footprint.of(fleet.pid(process))));
            for (int minute = 0; minute < MINUTES; minute++) {
                traffic(fleet, process, questions, 60);
                prints.add(Footprint.of(fleet.pid(process)));
            }
            print(prints);

            assertThat(FINE).containsAll(statuses.keySet());
            Footprint first = prints.get(0);
            Footprint last = prints.get(prints.size() - 1);
            assertThat(last.megabytes).isLessThan(1.25 * first.megabytes);
            assertThat(last.threads).isLessThanOrEqualTo(first.threads + CALLERS);
            assertThat(last.files).isLessThanOrEqualTo(first.files + 2 * CALLERS);
        }
    }

    private void traffic(Fleet fleet, int process, List<String> questions, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Callable<Void>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                Random random = new Random(i + System.nanoTime());
                callers.add(() -> {
                    while (System.nanoTime() < end) {
                        note(System.nanoTime(), call(fleet, process, questions, random));
                    }
                    return null;
                });
            }
            for (Future<Void> caller : threads.invokeAll(callers)) {
                caller.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private void note(long begun, Came came) {
        statuses.computeIfAbsent(came.response().statusCode(), status -> new AtomicInteger()).incrementAndGet();
        millis.add((came.at() - begun) / 1e6);
    }

    /** Mostly what is known, some of it new, and what people and machines send besides. */
    private static Came call(Fleet fleet, int process, List<String> questions, Random random) {
        int kind = random.nextInt(100);
        String popular = questions.get(random.nextInt(100));
        if (kind < 55) {
            return fleet.ask(process, popular).join();
        } else if (kind < 60) {
            return fleet.ask(process, questions.get(random.nextInt(questions.size()))).join();
        } else if (kind < 65) {
            return fleet.ask(process, "I am " + (20 + random.nextInt(60)) + " and have stage 2 liver cancer. Can it be cured?").join();
        } else if (kind < 75) {
            return fleet.get(process, random.nextBoolean() ? "/" : "/v1/topics").join();
        } else if (kind < 80) {
            return fleet.get(process, "/v1/answers/" + "a".repeat(26)).join();
        } else if (kind < 85) {
            return fleet.ask(process, "What is the best pizza in town?").join();
        } else if (kind < 90) {
            return fleet.ask(process, "I have chemo and a fever of 39.5 and I am shaking").join();
        }
        return fleet.post(process, "/v1/answers", kind < 95 ? "{\"question\": " : "{\"other\": 1}").join();
    }

    private static ModelServer.Reply[] mixed() {
        List<ModelServer.Reply> faults = new ArrayList<>(Faults.all().values());
        Random random = new Random(7);
        return Stream.generate(() -> random.nextInt(10) == 0 ? faults.get(random.nextInt(faults.size())) : Replies.sound())
                .limit(200_000).toArray(ModelServer.Reply[]::new);
    }

    private void print(List<Footprint> prints) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "soak of %d minutes: %d requests, %.0f a second, %d callers; ms: p50 %.1f, p99 %.1f, most %.0f%n",
                MINUTES, sorted.length, sorted.length / (60.0 * MINUTES), CALLERS, sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]);
        System.out.println("statuses: " + new TreeMap<>(statuses));
        prints.forEach(print -> System.out.printf(Locale.ROOT, "  %.0f MiB resident, %d threads, %d open files%n",
                print.megabytes, print.threads, print.files));
    }

    /** What a process holds of the machine. */
    private record Footprint(double megabytes, int threads, int files) {

        static Footprint of(long pid) throws IOException {
            Path proc = Path.of("/proc", String.valueOf(pid));
            List<String> status = Files.readAllLines(proc.resolve("status"));
            try (Stream<Path> open = Files.list(proc.resolve("fd"))) {
                return new Footprint(number(status, "VmRSS:") / 1024.0, number(status, "Threads:"), (int) open.count());
            }
        }

        private static int number(List<String> status, String name) {
            return status.stream().filter(line -> line.startsWith(name)).mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                    .findFirst().orElseThrow();
        }
    }
}
