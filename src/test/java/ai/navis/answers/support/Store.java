package ai.navis.answers.support;

import ai.navis.answers.memory.LocalDynamo;
import ai.navis.answers.memory.Table;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The store of the tests: the real engine, in memory, on a free port of the loopback address. */
public final class Store implements QuarkusTestResourceLifecycleManager {

    public static final String TABLE = "answers";

    private LocalDynamo dynamo;

    @Override
    public Map<String, String> start() {
        try {
            dynamo = new LocalDynamo(0, Optional.empty());
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not start", e);
        }
        try (DynamoDbClient client = client(dynamo.address())) {
            Table.create(client, TABLE);
        }
        return at(dynamo.address());
    }

    /** The configuration of a service whose store is at {@code address}. */
    static Map<String, String> at(String address) {
        return Map.of(
                "quarkus.dynamodb.endpoint-override", address,
                "quarkus.dynamodb.aws.region", "us-east-1",
                "quarkus.dynamodb.aws.credentials.type", "static",
                "quarkus.dynamodb.aws.credentials.static-provider.access-key-id", "test",
                "quarkus.dynamodb.aws.credentials.static-provider.secret-access-key", "test");
    }

    @Override
    public void stop() {
        try {
            dynamo.close();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        }
    }

    /** A client of a store at {@code address}. */
    public static DynamoDbClient client(String address) {
        return DynamoDbClient.builder()
                .endpointOverride(URI.create(address))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
