package ai.navis.answers.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What went wrong, for machines and for people (RFC 9457).
 *
 * @param type   stable; the part after the last slash names the kind of problem
 * @param detail a sentence that tells the caller what to do
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail) {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final String PREFIX = "/problems/";

    /** A problem of the kind {@code name}. */
    static Problem of(String name, String title, int status, String detail) {
        return new Problem(PREFIX + name, title, status, detail);
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).header("Cache-Control", "no-store").entity(this);
    }
}
