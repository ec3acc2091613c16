package ai.navis.answers.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The web component for pages of others, and the page {@code demo} that shows it at work. */
@Path("/components")
public class ComponentsResource {

    private static final String DEMO = "demo";

    private final StaticFiles files;
    private final Pages pages;

    ComponentsResource(StaticFiles files, Pages pages) {
        this.files = files;
        this.pages = pages;
    }

    @GET
    @Path("/{file}")
    @Operation(hidden = true)
    public Response file(@PathParam("file") String file, @Context HttpHeaders headers) {
        if (file.equals(DEMO)) {
            return PageResponse.shared(pages.component(), "public, max-age=300", headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH)).build();
        }
        return files.response(StaticFiles.COMPONENTS + file);
    }
}
