package ai.navis.answers.memory;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Store;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How readings are counted and the most read found, on the real engine. */
class PopularityTest {

    private static final Instant JUNE = Instant.parse("2090-06-30T23:59:59Z");
    private static final Instant JULY = Instant.parse("2090-07-01T00:00:00Z");
    private static final Instant AUGUST = Instant.parse("2090-08-01T00:00:00Z");

    private LocalDynamo dynamo;
    private DynamoDbClient client;
    private Popularity popularity;

    @BeforeEach
    void open() throws Exception {
        dynamo = new LocalDynamo(0, Optional.empty());
        client = Store.client(dynamo.address());
        Table.create(client, Store.TABLE);
        popularity = new Popularity(client, Store.TABLE);
        for (String id : new String[] {"a", "b", "c"}) {
            client.putItem(put -> put.tableName(Store.TABLE).item(Map.of("id", Item.text(id), "answer", Item.text("{}"))));
        }
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        dynamo.close();
    }

    @Test
    void theMostReadComesFirst() {
        popularity.add("a", 20, JUNE);
        popularity.add("b", 20, JUNE);
        popularity.add("b", 20, JUNE);

        assertThat(popularity.mostRead(5, JUNE)).containsExactly("b", "a");
        assertThat(popularity.mostRead(1, JUNE)).containsExactly("b");
        assertThat(popularity.mostRead(0, JUNE)).isEmpty();
    }

    @Test
    void aNewMonthBeginsItsCountAnewAndTheLastOneFillsUpWhatIsFew() {
        popularity.add("a", 900, JUNE);
        popularity.add("b", 40, JUNE);
        popularity.add("a", 20, JULY);
        popularity.add("c", 60, JULY);

        assertThat(popularity.mostRead(5, JULY)).containsExactly("c", "a", "b");
        assertThat(popularity.mostRead(2, JULY)).containsExactly("c", "a");
    }

    @Test
    void whatNobodyReadForAMonthIsForgotten() {
        popularity.add("a", 20, JUNE);

        assertThat(popularity.mostRead(5, AUGUST)).isEmpty();
    }

    @Test
    void anAnswerThatIsNotKeptIsNotCounted() {
        popularity.add("unknown", 20, JUNE);

        assertThat(popularity.mostRead(5, JUNE)).isEmpty();
    }

    @Test
    void aClockThatIsLateDoesNotTurnTheMonthBack() {
        popularity.add("a", 20, JULY);
        popularity.add("a", 20, JUNE);

        assertThat(popularity.mostRead(5, JULY)).containsExactly("a");
        assertThat(popularity.mostRead(5, JUNE)).isEmpty();
    }
}
