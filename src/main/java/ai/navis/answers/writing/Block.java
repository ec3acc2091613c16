package ai.navis.answers.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** A part of a section: a paragraph or a list. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Listing.class, name = "list")
})
public sealed interface Block {

    /** Its sentences in reading order. */
    List<Sentence> all();

    /** @param sensitive whether readers choose for themselves to open it, as with survival figures */
    @RegisterForReflection
    record Paragraph(List<Sentence> sentences, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean sensitive) implements Block {

        /** A paragraph that is shown at once. */
        public Paragraph(List<Sentence> sentences) {
            this(sentences, false);
        }

        public Paragraph {
            sentences = sentences == null ? List.of() : List.copyOf(sentences);
        }

        @Override
        public List<Sentence> all() {
            return sentences;
        }
    }

    @RegisterForReflection
    record Listing(boolean ordered, List<List<Sentence>> items) implements Block {
        public Listing {
            items = items == null ? List.of() : List.copyOf(items);
        }

        @Override
        public List<Sentence> all() {
            return items.stream().flatMap(List::stream).toList();
        }
    }
}
