package ai.navis.answers.memory;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The table of a local run. In the cloud the template makes it. */
public final class Table {

    private Table() {}

    /** Creates the table with its time to live, unless it is there. */
    public static void create(DynamoDbClient store, String name) {
        try {
            store.createTable(table -> table
                    .tableName(name)
                    .attributeDefinitions(a -> a.attributeName(Item.ID).attributeType(ScalarAttributeType.S))
                    .keySchema(k -> k.attributeName(Item.ID).keyType(KeyType.HASH))
                    .billingMode(BillingMode.PAY_PER_REQUEST));
        } catch (ResourceInUseException exists) {
            return;
        }
        store.updateTimeToLive(ttl -> ttl.tableName(name)
                .timeToLiveSpecification(spec -> spec.attributeName(Item.EXPIRES_AT).enabled(true)));
    }
}
