package ai.navis.answers.desk;

/** The way to the worker, who writes answers that no caller waits for. */
public interface Errands {

    /**
     * Hands over the id of an answer to write, never a text. The worker may get it twice, and writes it once.
     *
     * @return false where it could not be handed over
     */
    boolean send(String id);
}
