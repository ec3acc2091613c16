package ai.navis.answers.desk;

import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import ai.navis.answers.answer.Dressed;
import ai.navis.answers.memory.MemoryUnavailable;
import ai.navis.answers.memory.Quota;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/** One whose calls have a quota and a call to action of their own. */
public final class Partner {

    private static final Logger LOG = Logger.getLogger(Partner.class);

    private final Settings.Partner settings;
    private final Quota quota;
    private final Journal journal;
    private final InstantSource clock;

    Partner(Settings.Partner settings, Quota quota, Journal journal, InstantSource clock) {
        this.settings = settings;
        this.quota = quota;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the component in its pages sends. */
    public Optional<String> publicKey() {
        return settings.publicKey();
    }

    /** Whether a page of that origin may send the public key; {@code origin} is null where no browser says. */
    public boolean hasPagesAt(String origin) {
        return settings.origins().isEmpty() || origin != null && settings.origins().get().contains(origin);
    }

    /**
     * Counts a question. Where the store cannot tell, it may be asked: an outage of ours is not the partner's.
     *
     * @return empty where it may be asked; else how long to wait
     */
    public Optional<Duration> count() {
        try {
            Optional<Duration> wait = quota.take(clock.instant());
            wait.ifPresent(spent -> journal.count(Journal.Metric.QUOTA_SPENT));
            return wait;
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
            return Optional.empty();
        }
    }

    /** An answer with the partner's call to action in place of ours, where it has one at all. */
    public Dressed dress(Dressed answer) {
        if (answer.callToAction() == null) {
            return answer;
        }
        Dressed.CallToAction ours = answer.callToAction();
        Settings.Invitation own = settings.callToAction();
        return answer.inviting(new Dressed.CallToAction(own.title().orElse(ours.title()), own.text().orElse(ours.text()),
                own.label().orElse(ours.label()), own.url().map(URI::toString).orElse(ours.url())));
    }
}
