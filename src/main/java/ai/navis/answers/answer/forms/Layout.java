package ai.navis.answers.answer.forms;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.answer.forms.Reading.Listed;
import ai.navis.answers.answer.forms.Reading.Mark;
import ai.navis.answers.answer.forms.Reading.Part;
import ai.navis.answers.answer.forms.Reading.Piece;
import ai.navis.answers.answer.forms.Reading.Said;
import ai.navis.answers.answer.forms.Reading.Word;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers the citations of one answer in reading order; what is laid out first must be read first. */
final class Layout {

    private final Map<String, Dressed.Citation> citations = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<Mark>> marks = new LinkedHashMap<>();
    private final Lexicon lexicon;
    private int parts;

    Layout(List<Dressed.Citation> listed, List<Dressed.Word> terms) {
        this.lexicon = new Lexicon(terms);
        for (Dressed.Citation citation : listed) {
            citations.put(citation.id(), citation);
            numbers.put(citation.id(), numbers.size() + 1);
            marks.put(citation.id(), new ArrayList<>());
        }
    }

    List<Said> said(List<Sentence> sentences) {
        return sentences.stream()
                .map(s -> new Said(Plain.text(s.text()), lexicon.runs(Plain.text(s.text())), s.citations().stream().map(this::mark).filter(Objects::nonNull).toList()))
                .toList();
    }

    List<Part> parts(List<Section> sections) {
        return sections.stream()
                .map(s -> new Part("part-" + ++parts, Plain.text(s.heading()), s.blocks().stream().map(this::piece).toList()))
                .toList();
    }

    List<Word> words() {
        return lexicon.words();
    }

    List<Listed> sources() {
        return citations.values().stream().map(this::listed).toList();
    }

    private Piece piece(Block block) {
        if (block instanceof Block.Listing listing) {
            return new Piece(true, listing.ordered(), false, List.of(), listing.items().stream().map(this::said).toList());
        }
        boolean sensitive = block instanceof Block.Paragraph paragraph && paragraph.sensitive();
        return new Piece(false, false, sensitive, said(block.all()), List.of());
    }

    private Mark mark(String id) {
        Dressed.Citation citation = citations.get(id);
        if (citation == null) {
            return null;
        }
        int number = numbers.get(id);
        List<Mark> sofar = marks.get(id);
        Mark mark = new Mark("cite-" + number + "-" + (sofar.size() + 1), anchor(number), number, Plain.text(citation.publisher()));
        sofar.add(mark);
        return mark;
    }

    private Listed listed(Dressed.Citation citation) {
        int number = numbers.get(citation.id());
        String date = citation.retrieved() != null ? "read on " + Dates.words(citation.retrieved())
                : citation.published() != null ? "published " + Dates.words(citation.published()) : "";
        return new Listed(anchor(number), number, Plain.text(citation.publisher()), Plain.text(citation.title()),
                Plain.link(citation.url()), date, List.copyOf(marks.get(citation.id())));
    }

    private static String anchor(int number) {
        return "source-" + number;
    }
}
