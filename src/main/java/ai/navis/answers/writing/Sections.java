package ai.navis.answers.writing;

import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of an answer of the evidence: a section for each topic, what was asked before what helps to understand it. */
final class Sections {

    private static final int MOST_SECTIONS = 6;
    private static final int ENOUGH_SECTIONS = 3;
    private static final int PASSAGES_A_SECTION = 2;
    private static final int STAGES_A_SECTION = 4;

    private Sections() {}

    static List<Section> of(Brief brief, Said said) {
        Headings headings = new Headings(brief.recognised().cancer(), brief.cancer());
        Map<String, List<Passage>> asked = new LinkedHashMap<>();
        for (Found.Part part : brief.found().parts()) {
            part.passages().stream().limit(part.covered() ? Integer.MAX_VALUE : 1).forEach(p -> put(asked, headings.of(p), p));
        }
        List<Section> sections = filled(asked, said);
        Map<String, List<Passage>> calling = new LinkedHashMap<>();
        for (Passage passage : brief.found().context()) {
            String heading = headings.of(passage);
            Map<String, List<Passage>> background = new LinkedHashMap<>();
            boolean calls = passage.calls();
            put(calls ? calling : background, heading, passage);
            if (sections.size() < ENOUGH_SECTIONS && sections.stream().noneMatch(s -> s.heading().equals(heading))) {
                sections.addAll(filled(background, said));
            }
        }
        filled(calling, said).forEach(section -> join(sections, section));
        return sections;
    }

    /** Adds a section, or its blocks to the one that has its heading already. */
    private static void join(List<Section> sections, Section more) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).heading().equalsIgnoreCase(more.heading())) {
                List<Block> blocks = new ArrayList<>(sections.get(i).blocks());
                blocks.addAll(more.blocks());
                sections.set(i, new Section(more.heading(), blocks));
                return;
            }
        }
        sections.add(more);
    }

    private static List<Section> filled(Map<String, List<Passage>> byHeading, Said said) {
        List<Section> sections = new ArrayList<>();
        byHeading.forEach((heading, passages) -> {
            List<Block> blocks = passages.stream().map(p -> paragraph(p, said)).filter(b -> !b.all().isEmpty()).toList();
            if (!blocks.isEmpty() && sections.size() < MOST_SECTIONS) {
                sections.add(new Section(heading, blocks));
            }
        });
        return sections;
    }

    private static void put(Map<String, List<Passage>> byHeading, String heading, Passage passage) {
        List<Passage> section = byHeading.computeIfAbsent(heading, h -> new ArrayList<>());
        int most = passage.topic() == Topic.STAGES || passage.reading() != null ? STAGES_A_SECTION : PASSAGES_A_SECTION;
        if (section.size() < most && !section.contains(passage)) {
            section.add(passage);
        }
    }

    private static Block paragraph(Passage passage, Said said) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < passage.sentences().size(); i++) {
            said.add(sentences, passage, i);
        }
        return new Block.Paragraph(sentences);
    }
}
