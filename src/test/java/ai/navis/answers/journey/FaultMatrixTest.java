package ai.navis.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Faults;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.LocalWithModel;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Store;
import ai.navis.answers.support.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every fault of a model against what is known already: nothing, a stale answer, and one too stale to be served at once.
 * Prints the table of what a reader got, after how long, and how often the model was called.
 */
@QuarkusTest
@TestProfile(LocalWithModel.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class FaultMatrixTest {

    private static final long DEADLINE = 8_000;
    private static final long AT_ONCE = 5_000;
    private static final List<String> CANCERS = List.of("thyroid cancer", "pancreatic cancer", "esophageal cancer", "ovarian cancer",
            "prostate cancer", "cervical cancer", "testicular cancer", "colorectal cancer", "lung cancer", "breast cancer",
            "liver cancer", "endometrial cancer", "gallbladder cancer", "melanoma", "anal cancer", "vulvar cancer");

    private final ModelServer model = ModelServer.get();

    @Inject
    DynamoDbClient store;

    @Test
    void everyFaultEndsInAGoodAnswerBeforeTheDeadlineAndNothingWrongIsStored() {
        System.out.printf("%-20s %-34s %-34s %s%n", "fault", "no answer known", "stale answer known", "too stale answer known");
        // The first answer loads the evidence, which is no matter of faults.
        Api.ask("What is liver cancer?");
        int row = 0;
        for (Map.Entry<String, ModelServer.Reply> fault : Faults.all().entrySet()) {
            String cancer = CANCERS.get(row++);
            String none = unknown(fault.getKey(), fault.getValue(), "Can " + cancer + " be cured?");
            String stale = stale(fault.getKey(), fault.getValue(), "What are the symptoms of " + cancer + "?");
            String old = tooStale(fault.getKey(), fault.getValue(), "How is " + cancer + " treated?");
            System.out.printf("%-20s %-34s %-34s %s%n", fault.getKey(), none, stale, old);
        }
    }

    private String unknown(String fault, ModelServer.Reply reply, String question) {
        Outcome outcome = ask(reply, question);

        assertThat(outcome.response.statusCode()).as(fault).isEqualTo(200);
        assertThat(outcome.writer()).as(fault).isEqualTo("evidence");
        assertThat(outcome.millis).as(fault).isLessThan(DEADLINE);
        Map<String, AttributeValue> item = items().get(outcome.id());
        assertThat(item.get("writer").s()).as(fault).isEqualTo("evidence");
        assertThat(Long.parseLong(item.get("freshUntil").n())).as(fault + " is kept briefly")
                .isLessThanOrEqualTo(System.currentTimeMillis() + 600_000);
        assertThat(item).as(fault + " holds no lease").doesNotContainKey("leaseUntil");
        return outcome.told();
    }

    private String stale(String fault, ModelServer.Reply reply, String question) {
        String id = known(fault, question);
        items().makeStale(id);
        String before = items().get(id).get("answer").s();
        Outcome outcome = ask(reply, question);

        assertThat(outcome.response.header("Cache-Status")).as(fault).startsWith("navis-answers; hit; ttl=-");
        assertThat(outcome.millis).as(fault).isLessThan(AT_ONCE);
        Waiting.until(() -> !model.calls().isEmpty() && !items().get(id).containsKey("leaseUntil"));
        assertThat(items().get(id).get("answer").s()).as(fault).isEqualTo(before);
        return outcome.told();
    }

    private String tooStale(String fault, ModelServer.Reply reply, String question) {
        String id = known(fault, question);
        items().makeTooStale(id);
        String before = items().get(id).get("answer").s();
        Outcome outcome = ask(reply, question);

        assertThat(outcome.response.header("Cache-Status")).as(fault).startsWith("navis-answers; hit; ttl=-");
        assertThat(outcome.writer()).as(fault).isEqualTo("model");
        assertThat(outcome.millis).as(fault).isLessThan(DEADLINE);
        assertThat(items().get(id).get("answer").s()).as(fault).isEqualTo(before);
        return outcome.told();
    }

    /** Writes a good answer first. */
    private String known(String fault, String question) {
        model.reset();
        Response answer = Api.ask(question);
        assertThat(answer.jsonPath().getString("provenance.writer")).as("before " + fault + ": " + question).isEqualTo("model");
        return answer.jsonPath().getString("id");
    }

    private Outcome ask(ModelServer.Reply reply, String question) {
        model.reset();
        model.script(Collections.nCopies(20, reply).toArray(ModelServer.Reply[]::new));
        long start = System.nanoTime();
        Response response = Api.ask(question);
        return new Outcome(response, (System.nanoTime() - start) / 1_000_000, model.calls().size());
    }

    private Items items() {
        return new Items(store);
    }

    private record Outcome(Response response, long millis, int calls) {

        String id() {
            return response.jsonPath().getString("id");
        }

        String writer() {
            return response.jsonPath().getString("provenance.writer");
        }

        String told() {
            String kind = response.header("Cache-Status").contains("hit") ? "stale" : "written";
            return String.format(Locale.ROOT, "%d %s, %s, %d ms, %d calls", response.statusCode(), writer(), kind, millis, calls);
        }
    }
}
