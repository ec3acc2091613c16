package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.Settings;
import ai.navis.answers.question.Catalogue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Writes the answers of the curated questions that are missing, one after the other, until time runs out. */
public final class Prewarm {

    private static final Logger LOG = Logger.getLogger(Prewarm.class);

    private final Catalogue catalogue;
    private final AnswerDesk desk;
    private final Settings settings;
    private final InstantSource clock;

    public Prewarm(Catalogue catalogue, AnswerDesk desk, Settings settings, InstantSource clock) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a run did.
     *
     * @param written   answers written now
     * @param skipped   answers that were fresh, or are being written by another
     * @param failed    ids of answers that could not be written
     * @param remaining questions that time did not allow
     */
    @RegisterForReflection
    public record Report(int written, int skipped, List<String> failed, int remaining) {}

    /** Runs for {@code time} at most; a question once begun may take its own deadline beyond it. */
    public Report run(Duration time) {
        Deadline end = Deadline.in(time, clock);
        List<Catalogue.Entry> entries = catalogue.entries();
        int written = 0;
        int skipped = 0;
        List<String> failed = new ArrayList<>();
        int done = 0;
        for (Catalogue.Entry entry : entries) {
            if (!end.allows(settings.deadline())) {
                break;
            }
            done++;
            Reply reply = desk.answer(new Asked(entry.question(), null), Deadline.in(settings.deadline(), clock));
            if (reply instanceof Reply.Answered answered && answered.from() == Reply.From.WRITTEN) {
                written++;
            } else if (reply instanceof Reply.Pending || reply instanceof Reply.Answered hit && hit.from() == Reply.From.HIT) {
                skipped++;
            } else {
                failed.add(entry.id().value());
            }
        }
        Report report = new Report(written, skipped, List.copyOf(failed), entries.size() - done);
        LOG.infof("pre-warm: %d written, %d skipped, %d failed, %d remaining",
                report.written(), report.skipped(), report.failed().size(), report.remaining());
        return report;
    }
}
