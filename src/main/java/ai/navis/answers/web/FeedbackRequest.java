package ai.navis.answers.web;

import ai.navis.answers.answer.Feedback;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a reader's opinion. */
@RegisterForReflection
record FeedbackRequest(
        @Schema(required = true, description = "Whether the answer helped.")
        Boolean helpful,
        @Schema(nullable = true, enumeration = {"wrong", "unsafe", "unclear", "upsetting", "not-my-question"},
                description = "What was the matter.")
        String reason) {

    private static final StrictJson<FeedbackRequest> JSON = new StrictJson<>(
            FeedbackRequest.class, "Please send {\"helpful\": true} or {\"helpful\": false, \"reason\": \"…\"} with one of the reasons "
                    + String.join(", ", Feedback.Reason.labels()) + ".");

    /** @throws BadRequest when {@code body} is no opinion in JSON or larger than {@code most} bytes */
    static Feedback read(byte[] body, int most) {
        FeedbackRequest request = JSON.read(body, most);
        if (request == null || request.helpful() == null) {
            throw JSON.wrong("missing-helpful", "It is not told whether the answer helped");
        }
        Optional<Feedback.Reason> reason = Optional.ofNullable(request.reason()).flatMap(Feedback.Reason::of);
        if (request.reason() != null && reason.isEmpty()) {
            throw JSON.wrong("unknown-reason", "The reason is not known here");
        }
        return new Feedback(request.helpful(), reason);
    }
}
