package ai.navis.answers.web;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.answer.forms.Reading;
import ai.navis.answers.answer.forms.TextForm;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** An answer as text, for callers who accept text before JSON. */
record TextReply(TextForm form, MediaType type) {

    static final String MARKDOWN = "text/markdown";

    private static final TextReply AS_MARKDOWN = new TextReply(TextForm.MARKDOWN, new MediaType("text", "markdown", "utf-8"));
    private static final TextReply AS_PLAIN = new TextReply(TextForm.PLAIN, MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"));

    /** The text that is wished most; empty where that is JSON. {@code acceptable} stands in the order of wishes. */
    static Optional<TextReply> asked(List<MediaType> acceptable) {
        for (MediaType type : acceptable) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Optional.empty();
            }
            if (type.isCompatible(AS_MARKDOWN.type())) {
                return Optional.of(type.isWildcardSubtype() ? AS_PLAIN : AS_MARKDOWN);
            }
            if (type.isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
                return Optional.of(AS_PLAIN);
            }
        }
        return Optional.empty();
    }

    Response.ResponseBuilder of(Dressed answer, String cacheControl, List<String> ifNoneMatch) {
        return Representation.of(form.of(Reading.of(answer)).getBytes(StandardCharsets.UTF_8), type, cacheControl, ifNoneMatch);
    }
}
