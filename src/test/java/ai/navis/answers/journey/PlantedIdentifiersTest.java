package ai.navis.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.LogCapture;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What identifies a person goes nowhere: not into the log, the store, a key, the model's request or the reply. */
@QuarkusTest
@TestProfile(PlantedIdentifiersTest.WithModel.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class PlantedIdentifiersTest {

    public static final class WithModel implements QuarkusTestProfile {}

    private static final List<String> PLANTED = List.of("Wilhelmina", "Ostrander", "wilhelmina.o@example.org", "212-555-0187",
            "MRN 88731264", "88731264", "123-45-6789", "14 March 1961", "4111 1111 1111 1111", "742 Evergreen Terrace", "203.0.113.77");

    @Inject
    DynamoDbClient store;

    @BeforeEach
    void forget() {
        ModelServer.get().reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "My name is Wilhelmina Ostrander, born 14 March 1961. Can breast cancer be cured?",
        "Can breast cancer be cured? Please write to wilhelmina.o@example.org or call 212-555-0187.",
        "MRN 88731264: what are the stages of lung cancer?",
        "What is melanoma? SSN 123-45-6789, card 4111 1111 1111 1111",
        "I live at 742 Evergreen Terrace, Springfield. How is colon cancer treated? My address is 203.0.113.77",
        "Dr. Wilhelmina Ostrander told me to ask what the symptoms of kidney cancer are",
    })
    void noByteOfItIsAnywhere(String question) {
        LogCapture log = LogCapture.start();
        Response reply = Api.ask(question);
        String logged = log.stop();

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(ModelServer.get().calls()).isNotEmpty();
        for (String planted : PLANTED) {
            assertThat(reply.asString()).doesNotContain(planted);
            assertThat(logged).doesNotContain(planted);
            assertThat(ModelServer.get().calls()).allSatisfy(call -> assertThat(call.body()).doesNotContain(planted));
            assertThat(store.scan(scan -> scan.tableName(Store.TABLE)).items().toString()).doesNotContain(planted);
        }
    }
}
