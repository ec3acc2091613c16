package ai.navis.answers.evidence;

import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Picks, of the ranked passages, those that a part of an answer is made of. */
final class Selection {

    /** Passages that one part gets. */
    static final int MOST = 4;
    private static final double NEAR_THE_BEST = 0.6;

    private Selection() {}

    /** Where a state of the disease led to other topics, the passage on what was asked itself is not lost. */
    static List<Candidate> withAsked(List<Candidate> best, List<Candidate> onTopic, Topic asked, Scope scope) {
        boolean there = best.stream().anyMatch(c -> c.passage().answers(asked));
        if (there || scope.leaning().isEmpty()) {
            return best;
        }
        Stream<Candidate> itself = onTopic.stream().filter(c -> c.specific() && c.passage().topic() == asked).limit(1);
        return Stream.concat(best.stream(), itself).toList();
    }

    /** Where two cancers are named, what names both of them in its short answer comes first. */
    static List<Candidate> comparing(List<Candidate> ranked, Recognised question) {
        List<Term> cancers = question.cancers();
        return cancers.size() < 2 ? ranked
                : ranked.stream().sorted(Comparator.comparing(c -> !cancers.stream().allMatch(term -> c.passage().opensWith(term)))).toList();
    }

    /** The best passages for each meaning of the name, those that answer the very ask first. */
    static List<Candidate> readings(List<Candidate> ranked, Topic asked) {
        List<Candidate> chosen = new ArrayList<>();
        for (Passage.Reading reading : Passage.Reading.values()) {
            ranked.stream().filter(c -> c.passage().reading() == reading)
                    .sorted(Comparator.comparing(c -> !c.passage().answers().contains(asked)))
                    .limit(reading == Passage.Reading.BOTH ? 1 : 2).forEach(chosen::add);
        }
        return chosen.isEmpty() ? spread(ranked) : chosen;
    }

    /** The best few near the best, of which at most two share a topic; the stages are told whole and in their order. */
    static List<Candidate> spread(List<Candidate> ranked) {
        List<Candidate> chosen = new ArrayList<>();
        double least = ranked.isEmpty() ? 0 : ranked.get(0).score() * NEAR_THE_BEST;
        for (Candidate candidate : ranked) {
            Topic topic = candidate.passage().topic();
            long same = chosen.stream().filter(c -> c.passage().topic() == topic).count();
            if (same < (topic == Topic.STAGES ? MOST : 2) && chosen.size() < MOST && candidate.score() >= least) {
                chosen.add(candidate);
            }
        }
        boolean stages = chosen.stream().allMatch(c -> c.passage().topic() == Topic.STAGES);
        return stages ? chosen.stream().sorted(Comparator.comparingInt(Candidate::place)).toList() : chosen;
    }
}
