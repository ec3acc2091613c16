package ai.navis.answers.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines of the labelled sets: our own, and those of a data folder outside the project. */
final class LabelledSets {

    private final ObjectMapper json = new ObjectMapper();

    /** The lines of one of our own sets. */
    List<JsonNode> own(String name) {
        try (InputStream in = LabelledSets.class.getResourceAsStream("/sets/" + name)) {
            return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    List<JsonNode> of(Path file) {
        try {
            return parsed(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private List<JsonNode> parsed(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(this::parsedLine).toList();
    }

    private JsonNode parsedLine(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
