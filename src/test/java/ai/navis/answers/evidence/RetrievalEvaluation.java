package ai.navis.answers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Parts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often the right passage is found, and how long the starter library takes to load on the first miss. */
@Tag("evaluation")
class RetrievalEvaluation {

    private static final double LEAST_AMONG_FIVE = 0.95;
    private static final double LEAST_FIRST = 0.80;

    @Test
    void theRightCancerAndTopicStandsAmongTheFirstPassages() {
        LabelledQuestions.Measured measured = LabelledQuestions.measure(Parts.retrieval());

        System.out.printf("starter library, %d labelled questions: right passage first %.1f %%, among five %.1f %%%n",
                measured.questions(), 100 * measured.first(), 100 * measured.amongFive());
        measured.missed().forEach(m -> System.out.println("  " + m));
        assertThat(measured.questions()).isGreaterThanOrEqualTo(160);
        assertThat(measured.amongFive()).isGreaterThanOrEqualTo(LEAST_AMONG_FIVE);
        assertThat(measured.first()).isGreaterThanOrEqualTo(LEAST_FIRST);
    }

    @Test
    void theStarterLibraryLoadsWithinTheTimeOfAMiss() {
        long start = System.nanoTime();
        Library library = Library.starter(Parts.json());
        long read = System.nanoTime();
        new Retrieval(library, Parts.vocabulary());
        long indexed = System.nanoTime();

        System.out.printf("starter library, %d passages: read in %d ms, indexed in %d ms (JVM, warm classes)%n",
                library.passages().size(), (read - start) / 1_000_000, (indexed - read) / 1_000_000);
        assertThat((indexed - start) / 1_000_000).isLessThan(2000);
    }
}
