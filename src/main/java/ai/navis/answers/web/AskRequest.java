package ai.navis.answers.web;

import ai.navis.answers.desk.Asked;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a question. It is read strictly: a misspelled field is told, not ignored. */
@RegisterForReflection
record AskRequest(
        @Schema(required = true, minLength = 3, maxLength = 2000, examples = "What is oligometastatic liver cancer and can it be cured?",
                description = "The question, in the words of the person who asks.")
        String question,
        @Schema(nullable = true, examples = "liver-cancer",
                description = "Slug of the cancer that the question is about, where its text may not name one. The text wins.")
        String cancerType) {

    private static final StrictJson<AskRequest> JSON = new StrictJson<>(AskRequest.class,
            "Please send {\"question\": \"…\"} and, if you like, \"cancerType\": \"liver-cancer\", both as text.");

    /** @throws BadRequest when {@code body} is no question in JSON or larger than {@code most} bytes */
    static Asked read(byte[] body, int most) {
        AskRequest request = JSON.read(body, most);
        if (request == null || request.question() == null) {
            throw JSON.wrong("missing-question", "The question is missing");
        }
        return new Asked(request.question(), request.cancerType());
    }
}
