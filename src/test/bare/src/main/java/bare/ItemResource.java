package bare;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Retry;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One GetItem, returned as it is; and a call of the model, so that its client is part of the function. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public class ItemResource {

    private final DynamoDbClient store;
    private final String table;
    private final String server;

    ItemResource(DynamoDbClient store, @ConfigProperty(name = "bare.table") String table, @ConfigProperty(name = "bare.model") String server) {
        this.store = store;
        this.table = table;
        this.server = server;
    }

    /** The item as it is kept. */
    public record Item(String id, String answer) {}

    @GET
    @Path("/items/{id}")
    public Item item(@PathParam("id") @Size(max = 64) String id) {
        Map<String, AttributeValue> item = store.getItem(get -> get.tableName(table).key(Map.of("id", AttributeValue.fromS(id)))).item();
        if (item.isEmpty()) {
            throw new NotFoundException();
        }
        return new Item(id, item.get("answer").s());
    }

    @POST
    @Path("/asks")
    @Retry(maxRetries = 1)
    public Item ask(@Size(max = 2000) String question) {
        ChatModel model = OpenAiChatModel.builder().baseUrl(server).apiKey("none").modelName("none").build();
        return new Item(null, model.chat(question));
    }
}
