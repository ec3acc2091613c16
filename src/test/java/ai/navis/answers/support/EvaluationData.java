package ai.navis.answers.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The public data that the project is measured with; they are no part of it. */
public final class EvaluationData {

    private static final String PROPERTY = "evaluation.data";
    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationData() {}

    /** The lines of a file; the running evaluation is skipped where the folder is absent. */
    public static List<JsonNode> lines(String file) {
        String folder = System.getProperty(PROPERTY, "");
        Path path = Path.of(folder, file);
        assumeTrue(!folder.isBlank() && Files.exists(path),
                "skipped: name the folder that holds " + file + " with -D" + PROPERTY + "=FOLDER");
        try {
            return Files.readAllLines(path).stream().filter(line -> !line.isBlank()).map(EvaluationData::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
