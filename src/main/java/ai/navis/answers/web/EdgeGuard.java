package ai.navis.answers.web;

import ai.navis.answers.Journal;
import ai.navis.answers.Settings;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what walked around the edge, where the edge has a secret. Servers of partners may come straight to the API: the
 * gateway has verified who they are.
 */
@ApplicationScoped
class EdgeGuard {

    static final String HEADER = "X-Edge-Secret";

    private static final int FORBIDDEN = 403;
    /** After the journal's line was opened. */
    private static final int LATER = 6000;

    private final EdgeSecret secret;

    EdgeGuard(Settings settings, ObjectMapper json, Journal journal) {
        this.secret = new EdgeSecret(settings.edge(), json, journal, InstantSource.system());
    }

    /** Null lets the request go on. */
    @ServerRequestFilter(priority = LATER)
    Response check(ContainerRequestContext request, ResourceInfo resource) {
        boolean ownProof = resource.getResourceClass() == PartnerResource.class;
        if (!secret.configured() || ownProof || secret.is(request.getHeaderString(HEADER))) {
            return null;
        }
        return Problem.of("not-through-the-edge", "This address is not for callers", FORBIDDEN,
                "Please use the public address of the service.").response().build();
    }
}
