package ai.navis.answers.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a hit costs beside the least function of the same stack ({@code src/test/bare}), which reads the same item and returns it:
 * both built the same way, run in turn under the same stand-in, native where {@code function.zip} is.
 */
@Tag("benchmark")
class FunctionBenchmark {

    private static final Path ARCHIVE = Path.of("target", "function.zip");
    private static final Path BARE = Path.of("src", "test", "bare");
    private static final Pattern VERSION = Pattern.compile("<(quarkus\\.platform\\.version|langchain4j\\.bom\\.version|amazon\\.services\\.bom\\.version)>([^<]+)<");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int STARTS = Integer.getInteger("benchmark.starts", 7);
    private static final int REQUESTS = Integer.getInteger("benchmark.requests", 10_000);
    private static final int MEASURED = REQUESTS / 3;
    private static final String QUESTION = "What is oligometastatic liver cancer and can it be cured?";

    /** One function under measurement: how it is started and what it is asked for. */
    private record Subject(String name, BuiltFunction function, Map<String, String> environment, String hit, List<Double> starts) {}

    /** Medians of a warm function. */
    private record Warm(double hit, double resident) {}

    @Test
    void aHitCostsLittleMoreThanAGetItem() throws Exception {
        assumeTrue(Files.exists(ARCHIVE), "no function.zip: a local run is packaged without it");
        BuiltFunction function = new BuiltFunction(ARCHIVE, "function-benchmark");
        BuiltFunction bare = new BuiltFunction(build(function.isNative()), "bare-benchmark");
        try (Cloud cloud = new Cloud()) {
            Map<String, String> environment = cloud.environment(Map.of("ANSWERS_ROLE", "api"));
            String id = keep(function, environment);
            Subject ours = new Subject("ours", function, environment, Event.of("GET /v1/answers/{id}", "/v1/answers/" + id).toString(), new ArrayList<>());
            Subject theirs = new Subject("bare", bare, environment, Event.of("GET /v1/items/{id}", "/v1/items/" + id).toString(), new ArrayList<>());
            Subject asked = new Subject("asked", function, environment, asking(), new ArrayList<>());
            for (int i = 0; i < STARTS; i++) {
                start(theirs);
                start(ours);
                start(asked);
            }
            Warm bareWarm;
            Warm oursWarm;
            try (Running least = new Running(theirs); Running whole = new Running(ours)) {
                // In turn, so that whatever else the machine does weighs on both alike.
                for (int i = 0; i < REQUESTS; i++) {
                    least.hit();
                    whole.hit();
                }
                bareWarm = least.warm();
                oursWarm = whole.warm();
            }
            System.out.printf("%s, medians of %d starts and of %d hits%n", function.isNative() ? "native" : "JVM archive (no native executable was built)", STARTS, MEASURED);
            SoftAssertions bars = new SoftAssertions();
            compare(bars, "process start to first cached answer", "ms", median(ours.starts()), median(theirs.starts()), 1.3);
            System.out.printf(Locale.ROOT, "%-38s %9.2f ms%n", "  where it is asked for in words", median(asked.starts()));
            compare(bars, "warm hit", "ms", oursWarm.hit(), bareWarm.hit(), 1.3);
            compare(bars, "resident after " + REQUESTS + " requests", "MiB", oursWarm.resident(), bareWarm.resident(), 1.5);
            compare(bars, function.isNative() ? "executable" : "archive", "MiB", mib(function.bytes()), mib(bare.bytes()), 1.15);
            bars.assertAll();
        }
    }

    private static Path build(boolean asNative) throws Exception {
        assertThat(versions(BARE.resolve("pom.xml"))).isEqualTo(versions(Path.of("pom.xml")));
        Path archive = BARE.resolve("target").resolve("function.zip");
        if (isBuilt(archive, asNative)) {
            return archive;
        }
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-q", "-f", BARE.resolve("pom.xml").toString(), "package"));
        if (asNative) {
            command.add("-Dnative");
        }
        Process build = new ProcessBuilder(command).inheritIO().start();
        assertThat(build.waitFor()).as("the bare function is built").isZero();
        return archive;
    }

    /** Whether the bare function stands there as its sources are now: natively it takes minutes to build. */
    private static boolean isBuilt(Path archive, boolean asNative) throws Exception {
        if (!Files.exists(archive) || new BuiltFunction(archive, "bare-benchmark").isNative() != asNative) {
            return false;
        }
        try (Stream<Path> sources = Stream.concat(Stream.of(BARE.resolve("pom.xml")), Files.walk(BARE.resolve("src")))) {
            long built = archive.toFile().lastModified();
            return sources.allMatch(source -> source.toFile().lastModified() <= built);
        }
    }

    private static List<String> versions(Path pom) throws Exception {
        return VERSION.matcher(Files.readString(pom)).results().map(found -> found.group()).toList();
    }

    private static String keep(BuiltFunction function, Map<String, String> environment) throws Exception {
        try (RuntimeApi api = new RuntimeApi(function)) {
            Process process = function.start(api, environment, Path.of("target", "function-benchmark.log"));
            try {
                return api.invoke(asking(), LIMIT).json().get("id").asText();
            } finally {
                BuiltFunction.stop(process);
            }
        }
    }

    private static String asking() throws Exception {
        return Event.of("POST /v1/answers").json(new ObjectMapper().writeValueAsString(Map.of("question", QUESTION))).toString();
    }

    private static void start(Subject subject) throws Exception {
        try (RuntimeApi api = new RuntimeApi(subject.function())) {
            long start = System.nanoTime();
            Process process = subject.function().start(api, subject.environment(), log(subject));
            try {
                subject.starts().add((hit(api, subject) - start) / 1e6);
            } finally {
                BuiltFunction.stop(process);
            }
        }
    }

    /** A function that is asked again and again. */
    private static final class Running implements AutoCloseable {

        private final Subject subject;
        private final RuntimeApi api;
        private final Process process;
        private final List<Double> hits = new ArrayList<>();

        Running(Subject subject) throws Exception {
            this.subject = subject;
            this.api = new RuntimeApi(subject.function());
            this.process = subject.function().start(api, subject.environment(), log(subject));
        }

        void hit() throws Exception {
            long start = System.nanoTime();
            hits.add((FunctionBenchmark.hit(api, subject) - start) / 1e6);
        }

        /** What it takes by now, without the first hits, which find it cold. */
        Warm warm() throws Exception {
            return new Warm(median(hits.subList(hits.size() - MEASURED, hits.size())), resident(process.pid()));
        }

        @Override
        public void close() throws Exception {
            BuiltFunction.stop(process);
            api.close();
        }
    }

    /** When the answer came. */
    private static long hit(RuntimeApi api, Subject subject) throws Exception {
        RuntimeApi.Outcome outcome = api.invoke(subject.hit(), LIMIT);
        assertThat(outcome.status()).as(subject.name()).isEqualTo(200);
        return outcome.at();
    }

    private static Path log(Subject subject) {
        return Path.of("target", subject.name() + "-benchmark.log");
    }

    private static double resident(long pid) throws Exception {
        Matcher line = Pattern.compile("VmRSS:\\s+(\\d+)").matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
        assertThat(line.find()).isTrue();
        return Double.parseDouble(line.group(1)) / 1024;
    }

    private static void compare(SoftAssertions bars, String what, String unit, double ours, double bare, double bar) {
        System.out.printf(Locale.ROOT, "%-38s %9.2f %s, bare %9.2f %s: %.2f x (at most %.2f)%n", what, ours, unit, bare, unit, ours / bare, bar);
        bars.assertThat(ours / bare).as(what).isLessThanOrEqualTo(bar);
    }

    private static double mib(long bytes) {
        return bytes / 1024.0 / 1024.0;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
