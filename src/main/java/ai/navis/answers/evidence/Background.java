package ai.navis.answers.evidence;

import ai.navis.answers.question.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What helps to understand an answer, and is no part of it: chosen by what was asked. */
final class Background {

    private static final List<Topic> ON_TREATMENT = List.of(Topic.SIDE_EFFECTS, Topic.OUTLOOK);
    private static final List<Topic> ON_COURSE = List.of(Topic.TREATMENT, Topic.RECURRENCE);
    private static final List<Topic> ON_RISK = List.of(Topic.PREVENTION, Topic.SYMPTOMS, Topic.SCREENING);
    private static final List<Topic> ON_LIFE = List.of(Topic.COPING, Topic.FOLLOW_UP, Topic.PALLIATIVE);
    private static final List<Topic> ON_SPREAD = List.of(Topic.TREATMENT, Topic.OUTLOOK, Topic.PALLIATIVE);
    private static final List<Topic> ELSE = List.of(Topic.SYMPTOMS, Topic.DIAGNOSIS, Topic.TREATMENT);

    private static final Map<Topic, List<Topic>> BESIDE = Map.ofEntries(
            Map.entry(Topic.SYMPTOMS, List.of(Topic.DIAGNOSIS, Topic.TESTS)),
            Map.entry(Topic.DIAGNOSIS, List.of(Topic.TESTS, Topic.SYMPTOMS)),
            Map.entry(Topic.TESTS, List.of(Topic.DIAGNOSIS, Topic.SYMPTOMS)),
            Map.entry(Topic.STAGES, List.of(Topic.TREATMENT, Topic.OUTLOOK)),
            Map.entry(Topic.CURE, List.of(Topic.OUTLOOK, Topic.TREATMENT)),
            Map.entry(Topic.OUTLOOK, ON_COURSE), Map.entry(Topic.SERIOUS, ON_COURSE),
            Map.entry(Topic.TREATMENT, ON_TREATMENT), Map.entry(Topic.SURGERY, ON_TREATMENT), Map.entry(Topic.RADIOTHERAPY, ON_TREATMENT),
            Map.entry(Topic.CHEMOTHERAPY, ON_TREATMENT), Map.entry(Topic.IMMUNOTHERAPY, ON_TREATMENT),
            Map.entry(Topic.TARGETED_THERAPY, ON_TREATMENT), Map.entry(Topic.HORMONE_THERAPY, ON_TREATMENT),
            Map.entry(Topic.SIDE_EFFECTS, List.of(Topic.TREATMENT, Topic.COPING)),
            Map.entry(Topic.RISK, ON_RISK), Map.entry(Topic.CAUSE, ON_RISK), Map.entry(Topic.GENETICS, ON_RISK),
            Map.entry(Topic.PREVENTION, List.of(Topic.RISK, Topic.SCREENING)), Map.entry(Topic.VACCINE, List.of(Topic.PREVENTION, Topic.SCREENING)),
            Map.entry(Topic.SCREENING, List.of(Topic.RISK, Topic.SYMPTOMS)),
            Map.entry(Topic.SPREAD, ON_SPREAD), Map.entry(Topic.METASTATIC, ON_SPREAD), Map.entry(Topic.OLIGOMETASTATIC, ON_SPREAD),
            Map.entry(Topic.LOCALLY_ADVANCED, ON_SPREAD), Map.entry(Topic.RECURRENCE, List.of(Topic.FOLLOW_UP, Topic.COPING)),
            Map.entry(Topic.FOLLOW_UP, ON_LIFE), Map.entry(Topic.LIVING, ON_LIFE), Map.entry(Topic.DIET, ON_LIFE),
            Map.entry(Topic.COPING, ON_LIFE), Map.entry(Topic.NEXT_STEPS, List.of(Topic.TREATMENT, Topic.SECOND_OPINION)), Map.entry(Topic.CARING, ON_LIFE), Map.entry(Topic.PALLIATIVE, ON_LIFE),
            Map.entry(Topic.END_OF_LIFE, List.of(Topic.PALLIATIVE, Topic.COPING)));

    private static final Set<Topic> SYMPTOMATIC = Set.of(Topic.SYMPTOMS);
    private static final Set<Topic> TREATED = Set.of(Topic.TREATMENT, Topic.SURGERY, Topic.CHEMOTHERAPY, Topic.RADIOTHERAPY, Topic.IMMUNOTHERAPY,
            Topic.TARGETED_THERAPY, Topic.HORMONE_THERAPY, Topic.SIDE_EFFECTS, Topic.METASTATIC, Topic.OLIGOMETASTATIC, Topic.LOCALLY_ADVANCED);

    /** Where little is known of a cancer, at least these are of use. */
    private static final Set<Topic> HELPFUL_TO_ALL = Set.of(Topic.SECOND_OPINION, Topic.COPING);
    private static final int LEAST_TOPICS = 2;

    private Background() {}

    /** The topics to tell beside {@code asked}: what it is, then what follows from what was asked. */
    private static List<Topic> beside(List<Topic> asked) {
        Set<Topic> topics = new LinkedHashSet<>(List.of(Topic.DEFINITION));
        asked.forEach(topic -> topics.addAll(BESIDE.getOrDefault(topic, ELSE)));
        return new ArrayList<>(topics);
    }

    /** Whether the passage says when to call the team, and the question is one on which that must be said. */
    private static boolean calls(Passage passage, List<Topic> asked) {
        return passage.id().startsWith(Passage.CALLING + "symptoms") ? asked.stream().anyMatch(SYMPTOMATIC::contains)
                : passage.calls() && asked.stream().anyMatch(TREATED::contains);
    }

    /** At most {@code most} passages that help a reader besides those in use; what tells when to call the team comes last, and always has its place. */
    static List<Passage> around(List<Found.Part> parts, Scope scope, Set<String> used, List<Passage> passages, int most) {
        List<Topic> asked = parts.stream().map(Found.Part::topic).toList();
        List<Passage> calling = passages.stream().filter(p -> calls(p, asked) && !used.contains(p.id()) && scope.admits(p)).toList();
        boolean known = passages.stream().anyMatch(p -> Ranking.specific(p, scope));
        List<Passage> context = new ArrayList<>();
        boolean thing = scope.lineage().isEmpty() && !scope.subjects().isEmpty();
        for (Topic topic : thing ? List.<Topic>of() : beside(asked)) {
            passages.stream()
                    .filter(p -> p.topic() == topic && !used.contains(p.id()) && !calling.contains(p) && scope.ofKind(p) && scope.admits(p))
                    .filter(p -> Ranking.specific(p, scope) || p.isGeneral() && !known)
                    .limit(2)
                    .forEach(context::add);
        }
        if (context.stream().map(Passage::topic).distinct().count() < LEAST_TOPICS) {
            passages.stream()
                    .filter(p -> HELPFUL_TO_ALL.contains(p.topic()) && !asked.contains(p.topic()) && p.isGeneral() && !used.contains(p.id()) && scope.admits(p))
                    .limit(LEAST_TOPICS).forEach(context::add);
        }
        List<Passage> all = new ArrayList<>(context.stream().limit(Math.max(0, most - calling.size())).toList());
        all.addAll(calling.stream().limit(Math.max(0, most)).toList());
        return all;
    }
}
