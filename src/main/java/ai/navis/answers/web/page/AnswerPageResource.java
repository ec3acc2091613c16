package ai.navis.answers.web.page;

import ai.navis.answers.desk.AnswerDesk;
import ai.navis.answers.desk.Reply;
import ai.navis.answers.web.Representation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A kept answer as a page. */
@Path("/answers")
@Produces(MediaType.TEXT_HTML)
public class AnswerPageResource {

    private static final long REDIRECT_SECONDS = 300;

    private final AnswerDesk desk;
    private final Pages pages;
    private final Topics topics;
    private final Site site;

    AnswerPageResource(AnswerDesk desk, Pages pages, Topics topics, Site site) {
        this.desk = desk;
        this.pages = pages;
        this.topics = topics;
        this.site = site;
    }

    @GET
    @Path("/{page}")
    @Operation(hidden = true)
    public Response answer(@PathParam("page") String page, @Context HttpHeaders headers, @Context UriInfo request) {
        Optional<PageAddress> address = PageAddress.read(page);
        if (address.isEmpty()) {
            return unknown(Optional.empty());
        }
        Reply reply = desk.find(address.get().id());
        if (reply instanceof Reply.Answered answered) {
            PageAddress right = PageAddress.of(answered.answer().question(), answered.answer().id());
            if (!right.equals(address.get())) {
                return Response.status(Response.Status.MOVED_PERMANENTLY).header("Location", right.path())
                        .header("Cache-Control", "public, max-age=" + REDIRECT_SECONDS).build();
            }
            return shown(answered, headers, request);
        }
        if (reply instanceof Reply.Pending pending) {
            long seconds = pending.retryAfter().toSeconds();
            return PageResponse.once(202, pages.pending(pending.id(), seconds)).header("Retry-After", seconds).build();
        }
        if (reply instanceof Reply.Unavailable unavailable) {
            return PageResponse.once(503, pages.message(new Pages.Message("This answer cannot be read just now",
                            "Please try again in a few seconds.", null, address.get().path())))
                    .header("Retry-After", unavailable.retryAfter().toSeconds()).build();
        }
        return unknown(topics.find(address.get().id()));
    }

    private Response shown(Reply.Answered answered, HttpHeaders headers, UriInfo request) {
        return PageResponse.shared(pages.kept(answered.answer(), site.address(request)), Representation.shared(answered),
                        headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH))
                .header("Cache-Status", Representation.cacheStatus(answered))
                .header("Age", answered.age().toSeconds())
                .build();
    }

    private Response unknown(Optional<Topics.Link> curated) {
        Pages.Message message = curated
                .map(topic -> new Pages.Message(topic.question(), "Nobody has asked this yet, so the answer is not written. "
                        + "We can write it for you now. It may take up to 30 seconds.", topic.question(), null))
                .orElseGet(() -> new Pages.Message("We could not find this answer", "The address may be cut off, or the answer could not "
                        + "be written, or it was taken back because it had become too old. Please ask the question again.", null, null));
        return PageResponse.once(404, pages.message(message)).build();
    }
}
