package ai.navis.answers.writing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The unit of an answer: what a rule checks and what a citation supports.
 *
 * @param citations ids of the passages that support it; in a served answer ids of its citations
 */
@RegisterForReflection
public record Sentence(String text, List<String> citations) {

    public Sentence {
        text = text == null ? "" : text.strip();
        citations = citations == null ? List.of() : List.copyOf(citations);
    }

    /** A sentence that tells no fact of medicine and needs no source. */
    public static Sentence plain(String text) {
        return new Sentence(text, List.of());
    }
}
