package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Topic;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An answer on treatment tells a risk beside the benefits, where the passages tell one. */
final class Balanced implements Rule {

    private static final String NAME = "balanced";
    private static final Set<Topic> TREATMENTS = EnumSet.of(Topic.TREATMENT, Topic.SURGERY, Topic.RADIOTHERAPY, Topic.CHEMOTHERAPY, Topic.IMMUNOTHERAPY,
            Topic.TARGETED_THERAPY, Topic.HORMONE_THERAPY);
    private static final Pattern RISK = Pattern.compile("(?i)\\b(?:side effects?|risks?|risky|harm\\w*|complications?|infections?|bleed\\w*|damage\\w*|late effects?|problems?|pain|nausea|tired\\w*|fatigue|"
            + "swelling|scars?|dangerous|serious reactions?|hair loss|diarrhea|fever)\\b");

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        boolean told = draft.sentences().anyMatch(s -> RISK.matcher(s.text()).find());
        boolean known = brief.found().passages().values().stream().map(Passage::text).anyMatch(text -> RISK.matcher(text).find());
        return asksOfTreatment(brief) && known && !told
                ? List.of(Violation.of(NAME, "tell at least one risk or side effect of the treatments beside their benefits")) : List.of();
    }

    private static boolean asksOfTreatment(Brief brief) {
        return brief.found().parts().stream().anyMatch(part -> part.covered() && TREATMENTS.contains(part.topic()));
    }
}
