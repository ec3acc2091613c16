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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of clients, generated from the description, compiled, and run as processes of their own against the service. */
@QuarkusTest
@QuarkusTestResource(Store.class)
class ClientsTest {

    private static final Path TYPESCRIPT = Path.of("src/test/clients/typescript");
    private static final Path EXAMPLE = Path.of("src/test/clients/java/Example.java");
    private static final Path GENERATED = Path.of("target/clients/java/src/main/java");
    private static final Path CLASSES = Path.of("target/clients/classes");
    private static final long LONGEST_MINUTES = 5;
    private static final String QUESTION = "What are the stages of kidney cancer?";

    @Test
    void theTypeScriptClientAsksAndReads() throws Exception {
        assumeTrue(Files.isDirectory(TYPESCRIPT.resolve("node_modules/openapi-typescript")),
                "the client's tools are not installed: npm ci --prefix " + TYPESCRIPT);

        run(List.of("npm", "--prefix", TYPESCRIPT.toString(), "run", "-s", "compile"));
        readsTheReplies(run(List.of("node", TYPESCRIPT.resolve("build/example.js").toString(), address(), QUESTION)));
    }

    @Test
    void theJavaClientAsksAndReads() throws Exception {
        assumeTrue(Files.isDirectory(GENERATED), "the client is not generated: mvn -Dclients generate-test-resources");
        Path java = Path.of(System.getProperty("java.home"), "bin");
        String classPath = System.getProperty("java.class.path");
        Files.createDirectories(CLASSES);

        List<String> compile = new ArrayList<>(List.of(java.resolve("javac").toString(), "-nowarn", "-proc:none", "-cp", classPath,
                "-d", CLASSES.toString(), EXAMPLE.toString()));
        try (Stream<Path> sources = Files.walk(GENERATED)) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(compile::add);
        }
        run(compile);
        readsTheReplies(run(List.of(java.resolve("java").toString(), "-cp", CLASSES + ":" + classPath, "Example", address(), QUESTION)));
    }

    private static void readsTheReplies(String printed) {
        assertThat(printed).contains(QUESTION, "[c1]", "National Cancer Institute", "https://navis.ai/upload", "/problems/not-about-cancer");
    }

    private static String address() {
        return "http://localhost:" + RestAssured.port;
    }

    /** What the process printed. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(Path.of("target"), "client", ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroy();
        }
        String printed = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        assertThat(ended).as("ended in time").isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
