package ai.navis.answers.function;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A built {@code function.zip} as its own process: its native {@code bootstrap} where it holds one, else its classes under the
 * runtime interface client, as the managed Java runtime starts them.
 */
final class BuiltFunction {

    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    private final Path archive;
    private final Path folder;

    /** @param name of the folder under {@code target} into which it is unpacked */
    BuiltFunction(Path archive, String name) throws IOException {
        this.archive = archive;
        this.folder = Path.of("target", name);
        unpack();
    }

    boolean isNative() {
        return Files.exists(bootstrap());
    }

    /** What is loaded when it starts: the executable, or the archive of the classes. */
    long bytes() throws IOException {
        return Files.size(isNative() ? bootstrap() : archive);
    }

    /**
     * Starts it.
     *
     * @param environment beside what Lambda itself sets
     * @param log takes what it writes
     */
    Process start(RuntimeApi api, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command()).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> variables = builder.environment();
        variables.keySet().retainAll(List.of("PATH", "LANG", "HOME"));
        variables.putAll(Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "AWS_LAMBDA_FUNCTION_NAME", "answers",
                "AWS_LAMBDA_FUNCTION_VERSION", "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/answers",
                "AWS_LAMBDA_LOG_STREAM_NAME", "2026/03/12/[1]abcdef",
                "AWS_EXECUTION_ENV", "AWS_Lambda_java17",
                "LAMBDA_TASK_ROOT", folder.toAbsolutePath().toString(),
                "_HANDLER", HANDLER));
        variables.putAll(Map.of("AWS_REGION", "us-east-1", "AWS_ACCESS_KEY_ID", "test", "AWS_SECRET_ACCESS_KEY", "test"));
        variables.putAll(environment);
        return builder.start();
    }

    /** Ends it as Lambda does, at once if need be. */
    static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> command() {
        if (isNative()) {
            return List.of(bootstrap().toAbsolutePath().toString());
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // As the managed runtime starts a function of its size.
        return List.of(java, "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", "." + File.pathSeparator + "lib/*", CLIENT, HANDLER);
    }

    private Path bootstrap() {
        return folder.resolve("bootstrap");
    }

    private void unpack() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted((a, b) -> b.compareTo(a)).forEach(BuiltFunction::delete);
            }
        }
        try (InputStream in = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("not in the archive's folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        if (isNative() && !bootstrap().toFile().setExecutable(true)) {
            throw new IOException("cannot make it executable: " + bootstrap());
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
