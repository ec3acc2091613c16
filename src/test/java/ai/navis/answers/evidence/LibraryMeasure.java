package ai.navis.answers.evidence;

/** The labelled questions, asked of another library than the starter library. */
public final class LibraryMeasure {

    private LibraryMeasure() {}

    /** The share of the labelled questions with a right passage among the first five, printed with what was missed. */
    public static double amongFive(String name, Retrieval retrieval) {
        LabelledQuestions.Measured measured = LabelledQuestions.measure(retrieval);
        System.out.printf("%s, %d labelled questions: right passage first %.1f %%, among five %.1f %%%n",
                name, measured.questions(), 100 * measured.first(), 100 * measured.amongFive());
        measured.missed().stream().filter(m -> m.startsWith("not among")).forEach(m -> System.out.println("  " + m));
        return measured.amongFive();
    }
}
