package ai.navis.answers.writing;

import ai.navis.answers.evidence.Passage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the model is told. The instructions stand in a reviewed file; the question comes last, as a quoted JSON string, so
 * that nothing in it can pass for an instruction or a passage.
 */
public final class Prompt {

    /** Raised with every change of the instructions or of the form of a request. */
    public static final String VERSION = "3";

    private static final String FILE = "/writing/prompt.txt";

    private final ObjectMapper json;
    private final String instructions;

    public Prompt(ObjectMapper json) {
        this.json = json;
        try (InputStream in = Prompt.class.getResourceAsStream(FILE)) {
            instructions = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    String instructions() {
        return instructions;
    }

    /** The evidence and the question. */
    String request(Brief brief) {
        StringBuilder text = new StringBuilder("Evidence\n");
        for (Passage passage : brief.found().passages().values()) {
            text.append("[").append(passage.id()).append("] about ").append(passage.cancerType().replace('-', ' '))
                    .append(passage.subtype() == null ? "" : ", " + passage.subtype())
                    .append(", ").append(passage.population())
                    .append(passage.corrects() ? ", corrects a false belief that the question rests on" : "").append(": ").append(passage.text()).append('\n');
        }
        return text.append("\nQuestion\n").append(quoted(brief.question())).toString();
    }

    /** What a draft broke, sentence by sentence. */
    String correction(List<Violation> violations) {
        StringBuilder text = new StringBuilder("Your draft breaks these rules. Send the whole answer again with each mended.\n");
        for (Violation violation : violations) {
            text.append("- ").append(violation.rule()).append(": ").append(violation.why());
            if (violation.sentence() != null) {
                text.append(". Sentence: ").append(quoted(violation.sentence().text()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String quoted(String text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a string is always written", e);
        }
    }
}
