package ai.navis.answers.web;

import jakarta.ws.rs.core.Response;

/** A caller who may not ask, or not now. */
final class TurnedAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Response.ResponseBuilder response;

    TurnedAway(Problem problem) {
        super(problem.title(), null, false, false);
        this.response = problem.response();
    }

    /** The same with a header that tells what to do. */
    TurnedAway with(String header, Object value) {
        response.header(header, value);
        return this;
    }

    Response response() {
        return response.build();
    }
}
