package ai.navis.answers.evidence;

import ai.navis.answers.question.Ask;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which passages may answer a question at all, and where to look for them.
 *
 * @param lineage   the cancer asked about and the broader ones above it, of each cancer where several are named; empty for
 *                  cancer in general
 * @param childhood whether the question is about children
 * @param readings  whether the name of the cancer has two meanings here
 * @param leaning   topics that the state of the disease calls for, such as oligometastatic, or telling a child of it
 * @param subjects  drugs, treatments, symptoms and other things that the question names
 * @param stages    topics that a stage named in the question calls for
 * @param names     the words of the question and all names of its terms: what a subtype is compared with
 */
record Scope(List<String> lineage, boolean childhood, boolean readings, List<Topic> leaning, Subjects subjects, List<Topic> stages,
        List<String> names) {

    /** Organs to which other cancers often spread: "metastatic liver cancer" may mean either. */
    private static final Set<String> TWO_READINGS = Set.of("liver-cancer", "bone-cancer", "brain-tumor");

    private static final Map<String, Topic> STATES = Map.of(
            "metastatic", Topic.METASTATIC,
            "advanced", Topic.METASTATIC,
            "oligometastatic", Topic.OLIGOMETASTATIC,
            "locally-advanced", Topic.LOCALLY_ADVANCED,
            "recurrent", Topic.RECURRENCE,
            "terminal", Topic.END_OF_LIFE);

    /** How a text tells that it is about a state. */
    private static final Map<Topic, Pattern> SPOKEN = Map.of(
            Topic.METASTATIC, Pattern.compile("(?i)metasta|has spread|have spread|stage (4|iv)|far from|distant|found late|late stage|advanced stage"),
            Topic.OLIGOMETASTATIC, Pattern.compile("(?i)oligometasta|few (spots|metasta|places)"),
            Topic.LOCALLY_ADVANCED, Pattern.compile("(?i)locally advanced|nearby tissue"),
            Topic.RECURRENCE, Pattern.compile("(?i)recur|come[s]? back|came back|return"),
            Topic.END_OF_LIFE, Pattern.compile("(?i)end of life|hospice|terminal"),
            Topic.CARING, Pattern.compile("(?i)\\bchild"));

    /** Where an answer also stands that has no passage in the first place to look. */
    private static final Map<Topic, List<Topic>> BESIDE = Map.of(
            Topic.CAUSE, List.of(Topic.RISK, Topic.GENETICS),
            Topic.RISK, List.of(Topic.CAUSE, Topic.GENETICS, Topic.PREVENTION),
            Topic.DIAGNOSIS, List.of(Topic.TESTS),
            Topic.SERIOUS, List.of(Topic.OUTLOOK),
            Topic.SIDE_EFFECTS, List.of(Topic.LIVING, Topic.COPING));

    static final Set<Topic> SAME_IN_EVERY_STATE = Set.of(Topic.TRIALS, Topic.NEXT_STEPS, Topic.COPING, Topic.CARING, Topic.SECOND_OPINION, Topic.PALLIATIVE,
            Topic.END_OF_LIFE, Topic.AI, Topic.COMPLEMENTARY, Topic.DIET);

    private static final String COMMONEST = " common ";
    private static final double STEP = 0.2;
    static final double FAR = 0.3;

    private static final Set<String> YOUNG = Set.of("child", "children", "childhood", "infant", "baby", "teenager", "adolescent");

    /** Asks that tell little of where the answer stands: what else the question names tells it. */
    private static final Set<String> VAGUE = Set.of("definition", "course", "like", "means", "used", "work", "help", "benefits", "needed",
            "affect", "cancerous", "is-a", "option", "get", "start");

    /** Asks that only lead up to another: "who should <em>get</em> screened". */
    private static final Set<String> LEADING = Set.of("get", "start", "affect", "help", "used", "work", "needed", "means", "like", "age", "talk");

    /** What is asked of another ask where nothing is named: "what does survival rate mean". */
    private static final Set<String> MEANING = Set.of("definition", "difference", "same");

    /** The signs of dying, and what it is like, are told where dying is. */
    private static final Set<String> BESIDE_DYING = Set.of("symptoms", "like", "course");

    /** "Cancer that has spread", "when it has spread": a state of the disease, and no question how it spreads. */
    private static final Pattern HAVING_SPREAD = Pattern.compile("cancer:\\S+ ask:spread (?!break)\\S+|(?:when|if|after) ask:spread|if cancer:\\S+ ask:spread");
    /** A child who is told of somebody's cancer is not the one who has it. */
    private static final Pattern CHILD_IS_TOLD = Pattern.compile("(?:connector:tell|ask:talk|unknown:talk|unknown:talking|unknown:telling|unknown:explain) (?:\\S+ )?person:(?:child|children)\\b"
            + "|ask=talk of=(?:\\S+ )*person:(?:child|children)\\b");
    /** "Hurt fertility" harms, and is not painful. */
    private static final Pattern HURTING = Pattern.compile("ask:painful ask:");
    /** "During treatment" tells when, and asks for no treatment. */
    private static final Pattern MEANWHILE = Pattern.compile("connector:(?:during|while|before) (?:\\S+ )?ask:treatment");
    /** How often a test is done, or when: what screening is about. */
    private static final Pattern TIMES = Pattern.compile("form-?:?(?:how-often|when)\\b|unknown:age\\b|ask:age\\b");
    private static final Pattern AFTER_TREATMENT = Pattern.compile("connector:after (?:\\S+ )?ask:treatment");
    /** Cancers that are everywhere from the start, so that stage 4 means no spread from one place. */
    private static final Pattern OF_THE_BLOOD = Pattern.compile("lymphoma|leukemia|myeloma");

    /** Signs that stand where a cancer would be; a pain may come from elsewhere. */
    static final Pattern IN_ITS_PLACE = Pattern.compile("(?:lump|mass|nodule|discharge)$");

    static Scope of(Recognised question, Vocabulary vocabulary) {
        List<String> lineage = cancers(question, vocabulary).stream().flatMap(c -> vocabulary.lineage(c.id()).stream()).distinct().toList();
        boolean childhood = !CHILD_IS_TOLD.matcher(question.slots()).find() && question.terms(Term.Kind.PERSON).stream().anyMatch(t -> YOUNG.contains(t.id()))
                || question.cancers().stream().anyMatch(c -> "childhood".equals(c.population()));
        Set<Topic> leaning = new LinkedHashSet<>();
        question.terms(Term.Kind.SPREAD).stream().map(t -> STATES.get(t.id())).filter(java.util.Objects::nonNull).forEach(leaning::add);
        if (hasSpread(question)) {
            leaning.add(Topic.METASTATIC);
        }
        boolean spread = leaning.contains(Topic.METASTATIC) || leaning.contains(Topic.OLIGOMETASTATIC);
        List<Topic> stages = stages(question);
        if (stages.contains(Topic.CARING)) {
            leaning.add(Topic.CARING);
        }
        if (stages.contains(Topic.METASTATIC) && lineage.stream().noneMatch(c -> OF_THE_BLOOD.matcher(c).find())) {
            leaning.add(Topic.METASTATIC);
        }
        boolean readings = spread && question.cancers().size() == 1 && !lineage.isEmpty() && TWO_READINGS.contains(lineage.get(lineage.size() - 1));
        return new Scope(lineage, childhood, readings, List.copyOf(leaning), new Subjects(question.subjects(), lineage.isEmpty() || !leaning.isEmpty(), false, question.givesChoice()), stages,
                names(question));
    }

    /** The cancers named; where none is, the cancer of the part of the body that a sign or an operation is told of. */
    private static List<Term> cancers(Recognised question, Vocabulary vocabulary) {
        boolean none = question.cancers().stream().allMatch(c -> c.id().equals(Term.ANY_CANCER));
        List<Term> placed = none ? question.terms(Term.Kind.SYMPTOM).stream().filter(t -> IN_ITS_PLACE.matcher(t.id()).find())
                .flatMap(t -> vocabulary.cancerOfPlaceOf(t).stream()).distinct().toList() : List.of();
        if (placed.size() == 1) {
            return placed;
        }
        List<Term> sites = question.terms(Term.Kind.SITE);
        boolean told = question.asksOfLivingWithout() || !question.cancers().isEmpty() && !question.terms(Term.Kind.SYMPTOM).isEmpty();
        return none && told && sites.size() == 1 ? vocabulary.cancerOf(sites.get(0)).map(List::of).orElse(question.cancers()) : question.cancers();
    }

    /** The scope of one thing asked of these cancers and things: care that is the same in every state is told of in any. */
    Scope on(Ask ask, List<Term> named, List<String> lineage) {
        boolean same = ask != null && SAME_IN_EVERY_STATE.contains(ask.asked().get(0)) && !stages.contains(Topic.CARING);
        boolean spreading = ask != null && ask.asked().contains(Topic.METASTATIC);
        List<Topic> states = same ? List.of() : leaning;
        boolean after = ask != null && Subjects.ofAftermath(ask.asked().get(0));
        boolean sited = spreading || lineage.isEmpty() || !states.isEmpty();
        return new Scope(lineage, childhood, readings && !same, states, new Subjects(named, sited, after, subjects.choice()), stages, names);
    }

    /** The things asked that get a part of the answer: without those that only lead up to another. */
    static List<Ask> asks(Recognised question) {
        List<Ask> asks = question.asks();
        boolean spread = asks.size() > 1 && hasSpread(question);
        boolean nameless = question.cancers().isEmpty() && question.subjects().isEmpty();
        boolean meanwhile = MEANWHILE.matcher(question.slots()).find();
        List<Ask> leads = asks.stream().filter(a -> !LEADING.contains(a.id()) || question.askedBeside(a).isEmpty() && !(asks.size() > 1 && question.asksBarely(a)))
                .filter(a -> !(a.id().equals("prevention") && question.askedBeside(a).stream().anyMatch(b -> b.id().equals("diet"))))
                .filter(a -> !(BESIDE_DYING.contains(a.id()) && question.askedBeside(a).stream().anyMatch(b -> b.asked().contains(Topic.END_OF_LIFE))))
                .filter(a -> !(nameless && MEANING.contains(a.id()) && !question.askedBeside(a).isEmpty()))
                .filter(a -> !(a.id().equals("painful") && HURTING.matcher(question.slots()).find()))
                .filter(a -> !(spread && a.id().equals("spread")) && !(meanwhile && a.id().equals("treatment"))).toList();
        return leads.isEmpty() && !meanwhile ? asks.stream().min(Comparator.comparing(a -> !a.id().equals("help"))).stream().toList() : leads;
    }

    private static boolean hasSpread(Recognised question) {
        return HAVING_SPREAD.matcher(question.slots()).find();
    }

    private static List<Topic> stages(Recognised question) {
        if (CHILD_IS_TOLD.matcher(question.slots()).find()) {
            return List.of(Topic.CARING);
        }
        var stage = StageNamed.ASKED.matcher(String.join(" ", question.words()));
        if (stage.find()) {
            return stage.group(1).equals("4") ? List.of(Topic.STAGES, Topic.METASTATIC) : List.of(Topic.STAGES);
        }
        if (!question.terms(Term.Kind.TEST).isEmpty() && TIMES.matcher(question.slots()).find()) {
            return List.of(Topic.SCREENING);
        }
        return AFTER_TREATMENT.matcher(question.slots()).find() ? List.of(Topic.FOLLOW_UP, Topic.SIDE_EFFECTS, Topic.RECURRENCE) : List.of();
    }

    private static List<String> names(Recognised question) {
        Stream<Term> terms = Stream.concat(Stream.concat(question.cancers().stream(), question.subjects().stream()),
                Stream.concat(question.terms(Term.Kind.PERSON).stream(), question.terms(Term.Kind.SPREAD).stream()));
        Stream<String> names = terms.flatMap(t -> Stream.concat(Stream.of(t.name()), t.names().stream()));
        return Stream.concat(Stream.of(question.words()), names.map(Vocabulary::words)).map(w -> " " + String.join(" ", w) + " ").toList();
    }

    /** Whether the passage is on this cancer or on all, for these people, of this kind, and in a reading that was asked. */
    boolean admits(Passage passage) {
        boolean general = passage.isGeneral();
        boolean cancer = general || lineage.contains(passage.cancerType()) || (lineage.isEmpty() && subjects.any());
        boolean people = passage.population().equals("any") || passage.population().equals("childhood") == childhood;
        if (general && !Sex.admits(passage, lineage, names)) {
            return false;
        }
        boolean reading = passage.reading() != Passage.Reading.SPREAD_HERE || readings;
        boolean narrower = general || (!lineage.isEmpty() && !lineage.get(0).equals(passage.cancerType()));
        return cancer && people && reading && (!narrower || ofKind(passage));
    }

    /** Whether the passage holds for all kinds of its cancer, or for one that the question names. */
    boolean ofKind(Passage passage) {
        return passage.subtype() == null || Stream.of(passage.subtype().split(" or "))
                .map(kind -> " " + String.join(" ", Vocabulary.words(kind)) + " ")
                .anyMatch(kind -> names.stream().anyMatch(name -> name.contains(kind) && !name.contains(" non" + kind)));
    }

    /** Whether the cancer asked about is a kind of a broader one. */
    boolean namesKind() {
        return lineage.size() > 1;
    }

    /** Whether what else the question names tells better than {@code ask} where the answer stands. */
    boolean vague(Ask ask) {
        return ask == null || VAGUE.contains(ask.id()) || !stages.isEmpty() && ask.compares() || stages.contains(Topic.FOLLOW_UP);
    }

    /** The risks of a treatment are its side effects; "what is the most common cancer" asks for none to be explained. */
    private List<Topic> asked(Ask ask) {
        if (ask != null && ask.id().equals("definition") && names.get(0).contains(COMMONEST) && lineage.isEmpty()) {
            return List.of(Topic.COMMON, Topic.TYPES);
        }
        return ask == null ? List.of() : ask.id().equals("risk") && subjects.means() ? List.of(Topic.SIDE_EFFECTS, Topic.SURGERY, Topic.TREATMENT) : ask.asked();
    }

    /** The topics to look in for {@code ask}, the best place first, and how near each is: 1 or less. */
    Map<Topic, Double> topics(Ask ask) {
        Set<Topic> named = new LinkedHashSet<>(stages);
        named.addAll(subjects.any() ? subjects.topics() : Set.of());
        List<Topic> asked = asked(ask);
        if (asked.equals(List.of(Topic.SIDE_EFFECTS))) {
            named.clear();
        }
        boolean namedFirst = vague(ask) && !named.isEmpty();
        Map<Topic, Double> topics = new LinkedHashMap<>();
        for (Topic topic : namedFirst ? named : asked) {
            topics.put(topic, Math.max(FAR, 1 - STEP * topics.size()));
        }
        (namedFirst ? asked : named).forEach(topic -> topics.putIfAbsent(topic, FAR));
        leaning.forEach(topic -> topics.putIfAbsent(topic, FAR));
        asked.forEach(topic -> BESIDE.getOrDefault(topic, List.of()).forEach(near -> topics.putIfAbsent(near, FAR)));
        return topics;
    }

    /** Whether the passage speaks of the state of the disease that was asked about, where one was. */
    boolean fitsState(Passage passage) {
        return leaning.isEmpty() || leaning.stream()
                .anyMatch(state -> passage.topic() == state || SPOKEN.get(state).matcher(passage.text()).find());
    }
}
