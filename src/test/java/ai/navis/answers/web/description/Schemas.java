package ai.navis.answers.web.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What every reply always holds, what of it may be null, and the two kinds of a block. */
final class Schemas {

    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<String> REQUESTS = Set.of("AskRequest", "FeedbackRequest");
    private static final Map<String, Set<String>> NULLABLE = Map.of(
            "Answer", Set.of("id", "question", "cancerType", "coverage", "urgent", "callToAction", "provenance"),
            "Provenance", Set.of("model", "promptVersion"),
            "Citation", Set.of("retrieved", "published"));
    private static final Map<String, List<String>> VALUES = Map.of(
            "Provenance.writer", List.of("model", "evidence", "operator"),
            "Urgent.kind", List.of("emergency", "overdose", "crisis", "caution"));

    private final Components components;

    Schemas(Components components) {
        this.components = components;
    }

    void complete() {
        blocks();
        components.getSchemas().forEach((name, schema) -> {
            if (!REQUESTS.contains(name) && schema.getProperties() != null) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
                NULLABLE.getOrDefault(name, Set.of()).forEach(property ->
                        schema.addProperty(property, nullable(schema.getProperties().get(property))));
                schema.getProperties().forEach((property, type) -> values(name + "." + property, type));
            }
        });
    }

    /** Told as examples: a client must not fail on one that comes later. */
    private static void values(String name, Schema type) {
        if (VALUES.containsKey(name)) {
            type.setExamples(new ArrayList<>(VALUES.get(name)));
        }
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() == null) {
            return schema.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema().addAnyOf(schema).addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private void blocks() {
        Schema sentence = OASFactory.createSchema().ref(REFERENCE + "Sentence");
        components.addSchema("Paragraph", kind("paragraph").addProperty("sentences", listOf(sentence)));
        components.addSchema("Listing", kind("list")
                .addProperty("ordered", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                .addProperty("items", listOf(listOf(sentence)).description("Each item is one or more sentences")));
        components.addSchema("Block", OASFactory.createSchema()
                .description("A part of a section")
                .addOneOf(OASFactory.createSchema().ref(REFERENCE + "Paragraph"))
                .addOneOf(OASFactory.createSchema().ref(REFERENCE + "Listing"))
                .discriminator(OASFactory.createDiscriminator().propertyName("type")
                        .addMapping("paragraph", REFERENCE + "Paragraph").addMapping("list", REFERENCE + "Listing")));
    }

    private static Schema kind(String type) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .addProperty("type", OASFactory.createSchema().addType(SchemaType.STRING).addEnumeration(type));
    }

    private static Schema listOf(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }
}
