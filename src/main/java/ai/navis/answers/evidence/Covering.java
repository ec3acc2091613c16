package ai.navis.answers.evidence;

import ai.navis.answers.question.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which passages answer what is asked of a cancer, and not only something near it. */
final class Covering {

    /** What is the same in every cancer, so that a passage on cancer in general answers for each. */
    private static final Set<Topic> ALIKE_IN_ALL = Set.of(Topic.TRIALS, Topic.NEXT_STEPS, Topic.COPING, Topic.CARING, Topic.SECOND_OPINION, Topic.PALLIATIVE,
            Topic.END_OF_LIFE, Topic.AI, Topic.LIVING, Topic.COMPLEMENTARY, Topic.DIET, Topic.SIDE_EFFECTS, Topic.FERTILITY);

    /** What is the same whatever drug or test the question tells of besides. */
    private static final Set<Topic> ALIKE_FOR_ALL_SUBJECTS = Set.of(Topic.NEXT_STEPS, Topic.SECOND_OPINION, Topic.CARING, Topic.COPING, Topic.PALLIATIVE, Topic.END_OF_LIFE);

    private Covering() {}

    /** Whether the passage answers a question of that scope. */
    static boolean covers(Candidate candidate, Scope scope) {
        boolean near = candidate.specific() || scope.lineage().isEmpty() || scope.subjects().any()
                || scope.leaning().contains(candidate.passage().topic()) || candidate.direct() && ALIKE_IN_ALL.contains(candidate.passage().topic());
        if (scope.lineage().isEmpty() && scope.subjects().onlySigns() && !candidate.passage().isGeneral()) {
            return false;
        }
        if (!scope.lineage().isEmpty() && scope.subjects().onlySigns() && candidate.specific() && candidate.passage().topic() == Topic.SYMPTOMS && candidate.topic() == 1) {
            return scope.fitsState(candidate.passage());
        }
        boolean alike = candidate.topic() == 1 && ALIKE_FOR_ALL_SUBJECTS.contains(candidate.passage().topic());
        return near && scope.fitsState(candidate.passage()) && (scope.subjects().isEmpty() || alike || tells(candidate, scope));
    }

    /** Whether a passage is about the things named: one on this very cancer may name them anywhere, any other must open with them, or with one of them. */
    private static boolean tells(Candidate candidate, Scope scope) {
        return candidate.opens() || scope.subjects().opensWithOne(candidate) || candidate.specific() && candidate.told() >= scope.subjects().enough();
    }

    /** Passages on cancer in general stay only where none on this cancer answers, or where the state of the disease is theirs. */
    static List<Candidate> nearest(List<Candidate> ranked, Scope scope) {
        if (scope.lineage().isEmpty()) {
            List<Candidate> general = ranked.stream().filter(c -> c.passage().isGeneral()).toList();
            boolean answered = general.stream().anyMatch(c -> c.topic() > 0 && covers(c, scope));
            return answered || scope.subjects().isEmpty() ? general : ranked.stream().filter(c -> c.passage().isGeneral() || covers(c, scope)).toList();
        }
        List<Candidate> specific = ranked.stream().filter(c -> c.specific() && covers(c, scope)).toList();
        if (specific.isEmpty()) {
            return ranked;
        }
        List<Candidate> alike = ranked.stream().filter(c -> !c.specific() && c.topic() == 1 && ALIKE_IN_ALL.contains(c.passage().topic()) && covers(c, scope)).toList();
        if (!alike.isEmpty() && specific.stream().allMatch(c -> c.topic() <= Scope.FAR)) {
            return Stream.concat(alike.stream(), specific.stream()).toList();
        }
        boolean state = ranked.stream().anyMatch(c -> c.specific() && scope.leaning().contains(c.passage().topic()));
        return ranked.stream().filter(c -> c.specific() || c.topic() == 1 && c.passage().topic() == Topic.END_OF_LIFE
                || (!state && scope.leaning().contains(c.passage().topic()))).toList();
    }
}
