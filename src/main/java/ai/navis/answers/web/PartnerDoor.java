package ai.navis.answers.web;

import ai.navis.answers.desk.Partner;
import ai.navis.answers.desk.Partners;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which partner calls: by the claims that the gateway verified, which no header can stand for, or by the public key
 * of the partner's pages, which is no proof and gives nothing but the partner's own quota and call to action.
 */
@ApplicationScoped
class PartnerDoor {

    /** Name of the parameter that holds the key. */
    static final String KEY = "partner-key";

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Partners partners;
    private final Instance<APIGatewayV2HTTPEvent> event;

    /** @param event what the gateway sent; a local run has no gateway */
    PartnerDoor(Partners partners, Instance<APIGatewayV2HTTPEvent> event) {
        this.partners = partners;
        this.event = event;
    }

    /**
     * The partner whose server calls.
     *
     * @throws TurnedAway when the gateway verified no token, or one of a client that is no partner's
     */
    Partner verified() {
        Map<String, String> claims = claims().orElseThrow(() -> new TurnedAway(Problem.of("unauthorized",
                "This path is for partners", UNAUTHORIZED, "Please send the access token of your client as Authorization: Bearer …"))
                .with("WWW-Authenticate", "Bearer"));
        return partners.withClaims(claims).orElseThrow(() -> new TurnedAway(Problem.of("unknown-partner",
                "The client of this token is not among our partners", FORBIDDEN, "Please ask the operator to add your client's id.")));
    }

    private Optional<Map<String, String>> claims() {
        return event.isUnsatisfied() ? Optional.empty() : Optional.of(event.get())
                .map(APIGatewayV2HTTPEvent::getRequestContext)
                .map(APIGatewayV2HTTPEvent.RequestContext::getAuthorizer)
                .map(Authorizer::getJwt)
                .map(Authorizer.JWT::getClaims);
    }

    /**
     * The partner of a key; empty where none was sent.
     *
     * @throws TurnedAway when it is no partner's
     */
    Optional<Partner> of(String key) {
        return Optional.ofNullable(key).map(sent -> partners.withKey(sent).orElseThrow(() -> new TurnedAway(Problem.of(
                "unknown-partner-key", "This partner key is not known here", FORBIDDEN, "Please check the key, or leave it out."))));
    }

    /**
     * The partner in whose page of {@code origin} a question was asked.
     *
     * @throws TurnedAway when the key is no partner's or not that page's, or the partner's quota is spent
     */
    Optional<Partner> asking(String key, String origin) {
        return of(key).map(partner -> {
            if (!partner.hasPagesAt(origin)) {
                throw new TurnedAway(Problem.of("unknown-origin", "This partner key is not for pages of this origin", FORBIDDEN,
                        "Please ask the operator to add the origin of your page."));
            }
            return counted(partner);
        });
    }

    /**
     * The partner, after its question was counted.
     *
     * @throws TurnedAway when its quota is spent
     */
    Partner counted(Partner partner) {
        Optional<Duration> wait = partner.count();
        if (wait.isPresent()) {
            throw new TurnedAway(Problem.of("quota-spent", "The quota of this partner is spent", TOO_MANY_REQUESTS,
                    "Please ask again after the seconds that Retry-After names.")).with("Retry-After", wait.get().toSeconds() + 1);
        }
        return partner;
    }
}
