package ai.navis.answers.web.page;

import ai.navis.answers.web.Representation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Pages as responses, with the headers that keep them safe in a browser. */
final class PageResponse {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    /** Nothing but our own files, no script or style inside a page, no frames around it, forms to ourselves alone. */
    private static final Map<String, String> SAFE = Map.of(
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            // Where a link leads nobody learns what was read here; our own forms still tell where they come from.
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private PageResponse() {}

    /** A page that caches may keep, or 304 where the reader has it. */
    static Response.ResponseBuilder shared(String html, String cacheControl, List<String> ifNoneMatch) {
        return safe(Representation.of(html.getBytes(StandardCharsets.UTF_8), HTML, cacheControl, ifNoneMatch))
                .header("Vary", "Accept, Accept-Language");
    }

    /** A page for this reader alone. */
    static Response.ResponseBuilder once(int status, String html) {
        return safe(Response.status(status).entity(html.getBytes(StandardCharsets.UTF_8)).type(HTML).header("Cache-Control", Representation.NO_STORE))
                .header("Vary", "Accept, Accept-Language");
    }

    /** The way to the page at {@code path}, after a form was read. */
    static Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER).header("Location", path).header("Cache-Control", Representation.NO_STORE).build();
    }

    private static Response.ResponseBuilder safe(Response.ResponseBuilder response) {
        SAFE.forEach(response::header);
        return response;
    }
}
