package ai.navis.answers.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a body strictly: a misspelled field or a value of another type is told, not ignored. */
final class StrictJson<T> {

    private final ObjectReader reader;
    private final String advice;

    /** @param advice tells a caller whose body cannot be read what to send */
    StrictJson(Class<T> type, String advice) {
        this.advice = advice;
        this.reader = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, text -> text
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build()
                .readerFor(type);
    }

    /** @throws BadRequest when {@code body} is not of this form or larger than {@code most} bytes */
    T read(byte[] body, int most) {
        if (body == null || body.length == 0) {
            throw wrong("not-json", "The body is empty");
        }
        if (body.length > most) {
            throw new BadRequest(Problem.of("too-large", "The request is too large", 413,
                    "Please send a body of at most " + most + " bytes."));
        }
        try {
            return reader.readValue(utf8(body));
        } catch (UnrecognizedPropertyException e) {
            throw wrong("unknown-field", "The body holds a field that is not known here");
        } catch (JsonProcessingException e) {
            throw wrong("not-json", "The body cannot be read as JSON of this form");
        } catch (IOException e) {
            throw wrong("not-json", "The body is not in UTF-8");
        }
    }

    BadRequest wrong(String name, String title) {
        return new BadRequest(Problem.of(name, title, 400, advice));
    }

    private static String utf8(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }
}
