package ai.navis.answers.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What crawlers may fetch. Answers that are not listed must be fetched for their {@code noindex} to be seen. */
@Path("/robots.txt")
public class RobotsResource {

    private final Site site;

    RobotsResource(Site site) {
        this.site = site;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Response robots(@Context UriInfo request) {
        return Response.ok("User-agent: *\nDisallow: /v1/\nDisallow: /partner/\n\nSitemap: " + site.address(request) + "/sitemap.xml\n")
                .header("Cache-Control", "public, max-age=3600").build();
    }
}
