package ai.navis.answers.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into a problem, in one place. Nothing that a caller sent is logged or sent back. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final Map<Integer, Problem> BY_STATUS = Map.of(
            400, Problem.of("bad-request", "The request cannot be read", 400, "Please check the path and the headers."),
            404, Problem.of("not-found", "There is nothing here", 404, "Please check the address. The paths are listed at /openapi."),
            405, Problem.of("method-not-allowed", "This method is not offered here", 405, "Please use a method named in the Allow header."),
            406, Problem.of("not-acceptable", "This form is not offered", 406, "Please accept application/json."),
            413, Problem.of("too-large", "The request is too large", 413, "Please send a shorter body."),
            415, Problem.of("unsupported-media-type", "The body is of a type that is not read here", 415,
                    "Please send JSON with the content type application/json."));

    @ServerExceptionMapper
    Response badRequest(BadRequest e) {
        return e.problem().response().build();
    }

    @ServerExceptionMapper
    Response turnedAway(TurnedAway e) {
        return e.response();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        Response original = e.getResponse();
        Problem problem = BY_STATUS.get(original.getStatus());
        if (problem == null) {
            return original.getStatus() < 500 ? BY_STATUS.get(400).response().build() : failed(e);
        }
        Response.ResponseBuilder response = problem.response();
        if (original.getHeaderString("Allow") != null) {
            response.header("Allow", original.getHeaderString("Allow"));
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response failed(Throwable e) {
        LOG.error("a request failed: " + e.getClass().getName(), Stripped.of(e));
        return Problem.of("unavailable", "The service cannot answer now", 503, "Please try again in a few seconds.")
                .response().header("Retry-After", 5).build();
    }

    /** The stack of a failure without its message, which could hold something a caller sent. */
    private static final class Stripped extends Exception {
        private static final long serialVersionUID = 1L;

        static Stripped of(Throwable e) {
            Stripped stripped = new Stripped();
            stripped.setStackTrace(e.getStackTrace());
            return stripped;
        }
    }
}
