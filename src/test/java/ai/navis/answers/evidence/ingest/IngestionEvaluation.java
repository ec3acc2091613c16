package ai.navis.answers.evidence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.evidence.Library;
import ai.navis.answers.evidence.LibraryMeasure;
import ai.navis.answers.evidence.Myths;
import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.support.EvaluationData;
import ai.navis.answers.support.Parts;
import ai.navis.answers.writing.EvidenceAnswersEvaluation;
import ai.navis.answers.writing.EvidenceAnswersEvaluation.Served;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public patient pages as an operator's library: how fast it is built, what is lost, and how well it answers. */
@Tag("evaluation")
class IngestionEvaluation {

    private static final double LEAST_AMONG_FIVE = 0.90;
    private static final double LEAST_COVERED = 0.85;
    /** Answers from these pages that keep every rule; the others are refused, not served. */
    private static final double LEAST_SOUND = 0.99;
    private static final double LEAST_AT_GOAL = 0.75;

    @TempDir
    Path folder;

    @Test
    void thePatientPagesBecomeALibraryThatAnswers() throws Exception {
        EvaluationData.lines("nci-patient-pages.jsonl");
        Path pages = Path.of(System.getProperty("evaluation.data"), "nci-patient-pages.jsonl");

        long start = System.nanoTime();
        Report report = ingest(pages, "one", true);
        long built = System.nanoTime();
        ingest(pages, "two", true);
        ingest(pages, "both", false);
        long before = used();
        long opened = System.nanoTime();
        Library library = Library.of(folder.resolve("one"), Parts.json());
        Retrieval retrieval = new Retrieval(library, Parts.vocabulary(), Myths.load(Parts.json(), Parts.recogniser()));
        long loaded = System.nanoTime();
        long memory = used() - before;
        Library supplemented = Library.of(folder.resolve("both"), Parts.json());
        Retrieval both = new Retrieval(supplemented, Parts.vocabulary(), Myths.load(Parts.json(), Parts.recogniser()));
        double amongFive = LibraryMeasure.amongFive("ingested library alone", retrieval);
        LibraryMeasure.amongFive("ingested library with the starter library beside it", both);
        Served alone = EvidenceAnswersEvaluation.served("ingested library alone", EvidenceAnswersEvaluation.inScope(), retrieval);
        Served served = EvidenceAnswersEvaluation.served("ingested library with the starter library beside it", EvidenceAnswersEvaluation.inScope(), both);

        report.text().lines().limit(4).forEach(System.out::println);
        System.out.printf("ingested in %.1f s; %d bytes; loaded and indexed in %d ms, %d MB%n",
                (built - start) / 1e9, Files.size(folder.resolve("one").resolve(Ingest.FILE)), (loaded - opened) / 1_000_000, memory >> 20);
        assertThat(report.isWhole()).as("no page and no section lost silently").isTrue();
        assertThat(folder.resolve("two").resolve(Ingest.FILE)).hasSameBinaryContentAs(folder.resolve("one").resolve(Ingest.FILE));
        assertThat(library.passages()).noneMatch(p -> p.text().matches("(?is).*(placeholder slot|credit:|enlarge image).*"));
        assertThat(amongFive).isGreaterThanOrEqualTo(LEAST_AMONG_FIVE);
        assertThat(alone.covered()).isGreaterThanOrEqualTo(LEAST_COVERED);
        assertThat(served.covered()).isGreaterThanOrEqualTo(LEAST_COVERED);
        assertThat(List.of(alone.sound(), served.sound())).allMatch(share -> share >= LEAST_SOUND);
        assertThat(List.of(alone.atGoal(), served.atGoal())).allMatch(share -> share >= LEAST_AT_GOAL);
    }

    private Report ingest(Path pages, String name, boolean alone) throws Exception {
        return new Ingest(new PrintStream(OutputStream.nullOutputStream()))
                .run(Map.of("--out", folder.resolve(name).toString(), "--jsonl", pages.toString(), "--alone", String.valueOf(alone)));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
