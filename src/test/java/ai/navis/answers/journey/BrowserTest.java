package ai.navis.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Hostile;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.Store;
import ai.navis.answers.support.Walk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The pages in Chromium: asking, reading, citations and back, feedback, print, keyboard, no script, the component inside a page with
 * a strict policy; axe-core on every page and state, and every document validated.
 */
@QuarkusTest
@QuarkusTestResource(Store.class)
class BrowserTest {

    @Inject
    DynamoDbClient store;

    @Test
    void readersFindNothingWrong() throws IOException, InterruptedException {
        Walk.through("check.mjs");

        Map<String, AttributeValue> reference = new Items(store).get(Api.ask(Api.REFERENCE).jsonPath().getString("id"));
        assertThat(reference.get("helpful").n()).isEqualTo("1");
        assertThat(reference.get("because_unclear").n()).isEqualTo("1");
        Map<String, AttributeValue> withoutScript = new Items(store).get(Api.ask("Can bladder cancer be cured?").jsonPath().getString("id"));
        assertThat(withoutScript.get("because_unsafe").n()).isEqualTo("1");
    }

    @Test
    void hostileContentIsInert() throws IOException, InterruptedException {
        Walk.through("hostile.mjs",
                kept("What are the symptoms of thyroid cancer?", Hostile.together()),
                kept("What are the stages of stomach cancer?", Hostile.longWord()));
    }

    /** The id of an answer that is full of {@code text}. */
    private String kept(String question, String text) {
        String id = Api.ask(question).jsonPath().getString("id");
        new Items(store).change(id, answer -> Hostile.fill(answer, text));
        return id;
    }
}
