package ai.navis.answers.writing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a writer wrote: the parts of an answer that are its own. Disclaimers, titles and addresses of sources and the call
 * to action are never among them.
 */
@RegisterForReflection
public record Draft(
        List<Sentence> summary, List<Section> sections, List<String> questionsForYourTeam, List<Sentence> keyTakeaway) {

    public Draft {
        summary = summary == null ? List.of() : List.copyOf(summary);
        sections = sections == null ? List.of() : List.copyOf(sections);
        questionsForYourTeam = questionsForYourTeam == null ? List.of() : List.copyOf(questionsForYourTeam);
        keyTakeaway = keyTakeaway == null ? List.of() : List.copyOf(keyTakeaway);
    }

    /** Every sentence in reading order; the questions for the team are none. */
    public Stream<Sentence> sentences() {
        return Stream.of(summary.stream(), sections.stream().flatMap(Section::sentences), keyTakeaway.stream())
                .flatMap(s -> s);
    }

    /** Ids of the passages that any sentence cites. */
    @JsonIgnore
    public List<String> cited() {
        return sentences().flatMap(s -> s.citations().stream()).distinct().toList();
    }

    /** The same draft with each list of sentences changed by {@code change}; what becomes empty is left out. */
    public Draft map(UnaryOperator<List<Sentence>> change) {
        List<Section> kept = sections.stream()
                .map(s -> new Section(s.heading(), s.blocks().stream()
                        .map(b -> map(b, change)).filter(b -> !b.all().isEmpty()).toList()))
                .filter(s -> !s.blocks().isEmpty())
                .toList();
        return new Draft(change.apply(summary), kept, questionsForYourTeam, change.apply(keyTakeaway));
    }

    private static Block map(Block block, UnaryOperator<List<Sentence>> change) {
        if (block instanceof Block.Listing listing) {
            return new Block.Listing(listing.ordered(),
                    listing.items().stream().map(change).filter(i -> !i.isEmpty()).toList());
        }
        return new Block.Paragraph(change.apply(block.all()), block instanceof Block.Paragraph paragraph && paragraph.sensitive());
    }
}
