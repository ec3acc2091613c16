package ai.navis.answers.writing;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Who wrote an answer, from what.
 *
 * @param writer {@code model} or {@code evidence}
 * @param model  name of the model; null where none wrote
 */
@RegisterForReflection
public record Provenance(String writer, String model, String promptVersion, String evidenceVersion) {

    public static final String MODEL = "model";
    public static final String EVIDENCE = "evidence";
}
