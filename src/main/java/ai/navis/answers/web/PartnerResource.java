package ai.navis.answers.web;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.desk.Partner;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Questions from the servers of partners. */
@Path("/partner/v1/answers")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@SecurityScheme(securitySchemeName = PartnerResource.TOKEN, type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT",
        description = "Access token of a partner's client, for server to server. The gateway verifies it.")
public class PartnerResource {

    static final String TOKEN = "partner";

    private final AnswersResource answers;
    private final PartnerDoor door;

    PartnerResource(AnswersResource answers, PartnerDoor door) {
        this.answers = answers;
        this.door = door;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = TOKEN)
    @Operation(operationId = "askAsPartner", summary = "Ask a question about cancer, as a partner",
            description = "As `POST /v1/answers`, with the quota and the call to action of the partner whose token it is.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AskRequest.class)))
    @APIResponse(responseCode = "200", description = "An answer, or urgent help", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Dressed.class)))
    @APIResponse(responseCode = "202", description = "The answer is being written: fetch it at `Location` after `Retry-After` seconds")
    @APIResponse(responseCode = "400", description = "`not-json`, `missing-question` or `unknown-field`", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "401", description = "No valid token; the gateway itself says so, in JSON of its own", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "403", description = "`unknown-partner`: the token's client is no partner's", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "413", description = "`too-large`: the body is larger than 8 KiB", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "415", description = "`unsupported-media-type`: the body is not JSON by its content type", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "422", description = "`question-too-short`, `question-too-long`, `not-a-question`, `not-about-cancer`, `which-cancer`, `unsupported-language` or `unsafe-request`", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "429", description = "`quota-spent`: ask again after `Retry-After` seconds", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "503", description = "No answer can be written now: try again after `Retry-After` seconds", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response ask(
            byte[] body,
            @Parameter(description = "`respond-async` to get `202` at once where the answer must first be written (RFC 7240)")
            @HeaderParam(Preference.HEADER) List<String> prefer) {
        Partner partner = door.verified();
        return answers.ask(body, prefer, () -> Optional.of(door.counted(partner)));
    }
}
