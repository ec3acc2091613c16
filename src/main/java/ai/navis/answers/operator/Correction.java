package ai.navis.answers.operator;

import ai.navis.answers.Deadline;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Provenance;
import ai.navis.answers.writing.Violation;
import ai.navis.answers.writing.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An operator's own text, which must keep the rules of every other: what it breaks is told, and not mended. */
final class Correction implements Writer {

    private final Draft draft;
    private final String evidenceVersion;
    private final List<Violation> violations = new ArrayList<>();

    Correction(Draft draft, String evidenceVersion) {
        this.draft = draft;
        this.evidenceVersion = evidenceVersion;
    }

    @Override
    public Provenance provenance() {
        return new Provenance(Provenance.OPERATOR, null, null, evidenceVersion);
    }

    @Override
    public Draft write(Brief brief, Deadline deadline) {
        return draft;
    }

    @Override
    public Optional<Draft> repair(Brief brief, Draft broken, List<Violation> found, Deadline deadline) {
        violations.addAll(found);
        return Optional.empty();
    }

    /** The rules that it breaks. */
    List<Violation> violations() {
        return violations;
    }
}
