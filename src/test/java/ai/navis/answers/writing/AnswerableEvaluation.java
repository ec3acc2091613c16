package ai.navis.answers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Deadline;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Term;
import ai.navis.answers.support.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Questions in plain words whose answer stands in the library: one for each sentence that answers something, written from the
 * sentences alone by authors who knew nothing of the vocabulary and the ranking. Nothing is tuned on them one by one; they
 * measure what readers of unforeseen questions get where the library could tell it.
 */
@Tag("evaluation")
class AnswerableEvaluation {

    private static final double NOT_COVERED = 0.135;
    private static final double FIRST = 0.49;
    private static final double TOLD = 0.43;

    private final EvidenceWriter writer = new EvidenceWriter(TeamQuestions.load(Parts.json()), "e1");

    private record Answerable(Passage passage, String sentence, String question) {}

    @Test
    void whatTheLibraryTellsIsFound() throws IOException {
        List<Answerable> all = read();
        int refused = 0;
        int uncovered = 0;
        int first = 0;
        int told = 0;
        for (Answerable asked : all) {
            String page = asked.passage().cancerType().equals(Term.ANY_CANCER) ? null : asked.passage().cancerType();
            if (!(Parts.screening().screen(asked.question(), page) instanceof Screened.Accepted accepted)) {
                refused++;
                continue;
            }
            Found found = Parts.retrieval().find(accepted.recognised(), 24);
            if (found.coverage() == Coverage.NONE) {
                uncovered++;
                continue;
            }
            first += found.passages().keySet().iterator().next().equals(asked.passage().id()) ? 1 : 0;
            String name = Parts.vocabulary().cancer(accepted.recognised().cancer()).orElseThrow().name();
            Draft draft = writer.write(new Brief(accepted.text(), accepted.recognised(), name, found),
                    Deadline.in(Duration.ofSeconds(5), InstantSource.system()));
            told += draft.summary().stream().anyMatch(s -> s.text().equals(asked.sentence())) ? 1 : 0;
        }
        double size = all.size();
        System.out.printf(Locale.ROOT, "%d questions that the library answers: refused or urgent %.1f %%, said to be not covered %.1f %%, "
                + "right passage first %.1f %%, the very sentence among the first %.1f %%%n", all.size(), 100 * refused / size,
                100 * uncovered / size, 100 * first / size, 100 * told / size);
        assertThat(uncovered / size).isLessThanOrEqualTo(NOT_COVERED);
        assertThat(first / size).isGreaterThanOrEqualTo(FIRST);
        assertThat(told / size).isGreaterThanOrEqualTo(TOLD);
    }

    /** Lines of the id of a passage, the number of a sentence from 1, and a question. */
    private static List<Answerable> read() throws IOException {
        try (InputStream in = AnswerableEvaluation.class.getResourceAsStream("/sets/answerable.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t")).map(parts -> {
                Passage passage = Parts.library().passage(parts[0]).orElseThrow();
                return new Answerable(passage, passage.sentences().get(Integer.parseInt(parts[1]) - 1), parts[2]);
            }).toList();
        }
    }
}
