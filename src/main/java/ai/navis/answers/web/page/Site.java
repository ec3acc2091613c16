package ai.navis.answers.web.page;

import ai.navis.answers.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/** Where readers find the site: the configured address, else the one that the request came to. */
@ApplicationScoped
class Site {

    private final Optional<URI> configured;

    Site(Settings settings) {
        this.configured = settings.site().url();
    }

    /** Scheme and host, without a slash at the end. */
    String address(UriInfo request) {
        return configured.orElseGet(request::getBaseUri).toString().replaceFirst("/+$", "");
    }
}
