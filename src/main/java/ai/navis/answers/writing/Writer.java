package ai.navis.answers.writing;

import ai.navis.answers.Deadline;
import java.util.List;
import java.util.Optional;

/** Writes drafts from passages. What it writes is checked by the rules of an answer, whoever wrote it. */
public interface Writer {

    /** How a kept answer names it. */
    Provenance provenance();

    /**
     * Writes a draft before {@code deadline}.
     *
     * @throws WritingFailed when there is none
     */
    Draft write(Brief brief, Deadline deadline) throws WritingFailed;

    /**
     * Writes a better draft in place of one that broke rules; empty where the writer can do no better.
     *
     * @throws WritingFailed when the attempt failed
     */
    Optional<Draft> repair(Brief brief, Draft draft, List<Violation> violations, Deadline deadline) throws WritingFailed;
}
