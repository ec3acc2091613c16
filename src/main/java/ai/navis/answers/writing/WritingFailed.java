package ai.navis.answers.writing;

/** No draft. The message tells what happened and never holds a question, a reply or a key. */
public final class WritingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why there is none. */
    public enum Reason {
        /** Time ran out. */
        TIMEOUT,
        /** The model's server could not be reached or refused for now. */
        UNAVAILABLE,
        /** The model's server refused for good: key, model name or request. */
        REJECTED,
        /** The reply stopped before its end. */
        CUT_OFF,
        /** The reply is not a draft. */
        MALFORMED,
        /** The model failed too often lately to be asked now. */
        DOWN,
        /** What was agreed to spend is spent. */
        SPENT,
        /** There is no model to ask. */
        NO_MODEL
    }

    private final Reason reason;

    public WritingFailed(Reason reason, String message) {
        super(reason + ": " + message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
