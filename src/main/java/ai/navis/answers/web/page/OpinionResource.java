package ai.navis.answers.web.page;

import ai.navis.answers.answer.Feedback;
import ai.navis.answers.desk.Opinions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What readers without script think of an answer: the form under it, which leads back to it. */
@Path("/answers/{page}/feedback")
@Produces(MediaType.TEXT_HTML)
public class OpinionResource {

    /** The place in the page that thanks. */
    private static final String THANKS = "#thanks";

    private final Opinions opinions;
    private final Pages pages;

    OpinionResource(Opinions opinions, Pages pages) {
        this.opinions = opinions;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rate(@PathParam("page") String page, byte[] body) {
        Optional<PageAddress> address = PageAddress.read(page);
        Optional<Feedback> opinion = OpinionForm.read(body);
        if (opinion.isEmpty()) {
            return PageResponse.once(400, pages.message(new Pages.Message("We could not read that",
                    "Please go back to the answer and use the buttons under it.", null, address.map(PageAddress::path).orElse(null)))).build();
        }
        return switch (address.map(a -> opinions.rate(a.id(), opinion.get())).orElse(Opinions.Rated.UNKNOWN)) {
            case COUNTED -> PageResponse.seeOther(address.get().path() + THANKS);
            case UNKNOWN -> PageResponse.once(404, pages.message(new Pages.Message("We could not find this answer",
                    "It may have been taken back because it had become too old. Please ask the question again.", null, null))).build();
            case LOST -> PageResponse.once(503, pages.message(new Pages.Message("We could not note that now",
                    "Please go back to the answer and try again in a minute.", null, address.get().path()))).header("Retry-After", 5).build();
        };
    }
}
