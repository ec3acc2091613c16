package ai.navis.answers.web;

import ai.navis.answers.Settings;
import ai.navis.answers.answer.Dressed;
import ai.navis.answers.desk.AnswerDesk;
import ai.navis.answers.desk.Asked;
import ai.navis.answers.desk.Partner;
import ai.navis.answers.desk.Explainer;
import ai.navis.answers.desk.Reply;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Questions in, answers out. */
@Path("/v1/answers")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AnswersResource {

    private final AnswerDesk desk;
    private final Representation representation;
    private final RequestDeadline deadlines;
    private final PartnerDoor door;
    private final int maxBody;
    private final int maxLength;
    private final Explainer explainer;
    private final boolean explains;

    AnswersResource(AnswerDesk desk, Representation representation, RequestDeadline deadlines, PartnerDoor door, Explainer explainer,
            Settings settings) {
        this.desk = desk;
        this.representation = representation;
        this.deadlines = deadlines;
        this.door = door;
        this.maxBody = settings.question().maxBody();
        this.maxLength = settings.question().maxLength();
        this.explainer = explainer;
        this.explains = settings.explain();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ask", summary = "Ask a question about cancer",
            description = "Answers from the cache, or writes a new answer from evidence. If somebody may be in danger, `urgent` tells what to do "
                    + "and the parts of an answer are empty. An answer to a question with details of one person is not kept: its `id` is null.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AskRequest.class)))
    @APIResponse(responseCode = "200", description = "An answer, or urgent help", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Dressed.class)))
    @APIResponse(responseCode = "202", description = "The answer is being written: fetch it at `Location` after `Retry-After` seconds")
    @APIResponse(responseCode = "400", description = "`not-json`, `missing-question` or `unknown-field`", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "403", description = "`unknown-partner-key`, `unknown-origin` or `not-through-the-edge`", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "413", description = "`too-large`: the body is larger than 8 KiB", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "415", description = "`unsupported-media-type`: the body is not JSON by its content type", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "422", description = "`question-too-short`, `question-too-long`, `not-a-question`, `not-about-cancer`, `which-cancer`, `unsupported-language` or `unsafe-request`", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "429", description = "`quota-spent`: the partner whose key was sent has no more questions until `Retry-After` seconds have passed", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "503", description = "No answer can be written now: try again after `Retry-After` seconds", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response ask(
            byte[] body,
            @Parameter(description = "`respond-async` to get `202` at once where the answer must first be written (RFC 7240)")
            @HeaderParam(Preference.HEADER) List<String> prefer,
            @Parameter(description = "Public key of the partner in whose page the question is asked; it carries the partner's quota and call to action")
            @QueryParam(PartnerDoor.KEY) String partnerKey,
            @Parameter(hidden = true) @HeaderParam("Origin") String origin) {
        return ask(body, prefer, () -> door.asking(partnerKey, origin));
    }

    /** Answers a caller. Whom {@code asking} turns away gets help all the same where somebody may be in danger. */
    Response ask(byte[] body, List<String> prefer, Supplier<Optional<Partner>> asking) {
        boolean later = Preference.respondAsync(prefer);
        Asked asked = AskRequest.read(body, maxBody).later(later);
        try {
            return told(asking.get(), desk.answer(asked, deadlines.forCaller()), later);
        } catch (TurnedAway refusal) {
            return desk.help(asked).map(help -> told(Optional.empty(), help, later)).orElseThrow(() -> refusal);
        }
    }

    private Response told(Optional<Partner> partner, Reply reply, boolean later) {
        if (reply instanceof Reply.Answered answered) {
            return representation.of(dressed(answered, partner), Representation.NO_STORE)
                    .header("Cache-Status", Representation.cacheStatus(answered))
                    .header("Age", answered.age().toSeconds())
                    .build();
        }
        if (reply instanceof Reply.Urgent urgent) {
            return representation.of(urgent.help(), Representation.NO_STORE).build();
        }
        return later && reply instanceof Reply.Pending
                ? Response.fromResponse(other(reply, partner)).header("Preference-Applied", Preference.RESPOND_ASYNC).build()
                : other(reply, partner);
    }

    private static Dressed dressed(Reply.Answered answered, Optional<Partner> partner) {
        return partner.map(p -> p.dress(answered.answer())).orElse(answered.answer());
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, TextReply.MARKDOWN, MediaType.TEXT_PLAIN})
    @Operation(operationId = "getAnswer", summary = "Get a kept answer by its id",
            description = "In JSON; by `Accept` also as Markdown with footnotes or as plain text, for those who render it themselves.")
    @APIResponse(responseCode = "200", description = "The answer", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Dressed.class)),
            @Content(mediaType = TextReply.MARKDOWN, schema = @Schema(implementation = String.class)),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))})
    @APIResponse(responseCode = "202", description = "It is being written: try again after `Retry-After` seconds")
    @APIResponse(responseCode = "304", description = "The caller has it already, by `If-None-Match`")
    @APIResponse(responseCode = "403", description = "`unknown-partner-key` or `not-through-the-edge`", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", description = "`not-found`: no answer of that id", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "503", description = "The store cannot be read now: try again after `Retry-After` seconds", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(
            @Parameter(description = "The `id` of the answer", example = "t3kqzm2xw5vq7h4n6r2pdy3cba") @PathParam("id") String id,
            @Parameter(description = "Public key of a partner, whose call to action the answer then wears")
            @QueryParam(PartnerDoor.KEY) String partnerKey,
            @Parameter(description = "Where the operator allows it (`answers.explain`), `true` gets an explanation in place of the answer: for each sentence "
                    + "its passages, the span that supports it and what each rule says. Elsewhere it is ignored.")
            @QueryParam("explain") boolean explain,
            @Context HttpHeaders headers) {
        Optional<Partner> partner = door.of(partnerKey);
        Reply reply = explain && explains ? explainer.explain(id) : desk.find(id);
        if (reply instanceof Reply.Explained explained) {
            return representation.of(explained.explanation(), Representation.NO_STORE).build();
        }
        if (reply instanceof Reply.Answered answered) {
            String cacheControl = Representation.shared(answered);
            List<String> known = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
            Dressed answer = dressed(answered, partner);
            return TextReply.asked(headers.getAcceptableMediaTypes())
                    .map(text -> text.of(answer, cacheControl, known))
                    .orElseGet(() -> representation.of(answer, cacheControl, known))
                    .header("Cache-Status", Representation.cacheStatus(answered))
                    .header("Age", answered.age().toSeconds())
                    .header("Vary", "Accept, Accept-Language")
                    .build();
        }
        return other(reply, partner);
    }

    private Response other(Reply reply, Optional<Partner> partner) {
        if (reply instanceof Reply.Refused refused) {
            String detail = refused.detail().replace("{max}", String.valueOf(maxLength));
            return Problem.of(refused.type(), refused.title(), 422, detail).response().build();
        }
        if (reply instanceof Reply.Pending pending) {
            return Response.accepted()
                    .header("Location", "/v1/answers/" + pending.id() + partner.flatMap(Partner::publicKey)
                            .map(key -> "?" + PartnerDoor.KEY + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8)).orElse(""))
                    .header("Retry-After", pending.retryAfter().toSeconds())
                    .header("Cache-Control", Representation.NO_STORE)
                    .build();
        }
        if (reply instanceof Reply.Unavailable unavailable) {
            return Problem.of("unavailable", "The service cannot answer now", 503, "Please try again in a few seconds.")
                    .response().header("Retry-After", unavailable.retryAfter().toSeconds()).build();
        }
        return Problem.of("not-found", "There is no answer of that id", 404, "Please ask the question again with POST /v1/answers.")
                .response().build();
    }
}
