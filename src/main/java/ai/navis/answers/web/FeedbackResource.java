package ai.navis.answers.web;

import ai.navis.answers.Settings;
import ai.navis.answers.desk.Opinions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What readers think of an answer. */
@Path("/v1/answers/{id}/feedback")
@Produces(Problem.MEDIA_TYPE)
public class FeedbackResource {

    private final Opinions opinions;
    private final int maxBody;

    FeedbackResource(Opinions opinions, Settings settings) {
        this.opinions = opinions;
        this.maxBody = settings.question().maxBody();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rate", summary = "Tell whether an answer helped", description = "Counted, with no free text.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FeedbackRequest.class)))
    @APIResponse(responseCode = "204", description = "Counted")
    @APIResponse(responseCode = "400", description = "`not-json`, `unknown-field`, `missing-helpful` or `unknown-reason`", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", description = "`not-found`: no answer of that id", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "503", description = "It cannot be counted now: try again after `Retry-After` seconds", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response rate(@Parameter(description = "The `id` of the answer") @PathParam("id") String id, byte[] body) {
        return switch (opinions.rate(id, FeedbackRequest.read(body, maxBody))) {
            case COUNTED -> Response.noContent().header("Cache-Control", Representation.NO_STORE).build();
            case UNKNOWN -> Problem.of("not-found", "There is no answer of that id", 404, "Please send the id of an answer that was kept.")
                    .response().build();
            case LOST -> Problem.of("unavailable", "It cannot be counted now", 503, "Please try again in a few seconds.")
                    .response().header("Retry-After", 5).build();
        };
    }
}
