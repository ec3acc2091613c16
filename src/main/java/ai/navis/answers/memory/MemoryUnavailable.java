package ai.navis.answers.memory;

/** The store cannot be reached or refuses for now. */
public final class MemoryUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MemoryUnavailable(String operation, Throwable cause) {
        super(operation + " failed: " + cause.getClass().getSimpleName(), cause);
    }
}
