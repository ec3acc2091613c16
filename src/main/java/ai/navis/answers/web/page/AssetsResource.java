package ai.navis.answers.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The files of our own pages. */
@Path("/assets")
public class AssetsResource {

    private final StaticFiles files;

    AssetsResource(StaticFiles files) {
        this.files = files;
    }

    @GET
    @Path("/{file}")
    @Operation(hidden = true)
    public Response file(@PathParam("file") String file) {
        return files.response(StaticFiles.ASSETS + file);
    }
}
