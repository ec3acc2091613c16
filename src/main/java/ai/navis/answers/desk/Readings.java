package ai.navis.answers.desk;

import ai.navis.answers.Settings;
import ai.navis.answers.memory.MemoryUnavailable;
import ai.navis.answers.memory.Popularity;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/**
 * What readers ask most. One reading of many is written down, and counts for all of them, so that a page which everybody
 * reads costs the store no more writes than it can take.
 */
final class Readings {

    private static final Logger LOG = Logger.getLogger(Readings.class);

    private final Popularity popularity;
    private final Settings.Popularity settings;
    private final RandomGenerator chance;
    private final InstantSource clock;

    Readings(Popularity popularity, Settings.Popularity settings, RandomGenerator chance, InstantSource clock) {
        this.popularity = popularity;
        this.settings = settings;
        this.chance = chance;
        this.clock = clock;
    }

    /** Notes that the answer {@code id} was served from what is kept. A reader gets it all the same where it cannot be noted. */
    void note(String id) {
        if (settings.sample() == 0 || chance.nextInt(settings.sample()) != 0) {
            return;
        }
        try {
            popularity.add(id, settings.sample(), clock.instant());
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
        }
    }

    /** Ids of the answers that were read most, the most read first. */
    List<String> most() {
        return popularity.mostRead(settings.prewarmed(), clock.instant());
    }
}
