package ai.navis.answers.evidence;

import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which passages may answer a question at all.
 *
 * @param lineage  the cancer asked about and the broader ones above it; empty for cancer in general
 * @param childhood whether the question is about children
 * @param readings whether the name of the cancer has two meanings here
 * @param leaning  topics that the state of the disease calls for, such as oligometastatic
 * @param subjects drugs, treatments, symptoms and other things that the question names
 */
record Scope(List<String> lineage, boolean childhood, boolean readings, List<Topic> leaning, List<Term> subjects) {

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
            Topic.METASTATIC, Pattern.compile("(?i)metasta|has spread|have spread|stage (4|iv)|far from|distant"),
            Topic.OLIGOMETASTATIC, Pattern.compile("(?i)oligometasta|few (spots|metasta|places)"),
            Topic.LOCALLY_ADVANCED, Pattern.compile("(?i)locally advanced|nearby tissue"),
            Topic.RECURRENCE, Pattern.compile("(?i)recur|come[s]? back|came back|return"),
            Topic.END_OF_LIFE, Pattern.compile("(?i)end of life|hospice|terminal"));

    private static final Set<String> YOUNG = Set.of("child", "children", "childhood", "infant", "baby", "teenager", "adolescent");

    static Scope of(Recognised question, Vocabulary vocabulary) {
        List<String> lineage = question.cancers().size() > 1 ? List.of() : vocabulary.lineage(question.cancer());
        boolean childhood = question.terms(Term.Kind.PERSON).stream().anyMatch(t -> YOUNG.contains(t.id()))
                || question.cancers().stream().anyMatch(c -> "childhood".equals(c.population()));
        List<Topic> leaning = question.terms(Term.Kind.SPREAD).stream()
                .map(t -> STATES.get(t.id()))
                .filter(java.util.Objects::nonNull)
                .toList();
        boolean spread = leaning.contains(Topic.METASTATIC) || leaning.contains(Topic.OLIGOMETASTATIC);
        boolean readings = spread && !lineage.isEmpty() && TWO_READINGS.contains(lineage.get(lineage.size() - 1));
        return new Scope(lineage, childhood, readings, leaning, question.subjects());
    }

    /** Whether the passage is on this cancer or on all, for these people, and in a reading that was asked. */
    boolean admits(Passage passage) {
        boolean cancer = passage.cancerType().equals(Term.ANY_CANCER) || lineage.isEmpty() || lineage.contains(passage.cancerType());
        boolean people = passage.population().equals("any") || passage.population().equals("childhood") == childhood;
        boolean reading = passage.reading() != Passage.Reading.SPREAD_HERE || readings;
        return cancer && people && reading;
    }

    /** The topics to look in for {@code asked}: what the state of the disease calls for comes first. */
    List<Topic> topics(List<Topic> asked) {
        Set<Topic> topics = new LinkedHashSet<>(leaning);
        topics.addAll(asked);
        subjects.stream().map(Term::id).flatMap(id -> named(id).stream()).forEach(topics::add);
        return new ArrayList<>(topics);
    }

    /** Whether the passage speaks of the state of the disease that was asked about, where one was. */
    boolean fitsState(Passage passage) {
        return leaning.isEmpty() || leaning.stream()
                .anyMatch(state -> passage.topic() == state || SPOKEN.get(state).matcher(passage.text()).find());
    }

    /** Whether the question is on a thing that is the same in every cancer, such as a drug. */
    boolean namesSubject() {
        return !subjects.isEmpty();
    }

    private static List<Topic> named(String id) {
        return java.util.Arrays.stream(Topic.values()).filter(t -> t.id().equals(id)).toList();
    }
}
