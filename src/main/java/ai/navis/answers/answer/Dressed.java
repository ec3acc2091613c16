package ai.navis.answers.answer;

import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.writing.Provenance;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer as callers get it, in its dress. Clients ignore fields that they do not know. */
@RegisterForReflection
@Schema(name = "Answer", description = "An answer, or urgent help where somebody may be in danger: then its parts are empty.")
public record Dressed(
        String id,
        String question,
        CancerType cancerType,
        String author,
        Instant answeredAt,
        boolean aiGenerated,
        Coverage coverage,
        Notice notice,
        Urgent urgent,
        List<Sentence> summary,
        List<Section> sections,
        List<String> questionsForYourTeam,
        List<Sentence> keyTakeaway,
        List<Word> terms,
        List<Citation> citations,
        String disclaimer,
        Helpline helpline,
        CallToAction callToAction,
        boolean kept,
        String language,
        int schemaVersion,
        Provenance provenance) {

    static final int SCHEMA_VERSION = 1;
    static final String ENGLISH = "en";

    /** The same with another invitation. */
    public Dressed inviting(CallToAction other) {
        return new Dressed(id, question, cancerType, author, answeredAt, aiGenerated, coverage, notice, urgent, summary, sections,
                questionsForYourTeam, keyTakeaway, terms, citations, disclaimer, helpline, other, kept, language, schemaVersion, provenance);
    }

    @RegisterForReflection
    public record CancerType(String slug, String name) {}

    /** What stands above every answer. */
    @RegisterForReflection
    public record Notice(String title, String text) {}

    /** A source, numbered in the order in which the answer first cites it. One of the two dates is null. */
    @RegisterForReflection
    public record Citation(String id, String publisher, String title, String url, String retrieved, String published) {}

    /**
     * A term of art that the answer uses, in the order of first use.
     *
     * @param used as it stands where it is first used
     */
    @RegisterForReflection
    public record Word(String term, String used, String meaning) {}

    /** People to talk with; on answers to carers, about coping, fear and the end of life, and on no others. */
    @RegisterForReflection
    public record Helpline(String title, String text, String name, String number, String where) {}

    /** The invitation to upload records; there is none on urgent replies, end-of-life answers and answers about a child. */
    @RegisterForReflection
    public record CallToAction(String title, String text, String label, String url) {}
}
