package ai.navis.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages in Chromium: asking, reading, citations and back, print, keyboard, no script, the component inside a page with a strict
 * policy; axe-core on every page and state. Skipped where there is no Chromium, no Node.js or {@code npm ci --prefix src/test/browser} did not run.
 */
@QuarkusTest
@QuarkusTestResource(Store.class)
class BrowserTest {

    private static final Path SCRIPTS = Path.of("src/test/browser");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final long LONGEST_MINUTES = 9;

    @Test
    void readersFindNothingWrong() throws IOException, InterruptedException {
        Optional<Path> chromium = Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(BrowserTest::onPath).findFirst();
        Optional<Path> node = onPath("node").findFirst();
        assumeTrue(chromium.isPresent(), "there is no Chromium on the path");
        assumeTrue(node.isPresent(), "there is no Node.js on the path");
        assumeTrue(Files.isDirectory(SCRIPTS.resolve("node_modules/axe-core")), "axe-core is not installed: npm ci --prefix src/test/browser");

        Files.createDirectories(SCREENSHOTS);
        Path log = SCREENSHOTS.resolve("faults.txt");
        Process walk = new ProcessBuilder(node.get().toString(), SCRIPTS.resolve("check.mjs").toString(),
                "http://localhost:" + RestAssured.port, chromium.get().toString(), SCREENSHOTS.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
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
