package ai.navis.answers.web;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.desk.Popular;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Popular questions, for a page to offer. */
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
public class TopicsResource {

    @RegisterForReflection
    record Topics(List<Item> topics) {}

    @RegisterForReflection
    @Schema(name = "Topic")
    record Item(String id, String question, Dressed.CancerType cancerType, String answerUrl) {}

    private final Topics topics;
    private final Representation representation;

    TopicsResource(Popular popular, Representation representation) {
        this.representation = representation;
        this.topics = new Topics(popular.questions().stream()
                .map(q -> new Item(q.id(), q.question(), q.cancerType(), "/v1/answers/" + q.id()))
                .toList());
    }

    @GET
    @Operation(operationId = "listTopics", summary = "List popular questions",
            description = "An answer that has not been written yet is 404 at its `answerUrl`: ask its `question` then.")
    @APIResponse(responseCode = "200", description = "The topics", content = @Content(schema = @Schema(implementation = Topics.class)))
    @APIResponse(responseCode = "304", description = "The caller has them already, by `If-None-Match`")
    public Response list(@Context HttpHeaders headers) {
        return representation.of(topics, "public, max-age=3600", headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH)).build();
    }
}
