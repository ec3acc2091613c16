package ai.navis.answers.web;

import ai.navis.answers.desk.Reply;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The bytes of a body and the headers that follow from them and from where it came. */
@ApplicationScoped
public class Representation {

    public static final String NO_STORE = "no-store";
    private static final String CACHE = "navis-answers";
    private static final int TAG_BYTES = 18;
    private static final long LONGEST_SHARED = 300;

    private final ObjectMapper json;

    Representation(ObjectMapper json) {
        this.json = json;
    }

    /** A response with {@code body} in JSON, its strong tag, and {@code Cache-Control}. */
    Response.ResponseBuilder of(Object body, String cacheControl) {
        return of(body, cacheControl, List.of());
    }

    /** As {@link #of}, or 304 where the caller has that very body. The values may come split at their commas. */
    Response.ResponseBuilder of(Object body, String cacheControl, List<String> ifNoneMatch) {
        return of(bytes(body), MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"), cacheControl, ifNoneMatch);
    }

    /** As {@link #of(Object, String, List)}, for a body that is written already. */
    public static Response.ResponseBuilder of(byte[] body, MediaType type, String cacheControl, List<String> ifNoneMatch) {
        EntityTag tag = tag(body);
        Response.ResponseBuilder full = Response.ok(body, type).tag(tag).header("Cache-Control", cacheControl);
        String quoted = "\"" + tag.getValue() + "\"";
        boolean known = ifNoneMatch != null && ifNoneMatch.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(value -> value.strip().replaceFirst("^W/", ""))
                .anyMatch(value -> value.equals(quoted) || value.equals("*"));
        return known ? full.status(Response.Status.NOT_MODIFIED).entity(null) : full;
    }

    /** Where an answer came from (RFC 9211). */
    public static String cacheStatus(Reply.Answered answered) {
        return CACHE + switch (answered.from()) {
            case HIT, STALE -> "; hit; ttl=" + answered.freshFor().toSeconds();
            case WRITTEN -> "; fwd=miss; stored";
            case UNKEPT -> "; fwd=bypass";
        };
    }

    /**
     * How long caches may serve an answer: five minutes from now, and never past its freshness. {@code Age} tells when it was
     * written, and caches count from there (RFC 9111, 4.2), so the time until now is added.
     */
    public static String shared(Reply.Answered answered) {
        long left = Math.max(0, Math.min(LONGEST_SHARED, answered.freshFor().toSeconds()));
        return "public, max-age=" + (answered.age().toSeconds() + left);
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every body can be written", e);
        }
    }

    private static EntityTag tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
