package ai.navis.answers.desk;

/**
 * What a caller asks.
 *
 * @param question   as typed
 * @param cancerType slug of the cancer that it is about where the text names none; may be null
 * @param later      whether the caller would rather fetch an answer later than wait while it is written
 */
public record Asked(String question, String cancerType, boolean later) {

    /** Of a caller who waits. */
    public Asked(String question, String cancerType) {
        this(question, cancerType, false);
    }

    /** The same, of a caller who would rather fetch the answer later where {@code later} says so. */
    public Asked later(boolean later) {
        return new Asked(question, cancerType, later);
    }
}
