package ai.navis.answers.evidence;

import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drugs, treatments, tests, symptoms and other things that a question names, and where an answer about them stands. */
final class Subjects {

    private static final List<Topic> TREATMENTS = List.of(
            Topic.TREATMENT, Topic.SURGERY, Topic.RADIOTHERAPY, Topic.CHEMOTHERAPY, Topic.TARGETED_THERAPY, Topic.IMMUNOTHERAPY, Topic.HORMONE_THERAPY,
            Topic.SIDE_EFFECTS);

    private static final Map<Term.Kind, List<Topic>> BY_KIND = Map.of(
            Term.Kind.DRUG, TREATMENTS,
            Term.Kind.DRUG_CLASS, TREATMENTS,
            Term.Kind.TREATMENT, TREATMENTS,
            Term.Kind.TEST, List.of(Topic.TESTS, Topic.DIAGNOSIS, Topic.SCREENING, Topic.STAGES, Topic.BIOMARKERS),
            Term.Kind.BIOMARKER, List.of(Topic.BIOMARKERS, Topic.GENETICS, Topic.TARGETED_THERAPY, Topic.TESTS, Topic.RISK),
            Term.Kind.SYNDROME, List.of(Topic.GENETICS, Topic.RISK, Topic.SYMPTOMS),
            Term.Kind.SYMPTOM, List.of(Topic.SYMPTOMS, Topic.SIDE_EFFECTS, Topic.DIAGNOSIS),
            Term.Kind.SUBSTANCE, List.of(Topic.RISK, Topic.CAUSE, Topic.PREVENTION, Topic.DIET, Topic.COMPLEMENTARY),
            Term.Kind.CONDITION, List.of(Topic.RISK, Topic.CAUSE, Topic.PREVENTION, Topic.SCREENING, Topic.SIDE_EFFECTS));

    /** Things so general that passages on these topics are about them in whatever words. */
    private static final Map<String, List<Topic>> BY_NAME = Map.ofEntries(
            Map.entry("surgery", List.of(Topic.SURGERY)),
            Map.entry("removal", List.of(Topic.SURGERY)),
            Map.entry("radiation", List.of(Topic.RADIOTHERAPY)),
            Map.entry("radiation-therapy", List.of(Topic.RADIOTHERAPY)),
            Map.entry("chemotherapy", List.of(Topic.CHEMOTHERAPY)),
            Map.entry("medication", List.of(Topic.TREATMENT, Topic.CHEMOTHERAPY, Topic.TARGETED_THERAPY, Topic.IMMUNOTHERAPY)),
            Map.entry("test", List.of(Topic.TESTS, Topic.DIAGNOSIS)),
            Map.entry("vaccine", List.of(Topic.VACCINE, Topic.PREVENTION)),
            Map.entry("hpv-vaccine", List.of(Topic.VACCINE, Topic.PREVENTION)),
            Map.entry("late-effects", List.of(Topic.SIDE_EFFECTS, Topic.FOLLOW_UP)),
            Map.entry("supplement", List.of(Topic.COMPLEMENTARY, Topic.DIET)),
            Map.entry("gene-mutation", List.of(Topic.GENETICS, Topic.BIOMARKERS)));

    /** What comes of treatment, and how to live with it: told of treatment as such, it is told of each. */
    private static final Set<Topic> AFTERMATH = Set.of(Topic.SIDE_EFFECTS, Topic.LIVING, Topic.COPING, Topic.DIET, Topic.COMPLEMENTARY, Topic.FERTILITY,
            Topic.FOLLOW_UP);
    private static final Set<Term.Kind> MEANS = Set.of(Term.Kind.DRUG, Term.Kind.DRUG_CLASS, Term.Kind.TREATMENT, Term.Kind.SITE);
    private static final Set<Term.Kind> TROUBLES = Set.of(Term.Kind.SYMPTOM, Term.Kind.CONDITION, Term.Kind.SUBSTANCE);
    private static final Set<String> BROAD = Set.of("chemotherapy", "radiation", "radiation-therapy", "medication");
    /** What says little beside a thing with a name of its own: "BRCA mutation", "PSA test". */
    static final Set<String> BARE = Set.of("test", "scan", "medication", "gene-mutation");
    /** What texts name together, or in another word than readers do. */
    private static final Map<String, List<List<String>>> NAMED_TOGETHER = Map.ofEntries(
            Map.entry("double-mastectomy", List.of(List.of("mastectomy"))), Map.entry("bilateral-mastectomy", List.of(List.of("mastectomy"))),
            Map.entry("nocturia", List.of(List.of("night", "urine"), List.of("night", "urinate"))), Map.entry("arm-swelling", List.of(List.of("lymphedema"))),
            Map.entry("nodule", List.of(List.of("lump"))), Map.entry("brca", List.of(List.of("brca1"), List.of("brca2"))),
            Map.entry("brca1", List.of(List.of("brca"))), Map.entry("brca2", List.of(List.of("brca"))),
            Map.entry("beer", List.of(List.of("alcohol"))), Map.entry("wine", List.of(List.of("alcohol"))),
            Map.entry("tablet", List.of(List.of("by", "mouth"), List.of("swallowed"))), Map.entry("drip", List.of(List.of("vein"))),
            Map.entry("cdk4-6-inhibitor", List.of(List.of("cdk4", "cdk6"))), Map.entry("platinum-based-chemotherapy", List.of(List.of("platinum"))));
    private static final String TREATMENT = "ancer treatment";

    private static final int MANY = 2;

    /** @param own the topics whose passages are about it in whatever words */
    private record Subject(Term term, List<List<String>> names, List<Topic> own) {
        static Subject of(Term term) {
            String state = term.kind() == Term.Kind.BIOMARKER ? "[ -](?:positive|negative|low)$| (?:inhibitor|procedure)s?$" : " (?:inhibitor|procedure)s?$";
            Stream<List<String>> names = Stream.concat(Stream.of(term.name()), term.names().stream())
                    .map(name -> name.replaceFirst(state, "")).map(Vocabulary::words);
            List<Topic> own = BY_NAME.getOrDefault(term.id(), Topic.named(term.id()).map(List::of).orElse(List.of()));
            return new Subject(term, Stream.concat(names, NAMED_TOGETHER.getOrDefault(term.id(), List.of()).stream()).toList(), own);
        }

        /** What prevents is told by its name alone, since much else prevents too. */
        boolean isTopicOf(Passage passage) {
            return passage.topic() != Topic.PREVENTION && own.contains(passage.topic());
        }
    }

    private final List<Subject> subjects;
    private final List<Subject> beside;
    private final boolean choice;
    private final boolean broad;

    /**
     * @param terms  what the question names
     * @param sited  whether the parts of the body among them are the point, and do not only tell where a named cancer or a sign is
     * @param after  whether what comes of treatment is asked
     * @param choice whether the question asks of the one or the other of them
     */
    Subjects(List<Term> terms, boolean sited, boolean after, boolean choice) {
        this.choice = choice;
        boolean sign = terms.stream().anyMatch(t -> t.kind() == Term.Kind.SYMPTOM);
        boolean telling = terms.stream().anyMatch(t -> t.kind() != Term.Kind.SITE && !BARE.contains(t.id()));
        Map<Boolean, List<Subject>> parted = terms.stream().collect(Collectors.partitioningBy(
                t -> t.kind() == Term.Kind.SITE ? sited && !sign : !telling || !BARE.contains(t.id()), Collectors.mapping(Subject::of, Collectors.toList())));
        subjects = parted.get(true);
        broad = after || subjects.stream().anyMatch(s -> !BROAD.contains(s.term().id()));
        beside = parted.get(false);
    }

    boolean isEmpty() {
        return subjects.isEmpty();
    }

    boolean choice() {
        return choice;
    }

    /** Whether they are means so common that naming them asks little by itself: surgery, drugs, tests. */
    boolean common() {
        return !subjects.isEmpty() && subjects.stream().allMatch(s -> !s.own().isEmpty());
    }

    /** Whether a passage is on one of them by its topic, where they are so common that many others name them too. */
    boolean ownTopic(Passage passage) {
        return subjects.stream().anyMatch(s -> s.own().contains(passage.topic()));
    }

    /** Whether they are treatments and drugs alone. */
    boolean means() {
        return !subjects.isEmpty() && subjects.stream().allMatch(s -> MEANS.contains(s.term().kind()));
    }

    static boolean ofAftermath(Topic topic) {
        return AFTERMATH.contains(topic);
    }

    /** Whether they are more than parts of the body, so that passages may be about them. */
    boolean any() {
        return subjects.stream().anyMatch(s -> s.term().kind() != Term.Kind.SITE);
    }

    /** Whether they are signs and parts of the body alone: one cancer with such a sign is no answer to a reader who named none. */
    boolean onlySigns() {
        return !subjects.isEmpty() && subjects.stream().allMatch(s -> s.term().kind() == Term.Kind.SYMPTOM || s.term().kind() == Term.Kind.SITE);
    }

    /** The share of them that a passage must tell of to answer: all, and half where a long story names many. */
    double enough() {
        return subjects.size() > MANY || choice ? 0.5 : 1;
    }

    /** Where an answer about them stands, the best place first. */
    Set<Topic> topics() {
        Set<Topic> topics = new LinkedHashSet<>();
        subjects.forEach(s -> topics.addAll(s.own()));
        subjects.forEach(s -> topics.addAll(BY_KIND.getOrDefault(s.term().kind(), List.of())));
        return topics;
    }

    /** The share of them that a passage of these words is about: 0 to 1. */
    double share(Passage passage, Bm25 index, int place) {
        return share(needed(passage), passage, index, place);
    }

    /** The same of all that the question names, with what only tells where or whereby. */
    double shareOfAll(Passage passage, Bm25 index, int place) {
        return share(Stream.concat(subjects.stream(), beside.stream()).toList(), passage, index, place);
    }

    private double share(List<Subject> of, Passage passage, Bm25 index, int place) {
        if (of.isEmpty()) {
            return 0;
        }
        long told = of.stream().filter(s -> tells(s, passage, index, place)).count();
        return (double) told / of.size();
    }

    /** Those that the passage must tell of: what came of a treatment is told without the treatment. */
    private List<Subject> needed(Passage passage) {
        boolean trouble = subjects.stream().anyMatch(s -> TROUBLES.contains(s.term().kind()));
        return !trouble || !AFTERMATH.contains(passage.topic()) ? subjects
                : subjects.stream().filter(s -> !MEANS.contains(s.term().kind())).toList();
    }

    /** Whether the short answer of the passage names all of them: a test named with no cancer is not answered by the tests for one. */
    boolean namedIn(Passage passage) {
        Set<String> opening = opening(passage);
        return subjects.stream().allMatch(s -> s.names().stream().anyMatch(opening::containsAll));
    }

    /** The words of each of their names. */
    List<List<String>> names() {
        return subjects.stream().flatMap(s -> s.names().stream()).filter(name -> !name.isEmpty()).toList();
    }

    /** Whether the sentence names one of them. */
    boolean anyIn(String sentence) {
        Set<String> said = Set.copyOf(Vocabulary.words(sentence));
        return subjects.stream().anyMatch(s -> s.names().stream().anyMatch(said::containsAll));
    }

    /** Whether the passage, on no one cancer, opens with one of several and tells of the others further on. */
    boolean opensWithOne(Candidate candidate) {
        return subjects.size() > 1 && candidate.passage().isGeneral() && candidate.told() == 1 && anyIn(candidate.passage().shortAnswer());
    }

    /** Where the one or the other may be meant, first what opens with each of them. */
    List<Candidate> eachFirst(List<Candidate> ranked) {
        if (!choice) {
            return ranked;
        }
        Set<Candidate> first = new LinkedHashSet<>();
        subjects.forEach(s -> ranked.stream().filter(c -> s.names().stream().anyMatch(opening(c.passage())::containsAll)).findFirst().ifPresent(first::add));
        first.addAll(ranked);
        return List.copyOf(first);
    }

    private static Set<String> opening(Passage passage) {
        return Set.copyOf(Vocabulary.words(passage.shortAnswer()));
    }

    /** Whether the short answer of the passage tells of enough of them, or its topic is theirs. */
    boolean opened(Passage passage) {
        Set<String> opening = opening(passage);
        List<Subject> needed = needed(passage);
        long told = needed.stream()
                .filter(s -> s.isTopicOf(passage) || s.names().stream().anyMatch(opening::containsAll)
                        || broadly(s, passage))
                .count();
        return told >= enough() * needed.size();
    }

    /** Whether the passage is on what comes of cancer treatment as such, and so of this one. */
    private boolean broadly(Subject subject, Passage passage) {
        return broad && BROAD.contains(subject.term().id()) && AFTERMATH.contains(passage.topic()) && passage.shortAnswer().contains(TREATMENT);
    }

    private boolean tells(Subject subject, Passage passage, Bm25 index, int place) {
        return subject.isTopicOf(passage)
                || broadly(subject, passage)
                || subject.names().stream().anyMatch(name -> name.stream().allMatch(word -> index.holds(place, word)));
    }
}
