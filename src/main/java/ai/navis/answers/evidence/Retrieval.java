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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the passages that bear on a question: for each thing asked those on the right cancer and topic, ranked by topic, by the
 * things that the question names and by BM25. What it does not find is not covered; it never falls back to another cancer
 * or another population.
 */
public final class Retrieval {

    private static final int NEARBY = 2;
    private static final double COVERING_WORDS = 0.62;
    /** What leads to what must be told in so many words. */
    private static final Set<Topic> ON_CAUSES = Set.of(Topic.CAUSE, Topic.RISK, Topic.PREVENTION, Topic.VACCINE);
    private static final Set<Topic> FATES = Set.of(Topic.CURE, Topic.OUTLOOK, Topic.SPREAD, Topic.SERIOUS, Topic.RECURRENCE, Topic.GENETICS);
    private static final String DEFINITION = "definition";
    private static final Set<String> WHAT_IT_IS = Set.of(DEFINITION, "types");
    private static final Set<Term.Kind> DONE = Set.of(Term.Kind.TREATMENT, Term.Kind.TEST, Term.Kind.DRUG, Term.Kind.DRUG_CLASS);
    /** What asks in these of a cancer and says no more is not answered by what the cancer is. */
    private static final Set<String> MEASURES = Set.of("how-long", "how-often", "how-many", "how-much");
    private static final Pattern AFTERWARDS = Pattern.compile("form:yes .*connector:(?:after|during|while)\\b");
    private static final String DYING = "dying";
    private static final String MEANS = "means";

    private final Myths myths;
    private final Vocabulary vocabulary;
    private final List<Passage> passages;
    private final Ranking ranking;
    private final Narrowness narrowness;
    private final Pinpoint pinpoint;
    private final Retrieval supplement;

    public Retrieval(Library library, Vocabulary vocabulary) {
        this(library, vocabulary, Myths.none());
    }

    public Retrieval(Library library, Vocabulary vocabulary, Myths myths) {
        this(library, vocabulary, myths, new Narrowness(vocabulary));
    }

    private Retrieval(Library library, Vocabulary vocabulary, Myths myths, Narrowness narrowness) {
        this.myths = myths;
        this.vocabulary = vocabulary;
        this.passages = library.passages();
        this.ranking = new Ranking(passages);
        this.narrowness = narrowness;
        this.pinpoint = new Pinpoint(passages, ranking.index(), vocabulary, narrowness);
        this.supplement = library.supplement().map(other -> new Retrieval(other, vocabulary, myths, narrowness)).orElse(null);
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
            Scope own = scope.on(ask, subjects(ask, question), lineage(ask, question, scope));
            parts.add(pinpoint.sharpened(part(ask, question, own), ask, question, own));
        }
        if (!asks.isEmpty()) {
            parts.addAll(withoutWord(question, scope));
        }
        Optional<Passage> correction = myths.correcting(question);
        if (correction.isPresent()) {
            parts = List.of(corrected(correction.get(), parts));
        }
        parts.forEach(part -> part.passages().forEach(p -> used.add(p.id())));
        return new Found(parts, Background.around(parts, scope, used, passages, most - used.size()));
    }

    /** What asks in no word of the vocabulary is read whole, and part by part where that finds nothing. */
    private List<Found.Part> opened(Recognised question, Scope scope) {
        Scope all = scope.on(null, question.subjects(), scope.lineage());
        Found.Part whole = open(question, all);
        List<Found.Part> each = whole.covered() ? List.of() : withoutWord(question, scope);
        return each.isEmpty() ? List.of(pinpoint.sharpened(whole, null, question, all)) : each;
    }

    /** The parts that name things and ask in no word, as far as they are covered. */
    private List<Found.Part> withoutWord(Recognised question, Scope scope) {
        return question.askedWithoutWord().stream().map(named -> open(question, scope.on(null, named, scope.lineage()))).filter(Found.Part::covered)
                .map(part -> part.about(pinpoint.gist(question, null))).toList();
    }

    /** The correction of a false belief answers the question; what the library holds on it besides follows. */
    private static Found.Part corrected(Passage correction, List<Found.Part> parts) {
        Stream<Passage> others = parts.stream().filter(Found.Part::covered).flatMap(part -> part.passages().stream()).distinct();
        List<Passage> passages = Stream.concat(Stream.of(correction), others.limit(Selection.MOST - 1)).toList();
        return new Found.Part(parts.get(0).ask(), correction.topic(), passages, true);
    }

    /** What becomes of a cancer is asked of the cancer, whatever was told before of tests and treatments. */
    private static List<Term> subjects(Ask ask, Recognised question) {
        boolean fate = FATES.contains(ask.asked().get(0)) && question.asksBarely(ask);
        boolean after = ask.asked().get(0) == Topic.RECURRENCE;
        boolean cure = ask.asked().get(0) == Topic.CURE;
        return question.subjectsOf(ask).stream().filter(t -> !cure || t.kind() != Term.Kind.SITE).filter(t -> !fate && !after || !DONE.contains(t.kind())).toList();
    }

    /** The cancers of one part of a question of several; a sign may have told the cancer where none is named. */
    private List<String> lineage(Ask ask, Recognised question, Scope scope) {
        return question.cancers().isEmpty() ? scope.lineage()
                : question.cancersOf(ask).equals(question.cancers()) ? scope.lineage()
                : question.cancersOf(ask).stream().flatMap(c -> vocabulary.lineage(c.id()).stream()).distinct().toList();
    }

    private Found.Part part(Ask ask, Recognised question, Scope scope) {
        List<Candidate> ranked = Worded.of(ask, scope).first(ranking.of(ask, telling(question.wordsOf(ask)), scope));
        if (ask.id().equals(DEFINITION) && scope.subjects().any() && question.unknownOf(ask).isEmpty() && question.askedBeside(ask).isEmpty()) {
            ranked = new Defining(scope.subjects().names()).first(ranked);
        }
        StageNamed stages = new StageNamed(question.words());
        ranked = Selection.comparing(ranked.stream().filter(c -> !stages.misses(c.passage())).toList(), question);
        Set<String> unknown = WHAT_IT_IS.contains(ask.id()) && question.namesNothing(ask) ? new HashSet<>(telling(question.unknownOf(ask))) : Set.of();
        if (!unknown.isEmpty()) {
            // What a thing is that no vocabulary knows is told only where its word stands.
            ranked = ranked.stream().filter(c -> ranking.covered(c, unknown) > 0).toList();
        }
        boolean pace = question.asksHowFast() && ask.asked().get(0) == Topic.SPREAD;
        if (pace) {
            // How fast a cancer spreads is not told by where it spreads.
            ranked = ranked.stream().filter(Worded.PACE::says).toList();
        }
        Predicate<Passage> missing = narrowness.missing(question, scope);
        List<Candidate> onTopic = ranked.stream().filter(c -> c.topic() > 0 || scope.vague(ask) && c.told() == 1 && c.opens()
                || pace && c.specific() && c.passage().topic() == Topic.SERIOUS).filter(c -> !missing.test(c.passage())).toList();
        if (question.namesLittle(ask) && !scope.lineage().isEmpty()) {
            // "The test" for a cancer is no other test that cancer in general is looked for with.
            onTopic = onTopic.stream().filter(Candidate::specific).toList();
        }
        boolean covered = onTopic.stream().anyMatch(c -> Covering.covers(c, scope));
        if (!covered && ask.id().equals(MEANS) && scope.lineage().isEmpty() && scope.subjects().onlySigns()) {
            // Where nothing tells what a sign means, what tells to have it looked at does.
            List<Passage> calling = ranked.stream().filter(c -> c.passage().calls() && c.told() == 1).map(Candidate::passage).limit(1).toList();
            return new Found.Part(ask.id(), Topic.SYMPTOMS, calling, !calling.isEmpty());
        }
        if (question.asksForRelief()) {
            onTopic = Worded.relievingFirst(onTopic);
        }
        if (covered && !scope.subjects().isEmpty()) {
            // What is told beside the things named is beside the question.
            onTopic = onTopic.stream().filter(c -> Covering.covers(c, scope))
                    .sorted(Comparator.comparing((Candidate c) -> scope.vague(ask) || !c.passage().answers(ask.asked().get(0))).thenComparing(c -> ON_CAUSES.contains(ask.asked().get(0)) && scope.leaning().isEmpty() && !c.opens())).toList();
        }
        if (scope.subjects().isEmpty() && scope.leaning().isEmpty() && scope.stages().isEmpty() && !scope.vague(ask) && !ask.compares()) {
            // What stands under another heading answers beside the question.
            onTopic = onTopic.stream().sorted(Comparator.comparing(c -> !c.specific() || !c.passage().answers(ask.asked().get(0)))).toList();
        }
        if (scope.subjects().isEmpty() && Scope.SAME_IN_EVERY_STATE.contains(ask.asked().get(0)) && !ask.id().equals(DYING)) {
            // What such care is comes before what it does for whom.
            onTopic = onTopic.stream().sorted(Comparator.comparing(c -> c.passage().topic() != ask.asked().get(0) || !c.passage().answers().contains(Topic.DEFINITION))).toList();
        }
        List<Candidate> best = scope.readings() ? Selection.readings(onTopic, ask.asked().get(0)) : Selection.spread(Covering.nearest(onTopic.isEmpty() ? ranked : onTopic, scope));
        best = Selection.withAsked(best, onTopic, ask.asked().get(0), scope);
        if (!covered) {
            best = best.stream().filter(c -> c.told() > 0 || c.specific() || scope.subjects().isEmpty()).limit(NEARBY).toList();
        }
        Topic topic = scope.vague(ask) && !best.isEmpty() ? best.get(0).passage().topic() : ask.asked().get(0);
        return new Found.Part(ask.id(), topic, best.stream().map(Candidate::passage).toList(), covered && !best.isEmpty());
    }

    /** A question that asks nothing the vocabulary names: the things that it names decide, and its words. */
    private Found.Part open(Recognised question, Scope scope) {
        boolean nothingElse = question.wholly() && scope.subjects().isEmpty() && scope.leaning().isEmpty() && scope.stages().isEmpty() && !scope.lineage().isEmpty();
        boolean nameAlone = nothingElse && question.forms().stream().noneMatch(MEASURES::contains);
        Predicate<Passage> missing = narrowness.missing(question, scope);
        List<Candidate> ranked = Covering.nearest(ranking.of(null, telling(question.words()), scope), scope).stream()
                .filter(c -> !nameAlone || c.passage().topic() == Topic.DEFINITION).filter(c -> !missing.test(c.passage())).toList();
        double enough = scope.subjects().enough();
        List<Candidate> telling = ranked.stream().filter(c -> c.told() > 0 && c.told() >= enough && (question.wholly() || c.opens() || c.specific()) && Covering.covers(c, scope)).toList();
        if (scope.subjects().common() && scope.lineage().isEmpty()) {
            telling = telling.stream().filter(c -> scope.subjects().ownTopic(c.passage())).toList();
            ranked = ranked.stream().filter(c -> scope.subjects().ownTopic(c.passage())).toList();
        }
        Set<String> words = new HashSet<>(telling(question.words()));
        Set<String> unknown = new HashSet<>(telling(question.unknown()));
        boolean beside = !unknown.isEmpty() && scope.subjects().isEmpty() && scope.stages().isEmpty();
        if (!unknown.isEmpty() && scope.subjects().common()) {
            // Of something so common the other words tell what is asked: "can I drive after surgery".
            telling = telling.stream().filter(c -> ranking.covered(c, unknown) > 0).toList();
            ranked = ranked.stream().filter(c -> ranking.covered(c, unknown) > 0).toList();
        } else if (beside) {
            ranked = ranked.stream().filter(c -> tellsOfAny(c.passage(), unknown))
                    .sorted(Comparator.comparing((Candidate c) -> ranking.covered(c, words) < COVERING_WORDS).thenComparing(c -> !opensWithAny(c.passage(), unknown))).toList();
            telling = List.of();
        }
        if (question.asksForRelief()) {
            telling = Worded.relievingFirst(telling);
        }
        if (AFTERWARDS.matcher(question.slots()).find()) {
            // Whether something may be done once there is a cancer is not told by whether it keeps one away.
            Predicate<Candidate> onCauses = c -> c.specific() && ON_CAUSES.contains(c.passage().topic());
            telling = telling.stream().filter(onCauses.negate()).toList();
            ranked = ranked.stream().filter(onCauses.negate()).toList();
        }
        ranked = telling.isEmpty() ? ranked : scope.subjects().eachFirst(telling);
        boolean covered = !ranked.isEmpty() && nothingElse == nameAlone && Covering.covers(ranked.get(0), scope)
                && (nameAlone || scope.stages().contains(ranked.get(0).passage().topic()) || words.size() > 1 && (ranked.get(0).told() > 0 && ranked.get(0).told() >= enough || ranking.covered(ranked.get(0), words) >= COVERING_WORDS));
        Topic topic = ranked.isEmpty() ? Topic.DEFINITION : ranked.get(0).passage().topic();
        List<Candidate> best = covered ? Selection.spread(ranked) : ranked.stream().filter(c -> c.told() > 0).limit(NEARBY).toList();
        return new Found.Part("this", topic, best.stream().map(Candidate::passage).toList(), covered && !best.isEmpty());
    }

    /** Whether it opens with one of the words, or tells of one where it says what the cancer is. */
    private static boolean tellsOfAny(Passage passage, Set<String> words) {
        return opensWithAny(passage, words) || passage.topic() == Topic.DEFINITION && Vocabulary.words(passage.text()).stream().anyMatch(words::contains);
    }

    private static boolean opensWithAny(Passage passage, Set<String> words) {
        return Vocabulary.words(passage.shortAnswer()).stream().anyMatch(words::contains);
    }

    private List<String> telling(List<String> words) {
        return words.stream().filter(word -> !vocabulary.saysLittle(word)).toList();
    }
}
