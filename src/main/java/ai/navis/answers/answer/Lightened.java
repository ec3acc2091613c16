package ai.navis.answers.answer;

import ai.navis.answers.evidence.Sentences;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An answer of quoted passages that reads at the goal, where leaving out does it: of its sections the hardest sentences go first.
 * The short answer and the takeaway stay, as does what carries weight, and what the next sentence leans on. Where the rest is
 * beyond the limit, whole passages go that are not in the short answer.
 */
final class Lightened {

    private static final double GOAL = 8;
    private static final double LIMIT = 10;
    private static final int FEWEST = 2;

    private Lightened() {}

    static Draft of(Draft draft) {
        Draft light = draft;
        while (grade(light) > GOAL) {
            Optional<Sentence> hardest = hardest(light);
            if (hardest.isEmpty()) {
                break;
            }
            light = light.map(sentences -> sentences.stream().filter(s -> s != hardest.get()).toList());
        }
        return grade(light) > LIMIT ? withoutHardPassages(light) : light;
    }

    private static Draft withoutHardPassages(Draft draft) {
        Set<String> kept = Stream.concat(draft.summary().stream(), draft.keyTakeaway().stream()).flatMap(s -> s.citations().stream()).collect(Collectors.toSet());
        return draft.cited().stream().filter(id -> !kept.contains(id)).map(id -> without(id, draft))
                .filter(rest -> rest.sections().size() >= FEWEST).min(Comparator.comparingDouble(Lightened::grade))
                .filter(rest -> grade(rest) < grade(draft)).map(rest -> grade(rest) > LIMIT ? withoutHardPassages(rest) : rest).orElse(draft);
    }

    private static Draft without(String passage, Draft draft) {
        return draft.map(sentences -> sentences.stream().filter(s -> !s.citations().contains(passage)).toList());
    }

    private static double grade(Draft draft) {
        return Readability.grade(draft.sentences().map(Sentence::text).collect(Collectors.joining(" ")));
    }

    private static Optional<Sentence> hardest(Draft draft) {
        Set<Sentence> kept = new HashSet<>(draft.summary());
        kept.addAll(draft.keyTakeaway());
        return draft.sections().stream().flatMap(section -> spare(section).stream())
                .filter(s -> !kept.contains(s) && !Weight.heavy(s.text()) && Readability.grade(s.text()) > GOAL)
                .max(Comparator.comparingDouble(s -> Readability.grade(s.text())));
    }

    /** The sentences that a section can do without. */
    private static List<Sentence> spare(Section section) {
        List<Sentence> all = section.sentences().toList();
        return all.size() <= FEWEST ? List.of() : IntStream.range(0, all.size())
                .filter(i -> i + 1 == all.size() || !Sentences.leans(all.get(i + 1).text())).mapToObj(all::get).toList();
    }
}
