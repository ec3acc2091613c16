package ai.navis.answers.web;

import ai.navis.answers.desk.Asked;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(LogicalType.Textual, text -> text
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build()
            .readerFor(AskRequest.class);

    /** @throws BadRequest when {@code body} is no question in JSON or larger than {@code most} bytes */
    static Asked read(byte[] body, int most) {
        if (body == null || body.length == 0) {
            throw new BadRequest(problem("not-json", "The body is empty"));
        }
        if (body.length > most) {
            throw new BadRequest(Problem.of("too-large", "The request is too large", 413,
                    "Please send a body of at most " + most + " bytes."));
        }
        try {
            AskRequest request = READER.readValue(utf8(body));
            if (request == null || request.question() == null) {
                throw new BadRequest(problem("missing-question", "The question is missing"));
            }
            return new Asked(request.question(), request.cancerType());
        } catch (UnrecognizedPropertyException e) {
            throw new BadRequest(problem("unknown-field", "The body holds a field that is not known here"));
        } catch (JsonProcessingException e) {
            throw new BadRequest(problem("not-json", "The body cannot be read as a question in JSON"));
        } catch (IOException e) {
            throw new BadRequest(problem("not-json", "The body is not in UTF-8"));
        }
    }

    private static String utf8(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    private static Problem problem(String name, String title) {
        return Problem.of(name, title, 400,
                "Please send {\"question\": \"…\"} and, if you like, \"cancerType\": \"liver-cancer\", both as text.");
    }
}
