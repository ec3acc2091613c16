package ai.navis.answers.function;

import ai.navis.answers.memory.LocalDynamo;
import ai.navis.answers.memory.Table;
import ai.navis.answers.support.Store;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a function finds around it: a table that outlives it. */
final class Cloud implements AutoCloseable {

    private final LocalDynamo dynamo;

    Cloud() throws Exception {
        dynamo = new LocalDynamo(0, Optional.empty());
        try (DynamoDbClient client = store()) {
            Table.create(client, Store.TABLE);
        }
    }

    DynamoDbClient store() {
        return Store.client(dynamo.address());
    }

    /** The variables of a function in it, as the template has them, and {@code more}. */
    Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "ANSWERS_STORE_TABLE", Store.TABLE,
                "QUARKUS_DYNAMODB_ENDPOINT_OVERRIDE", dynamo.address(),
                // The embedded engine shares the processors of the test.
                "QUARKUS_DYNAMODB_SYNC_CLIENT_SOCKET_TIMEOUT", "10s"));
        environment.putAll(more);
        return environment;
    }

    @Override
    public void close() throws Exception {
        dynamo.close();
    }
}
