package ai.navis.answers.support;

import ai.navis.answers.Settings;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Settings of a part that is tested without a server. */
public final class Configuration {

    private static final int HIGHEST = 1000;

    private Configuration() {}

    /** The defaults, but for {@code values}. */
    public static Settings with(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(Settings.class)
                .withConverter(Duration.class, HIGHEST, new DurationConverter())
                .withSources(new PropertiesConfigSource(values, "test", HIGHEST))
                .build()
                .getConfigMapping(Settings.class);
    }
}
