package ai.navis.answers.web.page;

import ai.navis.answers.Settings;
import ai.navis.answers.desk.AnswerDesk;
import ai.navis.answers.desk.Asked;
import ai.navis.answers.desk.Reply;
import ai.navis.answers.web.RequestDeadline;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page to ask on; its form works without script. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private static final String WHICH_CANCER = "which-cancer";
    private static final int RETRY_SECONDS = 5;

    private final AnswerDesk desk;
    private final RequestDeadline deadlines;
    private final Pages pages;
    private final Site site;
    private final int maxLength;
    private final boolean writingTakesLong;

    HomeResource(AnswerDesk desk, RequestDeadline deadlines, Pages pages, Site site, Settings settings) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.pages = pages;
        this.site = site;
        this.maxLength = settings.question().maxLength();
        this.writingTakesLong = settings.model().configured();
    }

    @GET
    @Operation(hidden = true)
    public Response home(@Context HttpHeaders headers, @Context UriInfo request) {
        return PageResponse.shared(pages.home(null, null, site.address(request)), "public, max-age=300",
                headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH)).build();
    }

    /**
     * A kept answer has a page of its own, to which this leads at once, also where a model must first write it; an answer with a
     * word of caution and every other reply is this page, for this reader alone.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(byte[] body) {
        if (body != null && body.length > AskForm.longest(maxLength)) {
            return trouble(413, "", new Pages.Trouble("The question is too long",
                    "Please ask one question in at most " + maxLength + " characters.", false)).build();
        }
        AskForm form = AskForm.read(body);
        Reply reply = desk.answer(new Asked(form.question(), form.cancer(), writingTakesLong), deadlines.forCaller());
        if (reply instanceof Reply.Answered answered) {
            // A word of caution follows from the question as it was typed, so it would be lost on the way to the shared page.
            return answered.answer().kept() && answered.answer().urgent() == null
                    ? PageResponse.seeOther(PageAddress.of(answered.answer().question(), answered.answer().id()).path())
                    : PageResponse.once(200, pages.unkept(answered.answer())).build();
        }
        if (reply instanceof Reply.Urgent urgent) {
            return PageResponse.once(200, pages.unkept(urgent.help())).build();
        }
        if (reply instanceof Reply.Pending pending) {
            return PageResponse.seeOther(new PageAddress("", pending.id()).path());
        }
        if (reply instanceof Reply.Refused refused) {
            return trouble(422, form.question(), inWords(refused)).build();
        }
        return trouble(503, form.question(), new Pages.Trouble("The answer could not be written just now",
                "Your question is still in the field. Please try again in a few seconds.", false)).header("Retry-After", RETRY_SECONDS).build();
    }

    private Pages.Trouble inWords(Reply.Refused refused) {
        boolean cancerMissing = refused.type().equals(WHICH_CANCER);
        String advice = cancerMissing ? "Please name it in your question, or choose it below."
                : refused.detail().replace("{max}", String.valueOf(maxLength));
        return new Pages.Trouble(refused.title(), advice, cancerMissing);
    }

    private Response.ResponseBuilder trouble(int status, String typed, Pages.Trouble trouble) {
        return PageResponse.once(status, pages.home(typed, trouble, ""));
    }
}
