package ai.navis.answers.writing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.stream.Stream;

/** A headed part of an answer. */
@RegisterForReflection
public record Section(String heading, List<Block> blocks) {

    public Section {
        heading = heading == null ? "" : heading.strip();
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }

    public Stream<Sentence> sentences() {
        return blocks.stream().flatMap(b -> b.all().stream());
    }
}
