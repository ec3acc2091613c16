package ai.navis.answers.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of the API (OpenAPI 3.1), which a test holds equal to the annotations of the resources. */
@Path("/openapi")
public class DescriptionResource {

    @GET
    @Operation(hidden = true)
    public Response description(@Context HttpHeaders headers) {
        return Representation.of(description(), MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"), "public, max-age=3600",
                headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH)).build();
    }

    private static byte[] description() {
        try (InputStream in = DescriptionResource.class.getResourceAsStream("/openapi.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.json", e);
        }
    }
}
