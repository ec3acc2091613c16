package ai.navis.answers.writing;

import ai.navis.answers.Deadline;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Passage.Reading;
import ai.navis.answers.question.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Composes an answer of sentences from the passages alone: the short answer to each part first, then a section for each
 * topic. It serves where no model is configured and where the model fails.
 */
public final class EvidenceWriter implements Writer {

    private static final int MOST_SECTIONS = 6;
    private static final int FEWEST_SECTIONS = 3;
    private static final int PASSAGES_A_SECTION = 2;
    private static final Sentence ASK = Sentence.plain("Your care team can tell you what this means for you.");
    private static final Sentence NOT_COVERED =
            Sentence.plain("Our sources do not cover this question, so we do not guess.");
    private static final List<Topic> CLOSING = List.of(
            Topic.CURE, Topic.OUTLOOK, Topic.METASTATIC, Topic.TREATMENT, Topic.DIAGNOSIS, Topic.STAGES, Topic.SECOND_OPINION);

    private final TeamQuestions questions;
    private final String evidenceVersion;

    public EvidenceWriter(TeamQuestions questions, String evidenceVersion) {
        this.questions = questions;
        this.evidenceVersion = evidenceVersion;
    }

    @Override
    public Provenance provenance() {
        return new Provenance(Provenance.EVIDENCE, null, null, evidenceVersion);
    }

    @Override
    public Draft write(Brief brief, Deadline deadline) {
        Found found = brief.found();
        Set<String> said = new LinkedHashSet<>();
        List<Sentence> summary = summary(found, said);
        List<Sentence> takeaway = takeaway(found, said);
        List<Section> sections = sections(brief, said);
        List<Topic> topics = new ArrayList<>();
        found.parts().forEach(part -> {
            part.passages().stream().limit(1).map(Passage::topic).forEach(topics::add);
            topics.add(part.topic());
        });
        return new Draft(summary, sections, questions.on(topics.stream().distinct().toList(), brief.cancer()), takeaway);
    }

    /** The passages are all it has: what broke a rule once would break it again. */
    @Override
    public Optional<Draft> repair(Brief brief, Draft draft, List<Violation> violations, Deadline deadline) {
        return Optional.empty();
    }

    private static List<Sentence> summary(Found found, Set<String> said) {
        if (found.coverage() == Coverage.NONE) {
            return List.of(NOT_COVERED, Sentence.plain("Below is what our sources say about things close to it."));
        }
        List<Sentence> summary = new ArrayList<>();
        for (Found.Part part : found.parts()) {
            if (part.covered()) {
                openings(part).forEach(p -> add(summary, p, 0, said));
            } else {
                summary.add(Sentence.plain("Our sources do not cover one part of your question: " + part.ask().replace('-', ' ') + "."));
            }
        }
        if (summary.size() == 1) {
            add(summary, found.parts().get(0).passages().get(0), 1, said);
        }
        return summary;
    }

    /** The passages whose short answers answer the part: one, or one for each meaning of the name. */
    private static List<Passage> openings(Found.Part part) {
        List<Passage> openings = new ArrayList<>();
        if (part.passages().stream().anyMatch(p -> p.reading() != null)) {
            for (Reading reading : List.of(Reading.BOTH, Reading.BEGAN_HERE, Reading.SPREAD_HERE)) {
                part.passages().stream().filter(p -> p.reading() == reading).limit(1).forEach(openings::add);
            }
            return openings;
        }
        return part.passages().stream().limit(1).toList();
    }

    private static List<Sentence> takeaway(Found found, Set<String> said) {
        List<Sentence> takeaway = new ArrayList<>();
        List<Passage> all = List.copyOf(found.passages().values());
        CLOSING.stream()
                .flatMap(topic -> all.stream().filter(p -> p.topic() == topic && !said.contains(p.shortAnswer())))
                .findFirst()
                .ifPresent(p -> add(takeaway, p, 0, said));
        takeaway.add(ASK);
        return takeaway;
    }

    private static List<Section> sections(Brief brief, Set<String> said) {
        Map<String, List<Passage>> byHeading = new LinkedHashMap<>();
        brief.found().parts().forEach(part -> part.passages().forEach(p -> put(byHeading, p, brief.cancer())));
        for (Passage passage : brief.found().context()) {
            if (byHeading.size() < FEWEST_SECTIONS) {
                put(byHeading, passage, brief.cancer());
            }
        }
        List<Section> sections = new ArrayList<>();
        byHeading.forEach((heading, passages) -> {
            List<Block> blocks = passages.stream().map(p -> paragraph(p, said)).filter(b -> !b.all().isEmpty()).toList();
            if (!blocks.isEmpty() && sections.size() < MOST_SECTIONS) {
                sections.add(new Section(heading, blocks));
            }
        });
        return sections;
    }

    private static void put(Map<String, List<Passage>> byHeading, Passage passage, String cancer) {
        List<Passage> section = byHeading.computeIfAbsent(heading(passage, cancer), h -> new ArrayList<>());
        if (section.size() < PASSAGES_A_SECTION && !section.contains(passage)) {
            section.add(passage);
        }
    }

    private static String heading(Passage passage, String cancer) {
        String organ = cancer.replaceFirst(" (cancer|tumor)$", "");
        if (passage.reading() == Reading.BEGAN_HERE) {
            return "If the cancer began in the " + organ;
        }
        if (passage.reading() == Reading.SPREAD_HERE) {
            return "If the cancer began elsewhere and spread to the " + organ;
        }
        if (passage.reading() == Reading.BOTH) {
            return "Two meanings of the name";
        }
        return passage.topic().heading(passage.cancerType().equals("cancer") ? "cancer" : cancer);
    }

    private static Block paragraph(Passage passage, Set<String> said) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < passage.sentences().size(); i++) {
            add(sentences, passage, i, said);
        }
        return new Block.Paragraph(sentences);
    }

    private static void add(List<Sentence> to, Passage passage, int sentence, Set<String> said) {
        if (sentence < passage.sentences().size() && said.add(passage.sentences().get(sentence))) {
            to.add(new Sentence(passage.sentences().get(sentence), List.of(passage.id())));
        }
    }
}
