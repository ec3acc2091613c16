package ai.navis.answers.desk;

import ai.navis.answers.memory.MemoryUnavailable;
import ai.navis.answers.memory.Remembered;
import ai.navis.answers.question.Screened;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The questions whose answers are written before anybody asks, with what stands there of each. */
final class Worklist {

    private static final Logger LOG = Logger.getLogger(Worklist.class);

    /**
     * What is missing comes first, then what readers found not helpful, what they read most, and what has been stale longest.
     * What failed before stands behind all that did not, so that a question which no draft answers holds up no other.
     */
    private static final Comparator<Topic> URGENCY = Comparator.<Topic>comparingLong(t -> t.remembered().failures().count())
            .thenComparingInt(t -> t.missing() ? 0 : 1)
            .thenComparing(Comparator.<Topic>comparingLong(t -> t.remembered().unhelpful()).reversed())
            .thenComparing(Comparator.<Topic>comparingLong(t -> t.remembered().readings()).reversed())
            .thenComparing(t -> t.remembered().shelf().freshUntil());

    private final Supplier<List<String>> questions;
    private final Readings readings;
    private final Rereading rereading;
    private final Recollection recollection;

    /** @param questions read when a run begins, and never in a function that runs none */
    Worklist(Supplier<List<String>> questions, Readings readings, Rereading rereading, Recollection recollection) {
        this.questions = questions;
        this.readings = readings;
        this.rereading = rereading;
        this.recollection = recollection;
    }

    /** One question with what is kept of it. */
    record Topic(String id, Screened.Accepted question, Remembered remembered, boolean missing) {}

    /**
     * What there is to do.
     *
     * @param fresh   how many need nothing
     * @param resting how many are left alone, since writing them failed a short while ago
     * @param due     the others, the most urgent first
     */
    record Found(int fresh, int resting, List<Topic> due) {}

    Found found() {
        Map<String, Screened.Accepted> offered = new LinkedHashMap<>();
        for (String question : questions.get()) {
            rereading.of(question).ifPresent(accepted -> offered.putIfAbsent(Rereading.id(accepted), accepted));
        }
        Set<String> ids = new LinkedHashSet<>(offered.keySet());
        ids.addAll(mostRead());
        List<Topic> topics = new ArrayList<>();
        recollection.of(ids).forEach((id, remembered) -> Optional.ofNullable(offered.get(id))
                .or(() -> remembered.question().flatMap(wording -> rereading.of(wording, id)))
                .ifPresent(accepted -> topics.add(topic(id, accepted, remembered))));
        List<Topic> wanting = topics.stream().filter(topic -> !recollection.isFresh(topic.remembered())).toList();
        List<Topic> due = wanting.stream().filter(topic -> !recollection.rests(topic.remembered())).sorted(URGENCY).toList();
        return new Found(topics.size() - wanting.size(), wanting.size() - due.size(), due);
    }

    private Topic topic(String id, Screened.Accepted question, Remembered remembered) {
        return new Topic(id, question, remembered, recollection.servable(remembered).isEmpty());
    }

    /** What is offered to all is written even where nobody can say what was read. */
    private List<String> mostRead() {
        try {
            return readings.most();
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
            return List.of();
        }
    }
}
