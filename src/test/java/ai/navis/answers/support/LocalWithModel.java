package ai.navis.answers.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A run with a scripted model whose worker is in the same process. */
public final class LocalWithModel implements QuarkusTestProfile {

    /** A passage that has been recalled. */
    public static final String RECALLED = "stomach-definition";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "answers.role", "local",
                "answers.model.breaker.failures", "1000",
                "answers.model.price.input", "2",
                "answers.model.price.output", "8",
                "answers.freshness.minimum-rules-version", "2",
                "answers.evidence.recalled", RECALLED + ",another-passage");
    }
}
