package ai.navis.answers.memory;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.OwnTable;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How readings are counted and the most read found, on the real engine. */
class PopularityTest {

    private static final Instant JUNE = Instant.parse("2090-06-30T23:59:59Z");
    private static final Instant JULY = Instant.parse("2090-07-01T00:00:00Z");
    private static final Instant AUGUST = Instant.parse("2090-08-01T00:00:00Z");

    @RegisterExtension
    static final OwnTable TABLE = new OwnTable();

    private final Popularity popularity = new Popularity(TABLE.client(), TABLE.name());

    @BeforeEach
    void keepAnswers() {
        for (String id : new String[] {"a", "b", "c"}) {
            TABLE.client().putItem(put -> put.tableName(TABLE.name()).item(Map.of("id", Item.text(id), "answer", Item.text("{}"))));
        }
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
