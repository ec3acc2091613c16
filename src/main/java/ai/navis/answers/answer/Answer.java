package ai.navis.answers.answer;

import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.evidence.Source;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Provenance;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Map;

/**
 * A checked answer as it is kept: without its dress.
 *
 * @param id         the fingerprint of the question; null for an answer that is not kept
 * @param question   neutral wording, never what was typed; where there is none it names the cancer alone
 * @param cancerType slug of the cancer
 * @param cancerName its name as a title
 * @param draft      its sentences, citing passages by id
 * @param sources    the source of each cited passage, so that a kept answer is served without the library
 * @param invites    whether a call to action is fitting
 * @param burdened   whether its readers are those whom a human voice may help: carers, the afraid, the dying
 * @param cautions   whether its question asks about what would be an emergency if it happened to the reader, so that a kept answer
 *                   is served without reading the red flags; null in answers that were kept before this was noted
 */
@RegisterForReflection
public record Answer(
        String id,
        String question,
        String cancerType,
        String cancerName,
        Coverage coverage,
        Draft draft,
        Map<String, Source> sources,
        Provenance provenance,
        String rulesVersion,
        Instant answeredAt,
        boolean invites,
        boolean burdened,
        Boolean cautions) {

    /** What it was written under. An answer of the evidence has no prompt. */
    public Versions versions() {
        return new Versions(provenance.promptVersion(), rulesVersion, provenance.evidenceVersion());
    }

    /** The same for one reader alone. */
    public Answer unkept() {
        return new Answer(null, question, cancerType, cancerName, coverage, draft, sources, provenance, rulesVersion, answeredAt,
                invites, burdened, cautions);
    }

    /** Whether it is there for the next one who asks. */
    @JsonIgnore
    public boolean isKept() {
        return id != null;
    }
}
