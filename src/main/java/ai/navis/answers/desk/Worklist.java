package ai.navis.answers.desk;

import ai.navis.answers.memory.Remembered;
import ai.navis.answers.question.Fingerprint;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Screening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The questions whose answers are written before anybody asks, with what stands there of each. */
final class Worklist {

    /** What is missing comes first, then what readers found not helpful, then what has been stale for longest. */
    private static final Comparator<Topic> URGENCY = Comparator.<Topic>comparingInt(t -> t.missing() ? 0 : 1)
            .thenComparing(Comparator.<Topic>comparingLong(t -> t.remembered().unhelpful()).reversed())
            .thenComparing(t -> t.remembered().shelf().freshUntil());

    private final Supplier<List<String>> questions;
    private final Screening screening;
    private final Recollection recollection;

    /** @param questions read when a run begins, and never in a function that runs none */
    Worklist(Supplier<List<String>> questions, Screening screening, Recollection recollection) {
        this.questions = questions;
        this.screening = screening;
        this.recollection = recollection;
    }

    /** One question with what is kept of it. */
    record Topic(Screened.Accepted question, Remembered remembered, boolean missing) {

        String id() {
            return Fingerprint.of(question.recognised()).value();
        }
    }

    /**
     * What there is to do.
     *
     * @param fresh how many need nothing
     * @param due   the others, the most urgent first
     */
    record Found(int fresh, List<Topic> due) {}

    Found found() {
        Map<String, Screened.Accepted> byId = new LinkedHashMap<>();
        for (String question : questions.get()) {
            if (screening.screen(question, null) instanceof Screened.Accepted accepted && accepted.mayBeKept()) {
                byId.putIfAbsent(Fingerprint.of(accepted.recognised()).value(), accepted);
            }
        }
        List<Topic> due = new ArrayList<>();
        byId.forEach((id, question) -> {
            Remembered remembered = recollection.of(id);
            if (!recollection.isFresh(remembered)) {
                due.add(new Topic(question, remembered, recollection.servable(remembered).isEmpty()));
            }
        });
        due.sort(URGENCY);
        return new Found(byId.size() - due.size(), List.copyOf(due));
    }
}
