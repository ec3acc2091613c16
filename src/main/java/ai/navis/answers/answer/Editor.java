package ai.navis.answers.answer;

import ai.navis.answers.Deadline;
import ai.navis.answers.Journal;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Provenance;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import ai.navis.answers.writing.Writer;
import ai.navis.answers.writing.WritingFailed;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Gets a draft that keeps the rules: has it written, has it repaired once, drops the sentences that still break a rule,
 * and where that does not do lets the stand-in write. A draft that breaks a rule never leaves here.
 */
public final class Editor {

    private static final Logger LOG = Logger.getLogger(Editor.class);

    private final Writer writer;
    private final Writer standIn;
    private final Rules rules;
    private final Journal journal;

    /** An editor for {@code writer}, which may itself be the {@code standIn}. */
    public Editor(Writer writer, Writer standIn, Rules rules) {
        this(writer, standIn, rules, new Journal(""));
    }

    /** An editor that notes the rules that drafts broke. */
    public Editor(Writer writer, Writer standIn, Rules rules, Journal journal) {
        this.writer = writer;
        this.standIn = standIn;
        this.rules = rules;
        this.journal = journal;
    }

    /**
     * A draft that keeps every rule.
     *
     * @param coverage how much of the question it answers
     * @param standsIn whether the stand-in wrote it in place of a writer that failed
     */
    public record Edited(Draft draft, Coverage coverage, Provenance provenance, boolean standsIn) {}

    /**
     * Edits an answer to {@code brief} before {@code deadline}; empty where no writer has one that keeps the rules. Where
     * nothing covers the question a model could only guess, so it is not asked.
     */
    public Optional<Edited> edit(Brief brief, Deadline deadline) {
        if (brief.found().coverage() == Coverage.NONE) {
            return composed(brief, deadline, false);
        }
        Optional<Draft> draft = writer == standIn ? Optional.empty() : write(brief, deadline);
        return draft.isPresent() ? draft.map(d -> new Edited(d, brief.found().coverage(), writer.provenance(), false))
                : standIn(brief, deadline);
    }

    /**
     * What the stand-in writes, at once and without a model. Where its passages allow no answer within the rules, it says that
     * the question is not covered.
     */
    public Optional<Edited> standIn(Brief brief, Deadline deadline) {
        boolean standsIn = writer != standIn;
        return composed(brief, deadline, standsIn).or(() -> composed(brief.uncovered(), deadline, standsIn));
    }

    private Optional<Edited> composed(Brief brief, Deadline deadline, boolean standsIn) {
        try {
            Draft draft = standIn.write(brief, deadline);
            Draft light = Lightened.of(draft);
            List<Violation> violations = review(light, brief);
            Optional<Draft> kept = trimmed(light, violations, brief).or(() -> light.equals(draft) ? Optional.empty() : trimmed(draft, brief))
                    .or(() -> withoutPassages(light, violations, brief));
            return kept.map(d -> new Edited(d, brief.found().coverage(), standIn.provenance(), standsIn));
        } catch (WritingFailed e) {
            LOG.warnf("the stand-in wrote nothing: %s", e.reason());
            return Optional.empty();
        }
    }

    private Optional<Draft> write(Brief brief, Deadline deadline) {
        try {
            Draft draft = writer.write(brief, deadline);
            List<Violation> violations = review(draft, brief);
            if (violations.isEmpty()) {
                return Optional.of(draft);
            }
            Optional<Draft> repaired = writer.repair(brief, draft, violations, deadline);
            return repaired.isPresent() ? trimmed(repaired.get(), brief) : trimmed(draft, violations, brief);
        } catch (WritingFailed e) {
            LOG.warnf("no draft: %s", e.getMessage());
            journal.count(Journal.Metric.MODEL_FAILURES);
            return Optional.empty();
        }
    }

    private Optional<Draft> trimmed(Draft draft, Brief brief) {
        return trimmed(draft, review(draft, brief), brief);
    }

    /** The draft without the sentences that break a rule, where none of them carries weight and the rest keeps the rules. */
    private Optional<Draft> trimmed(Draft draft, List<Violation> violations, Brief brief) {
        if (violations.isEmpty()) {
            return Optional.of(draft);
        }
        Set<Sentence> broken = violations.stream().map(Violation::sentence).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean wholesale = violations.stream().anyMatch(v -> v.sentence() == null);
        boolean shortAnswer = draft.summary().stream().anyMatch(broken::contains);
        if (wholesale || shortAnswer || broken.stream().anyMatch(s -> Weight.heavy(s.text()) || Weight.hedged(s.text()))) {
            return Optional.empty();
        }
        Draft rest = draft.map(sentences -> sentences.stream().filter(s -> !broken.contains(s)).toList());
        return rules.review(rest, brief).isEmpty() ? Optional.of(rest) : Optional.empty();
    }

    /** The draft without the passages that break a rule, where the short answer quotes none of them and the rest keeps the rules. */
    private Optional<Draft> withoutPassages(Draft draft, List<Violation> violations, Brief brief) {
        Set<String> broken = violations.stream().map(Violation::sentence).filter(Objects::nonNull)
                .flatMap(s -> s.citations().stream()).collect(Collectors.toSet());
        Draft rest = draft.map(sentences -> sentences.stream().filter(s -> Collections.disjoint(s.citations(), broken)).toList());
        return rest.summary().equals(draft.summary()) && rules.review(rest, brief).isEmpty() ? Optional.of(rest) : Optional.empty();
    }

    private List<Violation> review(Draft draft, Brief brief) {
        List<Violation> violations = rules.review(draft, brief);
        if (!violations.isEmpty()) {
            List<String> broken = violations.stream().map(Violation::rule).distinct().sorted().toList();
            broken.forEach(journal::broken);
            LOG.infof("a draft broke rules: %s", broken);
        }
        return violations;
    }
}
