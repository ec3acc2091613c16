package ai.navis.answers.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A walk through the pages in Chromium, by a script of {@code src/test/browser}. The test is skipped where there is no Chromium,
 * no Node.js, or {@code npm ci --prefix src/test/browser} did not run.
 */
public final class Walk {

    private static final Path SCRIPTS = Path.of("src/test/browser");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final long LONGEST_MINUTES = 14;

    private Walk() {}

    /** Walks, and fails with what the script found wrong. */
    public static void through(String script, String... arguments) throws IOException, InterruptedException {
        Optional<Path> chromium = Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(Walk::onPath).findFirst();
        Optional<Path> node = onPath("node").findFirst();
        assumeTrue(chromium.isPresent(), "there is no Chromium on the path");
        assumeTrue(node.isPresent(), "there is no Node.js on the path");
        assumeTrue(Files.isDirectory(SCRIPTS.resolve("node_modules/vnu-jar")), "what the walk needs is not installed: npm ci --prefix src/test/browser");

        Files.createDirectories(SCREENSHOTS);
        Path log = SCREENSHOTS.resolve(script + ".txt");
        List<String> command = new ArrayList<>(List.of(node.get().toString(), SCRIPTS.resolve(script).toString(),
                "http://localhost:" + RestAssured.port, chromium.get().toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), SCREENSHOTS.toString()));
        command.addAll(List.of(arguments));
        Process walk = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = walk.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            walk.destroy();
        }
        assertThat(ended).as("ended in time").isTrue();
        assertThat(Files.readString(log, StandardCharsets.UTF_8)).isEmpty();
        assertThat(walk.exitValue()).isZero();
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)).filter(Files::isExecutable);
    }
}
