package ai.navis.answers.writing;

import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a reader should carry away: what the answer depends on or what to do with it, and the way to the care team. */
final class Takeaway {

    private static final Pattern CLOSES = Pattern.compile("(?i)\\bdepends?\\b|\\b(?:your|a|the) (?:care |own |health care )?(?:team|doctor)\\b|\\btalk(?:ing)? with\\b"
            + "|\\bcannot tell\\b|\\bnobody can\\b|\\bnot (?:yet |well )?known\\b|\\bfound early\\b|\\bdoes not mean\\b|\\bmost people\\b|\\bmay (?:help|lower|ease)\\b");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern SENDS = Pattern.compile("(?i)\\byour (?:care |own |health care )?(?:team|doctor)\\b|\\b(?:see|ask|tell) a doctor\\b");

    private static final String TREATMENT = "Your care team can explain which options fit you and what each would mean.";
    private static final String SYMPTOMS = "Your care team can tell you whether a symptom needs a test.";
    private static final String RISK = "Your care team can tell you what your own risk may be.";
    private static final String ELSE = "Your care team can tell you what this means for you and what it depends on.";
    private static final Map<Topic, String> SENDING = Map.ofEntries(
            Map.entry(Topic.TREATMENT, TREATMENT), Map.entry(Topic.SURGERY, TREATMENT), Map.entry(Topic.RADIOTHERAPY, TREATMENT),
            Map.entry(Topic.CHEMOTHERAPY, TREATMENT), Map.entry(Topic.IMMUNOTHERAPY, TREATMENT), Map.entry(Topic.TARGETED_THERAPY, TREATMENT),
            Map.entry(Topic.SYMPTOMS, SYMPTOMS), Map.entry(Topic.RISK, RISK), Map.entry(Topic.CAUSE, RISK), Map.entry(Topic.GENETICS, RISK));

    private Takeaway() {}

    static List<Sentence> of(Found found, Said said) {
        List<Sentence> takeaway = new ArrayList<>();
        for (Found.Part part : found.parts()) {
            if (takeaway.isEmpty() && part.covered()) {
                part.passages().stream().limit(2).anyMatch(p -> closing(p, said).filter(i -> said.add(takeaway, p, i)).isPresent());
            }
        }
        if (takeaway.stream().noneMatch(s -> SENDS.matcher(s.text()).find())) {
            takeaway.add(Sentence.plain(SENDING.getOrDefault(found.parts().get(0).topic(), ELSE)));
        }
        return takeaway;
    }

    /** The last sentence that closes, never the short answer and never a figure without what stands around it. */
    private static Optional<Integer> closing(Passage passage, Said said) {
        for (int i = passage.sentences().size() - 1; i > 0; i--) {
            String text = passage.sentences().get(i);
            if (CLOSES.matcher(text).find() && !FIGURE.matcher(text).find() && !said.holds(text)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
