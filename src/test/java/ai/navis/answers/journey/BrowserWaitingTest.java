package ai.navis.answers.journey;

import ai.navis.answers.support.Items;
import ai.navis.answers.support.LocalWithModel;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Replies;
import ai.navis.answers.support.Store;
import ai.navis.answers.support.Waiting;
import ai.navis.answers.support.Walk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What readers see in Chromium while a model writes, with script and without. */
@QuarkusTest
@TestProfile(LocalWithModel.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class BrowserWaitingTest {

    /** An answer that will never be there, so that there is time to look at the page. */
    private static final String NEVER = "aaaaaaaaaaaaaaaaaaaaaaaaaa";

    @Inject
    DynamoDbClient store;

    @Test
    void nobodyLooksAtAFrozenPage() throws IOException, InterruptedException {
        ModelServer.get().reset();
        ModelServer.get().script(slowly(), slowly());
        new Items(store).want(NEVER);

        Walk.through("waiting.mjs", NEVER);
    }

    private static ModelServer.Reply slowly() {
        return (exchange, request) -> {
            Waiting.sleep(1500);
            Replies.sound().to(exchange, request);
        };
    }
}
