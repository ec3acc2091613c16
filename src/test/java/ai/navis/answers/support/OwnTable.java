package ai.navis.answers.support;

import ai.navis.answers.memory.LocalDynamo;
import ai.navis.answers.memory.Table;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The real engine for the tests of one class, with a table of its own for each test. */
public final class OwnTable implements BeforeAllCallback, TestInstancePreConstructCallback, AfterAllCallback {

    private LocalDynamo dynamo;
    private DynamoDbClient client;
    private String name;

    public DynamoDbClient client() {
        return client;
    }

    /** The table of the running test. */
    public String name() {
        return name;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        dynamo = new LocalDynamo(0, Optional.empty());
        client = Store.client(dynamo.address());
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        name = "answers-" + UUID.randomUUID();
        Table.create(client, name);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        client.close();
        dynamo.close();
    }
}
