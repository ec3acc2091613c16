package ai.navis.answers.writing;

import ai.navis.answers.Deadline;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Passage.Reading;
import ai.navis.answers.question.Ask;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Composes an answer of sentences from the passages alone: the short answer to each part first, then the
 * {@linkplain Sections sections}. It serves where no model is configured and where the model fails.
 */
public final class EvidenceWriter implements Writer {

    private static final int MOST_CHOICES = 3;
    private static final Sentence NOT_COVERED =
            Sentence.plain("Our sources do not cover this question, so we do not guess.");
    /** What a passage on a state of the disease may leave unanswered, and the reader wants to know first. */
    private static final Set<Topic> FATES = Set.of(Topic.CURE, Topic.OUTLOOK);
    private static final String IN_GENERAL = "cancer in general";
    private static final Pattern FIGURE = Pattern.compile("\\d");

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
        Said said = new Said();
        List<Sentence> summary = summary(brief, said);
        List<Sentence> takeaway = Takeaway.of(found, said);
        List<Section> sections = Sections.of(brief, said);
        List<Topic> topics = new ArrayList<>();
        found.parts().forEach(part -> {
            part.passages().stream().limit(1).map(Passage::topic).forEach(topics::add);
            topics.add(part.topic());
        });
        List<String> team = questions.on(topics.stream().distinct().toList(), brief.recognised().cancerType(), brief.cancer());
        return new Draft(summary, sections, team, takeaway);
    }

    /** The passages are all it has: what broke a rule once would break it again. */
    @Override
    public Optional<Draft> repair(Brief brief, Draft draft, List<Violation> violations, Deadline deadline) {
        return Optional.empty();
    }

    private static List<Sentence> summary(Brief brief, Said said) {
        Found found = brief.found();
        if (found.coverage() == Coverage.NONE) {
            return List.of(NOT_COVERED, Sentence.plain("Below is what our sources say about " + nearby(brief) + "."));
        }
        List<Sentence> summary = new ArrayList<>();
        if (!brief.recognised().cancer().equals("cancer") && nearby(brief).equals(IN_GENERAL)) {
            summary.add(Sentence.plain("Our sources do not cover " + brief.cancer() + " in particular."));
        }
        for (Found.Part part : found.parts()) {
            if (part.covered()) {
                Lead lead = Lead.of(part, brief.recognised());
                openings(part, said, lead, told(brief.recognised())).forEach(p -> {
                    said.add(summary, p, lead.first(p));
                    lead.more(p).ifPresent(i -> said.add(summary, p, i));
                });
            } else {
                summary.add(Sentence.plain("Our sources do not cover one part of your question: " + inWords(part, brief) + "."));
            }
        }
        if (summary.size() == 1 && found.parts().get(0).covered()) {
            Passage first = found.parts().get(0).passages().get(0);
            if (first.sentences().size() > 1 && !FIGURE.matcher(first.sentences().get(1)).find() && !lead(first.sentences().get(1)).equals(lead(summary.get(0).text()))) {
                said.add(summary, first, 1);
            }
        }
        return summary;
    }

    /** What leads to a list; a second list behind the same lead tells more of the same. */
    private static String lead(String sentence) {
        return sentence.split(":", 2)[0];
    }

    private static String nearby(Brief brief) {
        boolean general = brief.found().passages().values().stream().allMatch(p -> p.cancerType().equals("cancer"));
        return general ? IN_GENERAL : brief.cancer();
    }

    /** What a part asks, in words that follow a colon. */
    private static String inWords(Found.Part part, Brief brief) {
        return brief.recognised().asks().stream()
                .filter(ask -> ask.id().equals(part.ask())).map(Ask::clause).filter(java.util.Objects::nonNull).findFirst()
                .orElse(part.ask().replace('-', ' '));
    }

    /** The passages whose short answers answer the part: one, or one for each meaning of the name. */
    private static List<Passage> openings(Found.Part part, Said said, Lead lead, List<Term> each) {
        if (part.passages().stream().anyMatch(p -> p.reading() != null)) {
            List<Passage> openings = new ArrayList<>();
            for (Reading reading : List.of(Reading.BOTH, Reading.BEGAN_HERE, Reading.SPREAD_HERE)) {
                part.passages().stream().filter(p -> p.reading() == reading && !said.holds(p.shortAnswer())).limit(1).forEach(openings::add);
            }
            return openings;
        }
        List<Passage> open = part.passages().stream().filter(p -> !said.holds(p.shortAnswer()) && lead.opens(p)).toList();
        List<Passage> direct = open.stream().filter(p -> lead.first(p) == 0).toList();
        List<Passage> unsaid = direct.isEmpty() ? open : direct;
        List<Passage> openings = new ArrayList<>(unsaid.stream().limit(1).toList());
        if (!openings.isEmpty() && FATES.contains(part.topic()) && !openings.get(0).answers(part.topic()) && !openings.get(0).corrects()) {
            unsaid.stream().filter(p -> p.answers(part.topic())).limit(1).forEach(openings::add);
        }
        if (!openings.isEmpty()) {
            each.stream().filter(c -> openings.stream().noneMatch(p -> names(p, c)))
                    .forEach(c -> unsaid.stream().filter(p -> names(p, c)).findFirst().ifPresent(openings::add));
        }
        return openings;
    }

    /** Things of each of which an answer tells: two cancers that are compared, and what may be the one or the other. */
    private static List<Term> told(Recognised question) {
        List<Term> each = new ArrayList<>(question.cancers().size() == 2 ? question.cancers() : List.of());
        each.addAll(question.givesChoice() && question.subjects().size() <= MOST_CHOICES ? question.subjects() : List.of());
        return each;
    }

    private static boolean names(Passage passage, Term cancer) {
        return passage.cancerType().equals(cancer.id()) || passage.opensWith(cancer);
    }
}
