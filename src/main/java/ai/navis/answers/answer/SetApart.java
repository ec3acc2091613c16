package ai.navis.answers.answer;

import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.SurvivalFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sets survival figures apart from the rest of a section: in a block of their own at its end, which readers choose to open,
 * with the word that they foretell nothing for one person. Done when an answer is served, so that it holds whoever wrote it.
 */
final class SetApart {

    /** What stands with such figures, wherever they stand. */
    static final Sentence CAUTION = Sentence.plain(
            "These figures come from large groups of people in the past. They are not a prediction for one person.");

    private static final Predicate<Sentence> FIGURE = s -> SurvivalFigure.in(s.text());

    private SetApart() {}

    static Section of(Section section) {
        if (section.sentences().noneMatch(FIGURE)) {
            return section;
        }
        List<Block> blocks = new ArrayList<>();
        List<Sentence> apart = new ArrayList<>();
        for (Block block : section.blocks()) {
            block.all().stream().filter(FIGURE).forEach(apart::add);
            Block rest = block instanceof Block.Listing listing ? rest(listing) : new Block.Paragraph(without(block.all()));
            if (!rest.all().isEmpty()) {
                blocks.add(rest);
            }
        }
        apart.add(CAUTION);
        blocks.add(new Block.Paragraph(apart, true));
        return new Section(section.heading(), blocks);
    }

    /** Sentences that cannot be set apart, such as a short answer to one who asked for the figure, carry the caution with them. */
    static List<Sentence> cautioned(List<Sentence> sentences) {
        if (sentences.stream().noneMatch(FIGURE)) {
            return sentences;
        }
        List<Sentence> cautioned = new ArrayList<>(sentences);
        cautioned.add(CAUTION);
        return cautioned;
    }

    private static Block rest(Block.Listing listing) {
        return new Block.Listing(listing.ordered(), listing.items().stream().map(SetApart::without).filter(item -> !item.isEmpty()).toList());
    }

    private static List<Sentence> without(List<Sentence> sentences) {
        return sentences.stream().filter(FIGURE.negate()).toList();
    }
}
