package ai.navis.answers.web.page;

import ai.navis.answers.answer.forms.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/**
 * An answer for machines that read pages: schema.org's {@code MedicalWebPage}, marked as made by an AI in the terms of IPTC,
 * and without {@code reviewedBy}, since no person reviewed it.
 */
@ApplicationScoped
class StructuredData {

    private static final String BY_AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

    private final ObjectMapper json;

    StructuredData(ObjectMapper json) {
        this.json = json;
    }

    /** The data as JSON in which nothing can end the script element that holds it. */
    String of(Reading answer, String address) {
        ObjectNode page = json.createObjectNode()
                .put("@context", "https://schema.org").put("@type", "MedicalWebPage")
                .put("@id", address).put("url", address)
                .put("name", answer.question()).put("headline", answer.question())
                .put("description", Shell.description(summary(answer))).put("inLanguage", "en")
                .put("datePublished", answer.answeredAt().toString()).put("dateModified", answer.answeredAt().toString())
                .put("digitalSourceType", BY_AI)
                .put("isAccessibleForFree", true);
        page.putObject("author").put("@type", "Organization").put("name", answer.author())
                .put("description", answer.notice().text());
        page.putObject("audience").put("@type", "MedicalAudience").put("audienceType", "Patient");
        if (!answer.cancer().isEmpty()) {
            page.putObject("about").put("@type", "MedicalCondition").put("name", answer.cancer());
        }
        ArrayNode citations = page.putArray("citation");
        answer.sources().forEach(source -> {
            ObjectNode work = citations.addObject().put("@type", "CreativeWork").put("name", source.title());
            if (source.url() != null) {
                work.put("url", source.url());
            }
            work.putObject("publisher").put("@type", "Organization").put("name", source.publisher());
        });
        return inert(page);
    }

    static String summary(Reading answer) {
        return answer.summary().stream().map(Reading.Said::text).collect(Collectors.joining(" "));
    }

    private String inert(ObjectNode page) {
        try {
            return json.writeValueAsString(page).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
