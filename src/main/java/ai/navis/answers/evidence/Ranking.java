package ai.navis.answers.evidence;

import ai.navis.answers.question.Ask;
import ai.navis.answers.question.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges how near each passage is to one thing asked: by its topic, by the things named, by its words and by the cancer. */
final class Ranking {

    private static final double BROADER = 0.75;
    private static final double GENERAL = 0.4;
    private static final double TOLD_BESIDE = 0.8;
    private static final double OTHER_STATE = 0.4;
    private static final double OTHER_KIND = 0.6;
    private static final double ANSWERED_BESIDE = 0.9;
    private static final double OF_TOPIC = 1.3;
    private static final double OF_SUBJECT = 1.2;
    private static final double OF_SUBJECT_BESIDE_AN_ASK = 0.6;

    /** Passages on a state of the disease answer other topics only where that state was asked about. */
    private static final Set<Topic> STATES = Set.of(Topic.METASTATIC, Topic.OLIGOMETASTATIC, Topic.LOCALLY_ADVANCED, Topic.RECURRENCE);

    /** How it will go is not answered by how a state of the disease is treated. */
    private static final Set<Topic> FATES = Set.of(Topic.CURE, Topic.OUTLOOK, Topic.SERIOUS);

    private final List<Passage> passages;
    private final Bm25 index;

    Ranking(List<Passage> passages) {
        Wording wording = new Wording();
        this.passages = passages;
        this.index = new Bm25(passages.stream().map(p -> wording.of(p.text())).toList());
    }

    Bm25 index() {
        return index;
    }

    /** The share of {@code words} that the passage holds. */
    double covered(Candidate candidate, Set<String> words) {
        return index.covered(candidate.place(), words);
    }

    /** The passages that {@code scope} admits, the nearest to {@code ask} first. */
    List<Candidate> of(Ask ask, List<String> words, Scope scope) {
        List<Integer> admitted = new ArrayList<>();
        double[] lexical = new double[passages.size()];
        double most = 0;
        for (int i = 0; i < lexical.length; i++) {
            if (scope.admits(passages.get(i))) {
                admitted.add(i);
                lexical[i] = index.score(i, words);
                most = Math.max(most, lexical[i]);
            }
        }
        Map<Topic, Double> topics = scope.topics(ask);
        double ofSubject = scope.vague(ask) ? OF_SUBJECT : OF_SUBJECT_BESIDE_AN_ASK;
        List<Candidate> candidates = new ArrayList<>();
        for (int i : admitted) {
            candidates.add(judged(i, topics, ofSubject, most == 0 ? 0 : lexical[i] / most, scope));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(c -> c.passage().id()));
        return candidates;
    }

    private Candidate judged(int place, Map<Topic, Double> topics, double ofSubject, double lexical, Scope scope) {
        Passage passage = passages.get(place);
        double topic = topic(passage, topics, scope);
        double told = scope.subjects().share(passage, index, place);
        double named = scope.subjects().shareOfAll(passage, index, place);
        double state = scope.leaning().isEmpty() || scope.leaning().contains(passage.topic()) ? 1 : scope.fitsState(passage) ? TOLD_BESIDE : OTHER_STATE;
        double kind = scope.ofKind(passage) ? 0 : OTHER_KIND;
        double score = state * cancer(passage, scope) * (OF_TOPIC * topic + ofSubject * named + lexical) - kind;
        boolean near = !scope.lineage().isEmpty() || passage.isGeneral();
        boolean opens = told > 0 && (near ? scope.subjects().opened(passage) : scope.subjects().namedIn(passage));
        return new Candidate(passage, place, specific(passage, scope), topic, topics.containsKey(passage.topic()), told, opens, score);
    }

    static boolean specific(Passage passage, Scope scope) {
        return scope.lineage().contains(passage.cancerType());
    }

    private static double cancer(Passage passage, Scope scope) {
        if (scope.lineage().isEmpty()) {
            return passage.isGeneral() ? 1 : BROADER;
        }
        int distance = scope.lineage().indexOf(passage.cancerType());
        if (distance < 0) {
            return scope.leaning().contains(passage.topic()) || passage.topic() == Topic.END_OF_LIFE ? BROADER : GENERAL;
        }
        return distance == 0 || (scope.namesKind() && passage.subtype() != null) ? 1 : BROADER;
    }

    /** How near a passage is to the topics; one on the asked state of the disease is nearest where it answers the very ask. */
    private static double topic(Passage passage, Map<Topic, Double> topics, Scope scope) {
        if (!scope.leaning().contains(passage.topic())) {
            if (STATES.contains(passage.topic())) {
                return topics.getOrDefault(passage.topic(), 0.0);
            }
            double beside = passage.answers().stream().mapToDouble(t -> topics.getOrDefault(t, 0.0)).max().orElse(0);
            return Math.max(topics.getOrDefault(passage.topic(), 0.0), ANSWERED_BESIDE * beside);
        }
        Topic asked = topics.isEmpty() ? null : topics.keySet().iterator().next();
        return passage.answers().contains(asked) ? 1.2 : !specific(passage, scope) ? 0.7 : FATES.contains(asked) ? 0.5 : 1.1;
    }
}
