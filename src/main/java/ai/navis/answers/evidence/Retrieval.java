package ai.navis.answers.evidence;

import ai.navis.answers.question.Ask;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the passages that bear on a question: for each thing asked those on the right cancer and topic, ranked by BM25.
 * What it does not find is not covered; it never falls back to another cancer or another population.
 */
public final class Retrieval {

    private static final int BEST_OF_A_PART = 4;
    private static final double BROADER = 0.85;
    private static final double GENERAL = 0.4;
    private static final double OTHER_STATE = 0.4;
    private static final double COVERING_WORDS = 0.62;
    private static final List<Topic> CONTEXT = List.of(
            Topic.DEFINITION, Topic.STAGES, Topic.TREATMENT, Topic.OUTLOOK, Topic.SYMPTOMS, Topic.DIAGNOSIS, Topic.SECOND_OPINION);

    private final Vocabulary vocabulary;
    private final List<Passage> passages;
    private final Bm25 index;

    public Retrieval(Library library, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.passages = library.passages();
        this.index = new Bm25(passages.stream().map(p -> Vocabulary.words(p.text())).toList());
    }

    /** What the library holds on {@code question}, in at most {@code most} passages. */
    public Found find(Recognised question, int most) {
        Scope scope = Scope.of(question, vocabulary);
        Set<String> used = new LinkedHashSet<>();
        List<Found.Part> parts = new ArrayList<>();
        if (question.asks().isEmpty()) {
            parts.add(open(question, scope));
        }
        for (Ask ask : question.asks()) {
            parts.add(part(ask, question, scope));
        }
        parts.forEach(part -> part.passages().forEach(p -> used.add(p.id())));
        return new Found(parts, context(scope, used, most - used.size()));
    }

    private Found.Part part(Ask ask, Recognised question, Scope scope) {
        List<Topic> topics = scope.topics(ask.asked());
        List<Candidate> ranked = ranked(topics, question.wordsOf(ask), scope);
        List<Candidate> onTopic = ranked.stream().filter(c -> c.topic() > 0).toList();
        boolean covered = onTopic.stream().anyMatch(c -> covers(c, scope));
        List<Candidate> best = scope.readings() ? readings(onTopic) : spread(nearest(onTopic.isEmpty() ? ranked : onTopic, scope));
        return new Found.Part(ask.id(), ask.asked().get(0), best.stream().map(Candidate::passage).toList(), covered);
    }

    /** A question that asks nothing the vocabulary names: its words decide. */
    private Found.Part open(Recognised question, Scope scope) {
        List<Candidate> ranked = ranked(scope.topics(List.of()), question.words(), scope);
        Set<String> words = new HashSet<>(question.words());
        boolean covered = !ranked.isEmpty() && words.size() > 1
                && index.covered(ranked.get(0).place(), words) >= COVERING_WORDS
                && covers(ranked.get(0), scope);
        Topic topic = ranked.isEmpty() ? Topic.DEFINITION : ranked.get(0).passage().topic();
        return new Found.Part("this", topic, spread(ranked).stream().map(Candidate::passage).toList(), covered);
    }

    private List<Candidate> ranked(List<Topic> topics, List<String> words, Scope scope) {
        double most = 0;
        double[] lexical = new double[passages.size()];
        for (int i = 0; i < lexical.length; i++) {
            lexical[i] = scope.admits(passages.get(i)) ? index.score(i, words) : 0;
            most = Math.max(most, lexical[i]);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lexical.length; i++) {
            Passage passage = passages.get(i);
            if (scope.admits(passage)) {
                double cancer = cancer(passage, scope);
                double topic = topics.isEmpty() ? 0 : topic(passage, topics, scope);
                double state = scope.fitsState(passage) ? 1 : OTHER_STATE;
                double score = state * cancer * (1.3 * topic + (most == 0 ? 0 : lexical[i] / most)) - penalty(passage, words);
                candidates.add(new Candidate(passage, i, cancer, topic, score));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(c -> c.passage().id()));
        return candidates;
    }

    private static double cancer(Passage passage, Scope scope) {
        int distance = scope.lineage().indexOf(passage.cancerType());
        if (distance == 0 || scope.lineage().isEmpty()) {
            return 1;
        }
        return distance > 0 || scope.leaning().contains(passage.topic()) ? BROADER : GENERAL;
    }

    /** How near a passage is to the topics; one on the asked state of the disease is nearest where it answers the very ask. */
    private static double topic(Passage passage, List<Topic> topics, Scope scope) {
        int place = topics.indexOf(passage.topic());
        if (place < 0) {
            return 0;
        }
        if (scope.leaning().contains(passage.topic())) {
            return topics.stream().filter(t -> !scope.leaning().contains(t)).limit(1).anyMatch(passage.answers()::contains) ? 1.2 : 0.7;
        }
        return Math.max(0.3, 1 - 0.2 * (place - scope.leaning().size()));
    }

    /** A passage on one subtype is a worse answer to a question that does not name it. */
    private static double penalty(Passage passage, List<String> words) {
        if (passage.subtype() == null) {
            return 0;
        }
        return words.containsAll(Vocabulary.words(passage.subtype())) ? 0 : 0.3;
    }

    private boolean covers(Candidate candidate, Scope scope) {
        boolean specific = candidate.cancer() >= BROADER || scope.lineage().isEmpty();
        return scope.fitsState(candidate.passage()) && (specific || scope.namesSubject()) && scope.subjects().stream().allMatch(s -> mentions(candidate, s));
    }

    private boolean mentions(Candidate candidate, Term subject) {
        if (candidate.passage().topic().id().equals(subject.id())) {
            return true;
        }
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(subject.name()), subject.names().stream())
                .anyMatch(name -> Vocabulary.words(name).stream().allMatch(w -> index.holds(candidate.place(), w)));
    }

    /** Passages on cancer in general stay only where none on this cancer is there, or where the state of the disease is theirs. */
    private static List<Candidate> nearest(List<Candidate> ranked, Scope scope) {
        if (ranked.stream().noneMatch(c -> c.cancer() >= BROADER)) {
            return ranked;
        }
        return ranked.stream()
                .filter(c -> c.cancer() >= BROADER || scope.leaning().contains(c.passage().topic()) || scope.namesSubject())
                .toList();
    }

    /** The best passages for each meaning of the name. */
    private static List<Candidate> readings(List<Candidate> ranked) {
        List<Candidate> chosen = new ArrayList<>();
        for (Passage.Reading reading : Passage.Reading.values()) {
            ranked.stream().filter(c -> c.passage().reading() == reading)
                    .limit(reading == Passage.Reading.BOTH ? 1 : 2).forEach(chosen::add);
        }
        return chosen;
    }

    /** The best few, of which at most two share a topic where others follow. */
    private static List<Candidate> spread(List<Candidate> ranked) {
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : ranked) {
            long same = chosen.stream().filter(c -> c.passage().topic() == candidate.passage().topic()).count();
            if (same < 2 && chosen.size() < BEST_OF_A_PART) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private List<Passage> context(Scope scope, Set<String> used, int most) {
        List<Passage> context = new ArrayList<>();
        for (Topic topic : CONTEXT) {
            passages.stream()
                    .filter(p -> p.topic() == topic && !used.contains(p.id()) && p.subtype() == null && scope.admits(p))
                    .filter(p -> scope.lineage().isEmpty() || scope.lineage().contains(p.cancerType()) || topic == Topic.SECOND_OPINION)
                    .limit(2)
                    .forEach(context::add);
        }
        return context.stream().limit(Math.max(0, most)).toList();
    }
}
