package ai.navis.answers.memory;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The table of a local run. In the cloud the template makes it. */
public final class Table {

    private Table() {}

    /** Creates the table with its index and its time to live, unless it is there. */
    public static void create(DynamoDbClient store, String name) {
        try {
            store.createTable(table -> table
                    .tableName(name)
                    .attributeDefinitions(
                            attribute(Item.ID, ScalarAttributeType.S),
                            attribute(Popularity.MONTH, ScalarAttributeType.S),
                            attribute(Popularity.READINGS, ScalarAttributeType.N))
                    .keySchema(key(Item.ID, KeyType.HASH))
                    .globalSecondaryIndexes(index -> index.indexName(Popularity.INDEX)
                            .keySchema(key(Popularity.MONTH, KeyType.HASH), key(Popularity.READINGS, KeyType.RANGE))
                            .projection(p -> p.projectionType(ProjectionType.KEYS_ONLY)))
                    .billingMode(BillingMode.PAY_PER_REQUEST));
        } catch (ResourceInUseException exists) {
            return;
        }
        store.updateTimeToLive(ttl -> ttl.tableName(name)
                .timeToLiveSpecification(spec -> spec.attributeName(Item.EXPIRES_AT).enabled(true)));
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
