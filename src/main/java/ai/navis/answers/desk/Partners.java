package ai.navis.answers.desk;

import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import ai.navis.answers.memory.Quota;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The partners, by what makes each known. */
public final class Partners {

    private final String claim;
    private final Map<String, Partner> byClient = new HashMap<>();
    private final Map<String, Partner> byKey = new HashMap<>();

    /** @throws IllegalArgumentException when two partners have the same client or key */
    Partners(Settings settings, DynamoDbClient store, Journal journal, InstantSource clock) {
        claim = settings.partnerClaim();
        settings.partners().forEach((id, own) -> {
            Quota quota = new Quota(store, settings.store().table(), id, own.callsPerMinute(), own.callsPerDay());
            Partner partner = new Partner(own, quota, journal, clock);
            own.clientId().ifPresent(client -> add(byClient, client, partner, id));
            own.publicKey().ifPresent(key -> add(byKey, key, partner, id));
        });
    }

    private static void add(Map<String, Partner> known, String by, Partner partner, String id) {
        if (known.putIfAbsent(by, partner) != null) {
            throw new IllegalArgumentException("another partner has the client or the public key of " + id);
        }
    }

    /** The one whose servers call with a JWT of these claims, which the gateway has verified. */
    public Optional<Partner> withClaims(Map<String, String> claims) {
        return Optional.ofNullable(claims.get(claim)).map(byClient::get);
    }

    /** The one in whose pages the component sends {@code key}. */
    public Optional<Partner> withKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
