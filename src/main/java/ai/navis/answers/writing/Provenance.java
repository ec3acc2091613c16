package ai.navis.answers.writing;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Who wrote an answer, from what.
 *
 * @param writer {@code model}, {@code evidence}, or {@code operator} where one wrote it by hand
 * @param model  name of the model; null where none wrote
 */
@RegisterForReflection
public record Provenance(String writer, String model, String promptVersion, String evidenceVersion) {

    public static final String MODEL = "model";
    public static final String EVIDENCE = "evidence";
    public static final String OPERATOR = "operator";
}
