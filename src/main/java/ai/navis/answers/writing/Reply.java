package ai.navis.answers.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** What the model sends back: sentences with passage ids, not prose to be parsed. */
@RegisterForReflection
record Reply(List<Said> summary, List<Part> sections, List<String> questionsForYourTeam, List<Said> keyTakeaway) {

    private static final String BULLETS = "bullets";
    private static final String STEPS = "steps";

    @RegisterForReflection
    record Said(String text, List<String> passages) {
        Sentence sentence() {
            return new Sentence(text, passages);
        }
    }

    @RegisterForReflection
    record Part(String heading, String kind, List<Said> sentences) {}

    /** Reads a reply into a draft. */
    static Draft read(String text, ObjectMapper json) throws WritingFailed {
        try {
            Reply reply = json.readValue(text, Reply.class);
            if (reply == null || reply.summary() == null || reply.sections() == null) {
                throw new WritingFailed(WritingFailed.Reason.MALFORMED, "a part of the reply is missing");
            }
            return reply.draft();
        } catch (JsonProcessingException e) {
            throw new WritingFailed(WritingFailed.Reason.MALFORMED, "the reply is not the JSON that was asked for");
        }
    }

    /** The schema of a reply, in the strict form: every field required, no other allowed. */
    static ResponseFormat schema() {
        JsonSchemaElement said = object(List.of("text", "passages"), List.of(new JsonStringSchema(), array(new JsonStringSchema())));
        JsonSchemaElement part = JsonObjectSchema.builder()
                .addStringProperty("heading")
                .addEnumProperty("kind", List.of("paragraph", BULLETS, STEPS))
                .addProperty("sentences", array(said))
                .required("heading", "kind", "sentences")
                .additionalProperties(false)
                .build();
        JsonSchemaElement reply = object(
                List.of("summary", "sections", "questionsForYourTeam", "keyTakeaway"),
                List.of(array(said), array(part), array(new JsonStringSchema()), array(said)));
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder().name("answer").rootElement(reply).build())
                .build();
    }

    private Draft draft() {
        return new Draft(sentences(summary), sections.stream().map(Reply::section).toList(), questionsForYourTeam, sentences(keyTakeaway));
    }

    private static Section section(Part part) {
        List<Sentence> sentences = sentences(part.sentences());
        boolean list = BULLETS.equals(part.kind()) || STEPS.equals(part.kind());
        Block block = list
                ? new Block.Listing(STEPS.equals(part.kind()), sentences.stream().map(List::of).toList())
                : new Block.Paragraph(sentences);
        return new Section(part.heading(), List.of(block));
    }

    private static List<Sentence> sentences(List<Said> said) {
        return said == null ? List.of() : said.stream().map(Said::sentence).toList();
    }

    private static JsonSchemaElement array(JsonSchemaElement items) {
        return JsonArraySchema.builder().items(items).build();
    }

    private static JsonSchemaElement object(List<String> names, List<JsonSchemaElement> types) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder().required(names).additionalProperties(false);
        for (int i = 0; i < names.size(); i++) {
            object.addProperty(names.get(i), types.get(i));
        }
        return object.build();
    }
}
