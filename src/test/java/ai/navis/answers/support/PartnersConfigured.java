package ai.navis.answers.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A run with the partners of a file, as a layer of the function brings it. */
public final class PartnersConfigured implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("smallrye.config.locations", "src/test/resources/partners/partners.properties");
    }
}
