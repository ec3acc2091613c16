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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the passages that bear on a question: for each thing asked those on the right cancer and topic, ranked by topic, by the
 * things that the question names and by BM25. What it does not find is not covered; it never falls back to another cancer
 * or another population.
 */
public final class Retrieval {

    private static final int BEST_OF_A_PART = 4;
    private static final int NEARBY = 2;
    private static final double NEAR_THE_BEST = 0.6;
    private static final double COVERING_WORDS = 0.62;
    /** What is the same in every cancer, so that a passage on cancer in general answers for each. */
    private static final Set<Topic> ALIKE_IN_ALL = Set.of(Topic.TRIALS, Topic.NEXT_STEPS, Topic.COPING, Topic.CARING, Topic.SECOND_OPINION, Topic.PALLIATIVE,
            Topic.END_OF_LIFE, Topic.AI, Topic.LIVING, Topic.COMPLEMENTARY, Topic.DIET, Topic.SIDE_EFFECTS, Topic.FERTILITY);

    /** What is the same whatever drug or test the question tells of besides. */
    private static final Set<Topic> ALIKE_FOR_ALL_SUBJECTS = Set.of(Topic.NEXT_STEPS, Topic.SECOND_OPINION, Topic.CARING, Topic.COPING, Topic.PALLIATIVE, Topic.END_OF_LIFE);

    /** Where little is known of a cancer, at least these are of use. */
    private static final Set<Topic> HELPFUL_TO_ALL = Set.of(Topic.SECOND_OPINION, Topic.COPING);
    /** What leads to what must be told in so many words. */
    private static final Set<Topic> ON_CAUSES = Set.of(Topic.CAUSE, Topic.RISK, Topic.PREVENTION, Topic.VACCINE);
    private static final Set<Topic> FATES = Set.of(Topic.CURE, Topic.OUTLOOK, Topic.SPREAD, Topic.SERIOUS, Topic.RECURRENCE, Topic.GENETICS);
    private static final Set<Term.Kind> DONE = Set.of(Term.Kind.TREATMENT, Term.Kind.TEST, Term.Kind.DRUG, Term.Kind.DRUG_CLASS);
    private static final int LEAST_CONTEXT = 2;

    private final Myths myths;
    private final Vocabulary vocabulary;
    private final List<Passage> passages;
    private final Ranking ranking;
    private final Retrieval supplement;

    public Retrieval(Library library, Vocabulary vocabulary) {
        this(library, vocabulary, Myths.none());
    }

    public Retrieval(Library library, Vocabulary vocabulary, Myths myths) {
        this.myths = myths;
        this.vocabulary = vocabulary;
        this.passages = library.passages();
        this.ranking = new Ranking(passages);
        this.supplement = library.supplement().map(other -> new Retrieval(other, vocabulary, myths)).orElse(null);
    }

    /** What the library holds on {@code question}, in at most {@code most} passages; what it does not cover may stand in its supplement. */
    public Found find(Recognised question, int most) {
        Found found = own(question, most);
        boolean lacks = supplement != null && found.coverage() != Coverage.FULL;
        return lacks ? found.supplementedBy(supplement.own(question, most)) : found;
    }

    private Found own(Recognised question, int most) {
        Scope scope = Scope.of(question, vocabulary);
        Set<String> used = new LinkedHashSet<>();
        List<Found.Part> parts = new ArrayList<>();
        List<Ask> asks = Scope.asks(question);
        if (asks.isEmpty()) {
            parts.addAll(opened(question, scope));
        }
        for (Ask ask : asks) {
            parts.add(part(ask, question, scope.on(ask, subjects(ask, question), lineage(ask, question, scope))));
        }
        if (!asks.isEmpty()) {
            question.askedWithoutWord().stream().map(named -> open(question, scope.on(null, named, scope.lineage()))).filter(Found.Part::covered).forEach(parts::add);
        }
        Optional<Passage> correction = myths.correcting(question);
        if (correction.isPresent()) {
            parts = List.of(corrected(correction.get(), parts));
        }
        parts.forEach(part -> part.passages().forEach(p -> used.add(p.id())));
        return new Found(parts, context(parts, scope, used, most - used.size()));
    }

    /** What asks in no word of the vocabulary is read whole, and part by part where that finds nothing. */
    private List<Found.Part> opened(Recognised question, Scope scope) {
        Found.Part whole = open(question, scope.on(null, question.subjects(), scope.lineage()));
        List<Found.Part> each = whole.covered() ? List.of() : question.askedWithoutWord().stream()
                .map(named -> open(question, scope.on(null, named, scope.lineage()))).filter(Found.Part::covered).toList();
        return each.isEmpty() ? List.of(whole) : each;
    }

    /** The correction of a false belief answers the question; what the library holds on it besides follows. */
    private static Found.Part corrected(Passage correction, List<Found.Part> parts) {
        Stream<Passage> others = parts.stream().filter(Found.Part::covered).flatMap(part -> part.passages().stream()).distinct();
        List<Passage> passages = Stream.concat(Stream.of(correction), others.limit(BEST_OF_A_PART - 1)).toList();
        return new Found.Part(parts.get(0).ask(), correction.topic(), passages, true);
    }

    /** What becomes of a cancer is asked of the cancer, whatever was told before of tests and treatments. */
    private static List<Term> subjects(Ask ask, Recognised question) {
        boolean fate = FATES.contains(ask.asked().get(0)) && question.asksBarely(ask);
        return question.subjectsOf(ask).stream().filter(t -> !fate || !DONE.contains(t.kind())).toList();
    }

    private static boolean answers(Passage passage, Topic asked) {
        return passage.topic() == asked || passage.answers().contains(asked);
    }

    /** The cancers of one part of a question of several; a sign may have told the cancer where none is named. */
    private List<String> lineage(Ask ask, Recognised question, Scope scope) {
        return question.cancers().isEmpty() ? scope.lineage()
                : question.cancersOf(ask).equals(question.cancers()) ? scope.lineage()
                : question.cancersOf(ask).stream().flatMap(c -> vocabulary.lineage(c.id()).stream()).distinct().toList();
    }

    private Found.Part part(Ask ask, Recognised question, Scope scope) {
        List<Candidate> ranked = Worded.of(ask, scope).first(ranking.of(ask, telling(question.wordsOf(ask)), scope));
        StageNamed stages = new StageNamed(question.words());
        ranked = comparing(ranked.stream().filter(c -> !stages.misses(c.passage())).toList(), question);
        List<Candidate> onTopic = ranked.stream().filter(c -> c.topic() > 0 || scope.vague(ask) && c.told() == 1 && c.opens()).toList();
        boolean covered = onTopic.stream().anyMatch(c -> covers(c, scope));
        if (covered && !scope.subjects().isEmpty()) {
            // What is told beside the things named is beside the question.
            onTopic = onTopic.stream().filter(c -> covers(c, scope))
                    .sorted(Comparator.comparing((Candidate c) -> scope.vague(ask) || !answers(c.passage(), ask.asked().get(0))).thenComparing(c -> ON_CAUSES.contains(ask.asked().get(0)) && scope.leaning().isEmpty() && !c.opens())).toList();
        }
        if (scope.subjects().isEmpty() && Scope.SAME_IN_EVERY_STATE.contains(ask.asked().get(0))) {
            // What such care is comes before what it does for whom.
            onTopic = onTopic.stream().sorted(Comparator.comparing(c -> c.passage().topic() != ask.asked().get(0) || !c.passage().answers().contains(Topic.DEFINITION))).toList();
        }
        List<Candidate> best = scope.readings() ? readings(onTopic, ask.asked().get(0)) : spread(nearest(onTopic.isEmpty() ? ranked : onTopic, scope));
        best = withAsked(best, onTopic, ask.asked().get(0), scope);
        if (!covered) {
            best = best.stream().filter(c -> c.told() > 0 || c.specific() || scope.subjects().isEmpty()).limit(NEARBY).toList();
        }
        Topic topic = scope.vague(ask) && !best.isEmpty() ? best.get(0).passage().topic() : ask.asked().get(0);
        return new Found.Part(ask.id(), topic, best.stream().map(Candidate::passage).toList(), covered && !best.isEmpty());
    }

    /** Where a state of the disease led to other topics, the passage on what was asked itself is not lost. */
    private static List<Candidate> withAsked(List<Candidate> best, List<Candidate> onTopic, Topic asked, Scope scope) {
        boolean there = best.stream().anyMatch(c -> answers(c.passage(), asked));
        if (there || scope.leaning().isEmpty()) {
            return best;
        }
        Stream<Candidate> itself = onTopic.stream().filter(c -> c.specific() && c.passage().topic() == asked).limit(1);
        return Stream.concat(best.stream(), itself).toList();
    }

    /** A question that asks nothing the vocabulary names: the things that it names decide, and its words. */
    private Found.Part open(Recognised question, Scope scope) {
        boolean nameAlone = question.wholly() && scope.subjects().isEmpty() && scope.leaning().isEmpty() && scope.stages().isEmpty() && !scope.lineage().isEmpty();
        List<Candidate> ranked = nearest(ranking.of(null, telling(question.words()), scope), scope).stream()
                .filter(c -> !nameAlone || c.passage().topic() == Topic.DEFINITION).toList();
        double enough = scope.subjects().enough();
        List<Candidate> telling = ranked.stream().filter(c -> c.told() > 0 && c.told() >= enough && (question.wholly() || c.opens() || c.specific()) && covers(c, scope)).toList();
        if (scope.subjects().common() && scope.lineage().isEmpty()) {
            telling = telling.stream().filter(c -> scope.subjects().ownTopic(c.passage())).toList();
            ranked = ranked.stream().filter(c -> scope.subjects().ownTopic(c.passage())).toList();
        }
        Set<String> unknown = new HashSet<>(telling(question.unknown()));
        if (!unknown.isEmpty() && scope.subjects().common()) {
            // Of something so common the other words tell what is asked: "can I drive after surgery".
            telling = telling.stream().filter(c -> ranking.covered(c, unknown) > 0).toList();
            ranked = ranked.stream().filter(c -> ranking.covered(c, unknown) > 0).toList();
        }
        ranked = telling.isEmpty() ? ranked : scope.subjects().eachFirst(telling);
        Set<String> words = new HashSet<>(telling(question.words()));
        boolean covered = !ranked.isEmpty() && covers(ranked.get(0), scope)
                && (nameAlone || scope.stages().contains(ranked.get(0).passage().topic()) || words.size() > 1 && (ranked.get(0).told() > 0 && ranked.get(0).told() >= enough || ranking.covered(ranked.get(0), words) >= COVERING_WORDS));
        Topic topic = ranked.isEmpty() ? Topic.DEFINITION : ranked.get(0).passage().topic();
        List<Candidate> best = covered ? spread(ranked) : ranked.stream().filter(c -> c.told() > 0).limit(NEARBY).toList();
        return new Found.Part("this", topic, best.stream().map(Candidate::passage).toList(), covered && !best.isEmpty());
    }

    /** Where two cancers are named, what names both of them in its short answer comes first. */
    private static List<Candidate> comparing(List<Candidate> ranked, Recognised question) {
        List<Term> cancers = question.cancers();
        return cancers.size() < 2 ? ranked
                : ranked.stream().sorted(Comparator.comparing(c -> !cancers.stream().allMatch(term -> names(c.passage(), term)))).toList();
    }

    private static boolean names(Passage passage, Term term) {
        return passage.shortAnswer().toLowerCase(java.util.Locale.ROOT).contains(term.name().toLowerCase(java.util.Locale.ROOT));
    }

    private List<String> telling(List<String> words) {
        return words.stream().filter(word -> !vocabulary.saysLittle(word)).toList();
    }

    private boolean covers(Candidate candidate, Scope scope) {
        boolean near = candidate.specific() || scope.lineage().isEmpty() || scope.subjects().any()
                || scope.leaning().contains(candidate.passage().topic()) || candidate.direct() && ALIKE_IN_ALL.contains(candidate.passage().topic());
        if (scope.lineage().isEmpty() && scope.subjects().onlySigns() && !candidate.passage().cancerType().equals(Term.ANY_CANCER)) {
            return false;
        }
        if (!scope.lineage().isEmpty() && scope.subjects().onlySigns() && candidate.specific() && candidate.passage().topic() == Topic.SYMPTOMS && candidate.topic() == 1) {
            return scope.fitsState(candidate.passage());
        }
        boolean alike = candidate.topic() == 1 && ALIKE_FOR_ALL_SUBJECTS.contains(candidate.passage().topic());
        return near && scope.fitsState(candidate.passage()) && (scope.subjects().isEmpty() || alike || tells(candidate, scope));
    }

    /** Whether a passage is about the things named: one on this very cancer may name them anywhere, any other must open with them. */
    private static boolean tells(Candidate candidate, Scope scope) {
        return candidate.opens() || candidate.specific() && candidate.told() >= scope.subjects().enough();
    }

    /** Passages on cancer in general stay only where none on this cancer answers, or where the state of the disease is theirs. */
    private List<Candidate> nearest(List<Candidate> ranked, Scope scope) {
        if (scope.lineage().isEmpty()) {
            List<Candidate> general = ranked.stream().filter(c -> c.passage().cancerType().equals(Term.ANY_CANCER)).toList();
            boolean answered = general.stream().anyMatch(c -> c.topic() > 0 && covers(c, scope));
            return answered || scope.subjects().isEmpty() ? general : ranked.stream().filter(c -> general.contains(c) || covers(c, scope)).toList();
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

    /** The best passages for each meaning of the name, those that answer the very ask first. */
    private static List<Candidate> readings(List<Candidate> ranked, Topic asked) {
        List<Candidate> chosen = new ArrayList<>();
        for (Passage.Reading reading : Passage.Reading.values()) {
            ranked.stream().filter(c -> c.passage().reading() == reading)
                    .sorted(Comparator.comparing(c -> !c.passage().answers().contains(asked)))
                    .limit(reading == Passage.Reading.BOTH ? 1 : 2).forEach(chosen::add);
        }
        return chosen.isEmpty() ? spread(ranked) : chosen;
    }

    /** The best few near the best, of which at most two share a topic; the stages are told whole and in their order. */
    private static List<Candidate> spread(List<Candidate> ranked) {
        List<Candidate> chosen = new ArrayList<>();
        double least = ranked.isEmpty() ? 0 : ranked.get(0).score() * NEAR_THE_BEST;
        for (Candidate candidate : ranked) {
            Topic topic = candidate.passage().topic();
            long same = chosen.stream().filter(c -> c.passage().topic() == topic).count();
            if (same < (topic == Topic.STAGES ? BEST_OF_A_PART : 2) && chosen.size() < BEST_OF_A_PART && candidate.score() >= least) {
                chosen.add(candidate);
            }
        }
        boolean stages = chosen.stream().allMatch(c -> c.passage().topic() == Topic.STAGES);
        return stages ? chosen.stream().sorted(Comparator.comparingInt(Candidate::place)).toList() : chosen;
    }

    /** What tells when to call the team comes last, and always has its place. */
    private List<Passage> context(List<Found.Part> parts, Scope scope, Set<String> used, int most) {
        List<Topic> asked = parts.stream().map(Found.Part::topic).toList();
        List<Passage> calling = passages.stream().filter(p -> !used.contains(p.id()) && scope.admits(p) && Background.calls(p, asked)).toList();
        boolean known = passages.stream().anyMatch(p -> Ranking.specific(p, scope));
        List<Passage> context = new ArrayList<>();
        boolean thing = scope.lineage().isEmpty() && !scope.subjects().isEmpty();
        for (Topic topic : thing ? List.<Topic>of() : Background.beside(asked)) {
            passages.stream()
                    .filter(p -> p.topic() == topic && !used.contains(p.id()) && !calling.contains(p) && scope.ofKind(p) && scope.admits(p))
                    .filter(p -> Ranking.specific(p, scope) || p.cancerType().equals(Term.ANY_CANCER) && !known)
                    .limit(2)
                    .forEach(context::add);
        }
        if (context.stream().map(Passage::topic).distinct().count() < LEAST_CONTEXT) {
            passages.stream()
                    .filter(p -> HELPFUL_TO_ALL.contains(p.topic()) && !asked.contains(p.topic()) && p.cancerType().equals(Term.ANY_CANCER) && !used.contains(p.id()) && scope.admits(p))
                    .limit(LEAST_CONTEXT).forEach(context::add);
        }
        List<Passage> all = new ArrayList<>(context.stream().limit(Math.max(0, most - calling.size())).toList());
        all.addAll(calling.stream().limit(Math.max(0, most)).toList());
        return all;
    }
}
