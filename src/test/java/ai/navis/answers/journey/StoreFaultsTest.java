package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.FaultyStore;
import ai.navis.answers.support.FaultyStore.Fault;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.LocalWithModel;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every fault of the store against what is known: nothing, or a stale answer. Prints the table of what a reader got and
 * after how long.
 */
@QuarkusTest
@TestProfile(LocalWithModel.class)
@QuarkusTestResource(value = FaultyStore.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class StoreFaultsTest {

    private static final long DEADLINE = 8_000;
    private static final long AT_ONCE = 2_400;
    private static final Predicate<String> ALL = operation -> true;
    private static final Predicate<String> WRITES = Set.of("UpdateItem")::contains;
    private static final List<String> CANCERS = List.of("thyroid cancer", "pancreatic cancer", "esophageal cancer", "ovarian cancer",
            "prostate cancer");

    private final ModelServer model = ModelServer.get();
    private final FaultyStore store = FaultyStore.get();
    private final Items items = new Items(store.client());

    @BeforeEach
    void warm() {
        model.reset();
        // The first answer loads the evidence, which is no matter of faults.
        Api.ask("What is liver cancer?");
        System.out.printf("%-10s %-30s %-30s %s%n", "store", "nothing known, asked", "stale answer known, asked", "stale answer known, fetched");
    }

    @AfterEach
    void heal() {
        store.heal();
    }

    @Test
    void aStoreThatFailsCostsReadersTheMemoryAndNothingElse() {
        int row = 0;
        for (Fault fault : List.of(Fault.THROTTLE, Fault.HANG, Fault.RESET, Fault.DEAF, Fault.VANISH)) {
            String cancer = CANCERS.get(row++);
            String known = Api.ask("What are the symptoms of " + cancer + "?").jsonPath().getString("id");
            items.makeStale(known);
            model.reset();
            store.fail(fault, ALL);
            Timed unknown = timed(() -> Api.ask("Can " + cancer + " be cured?"));
            Timed asked = timed(() -> Api.ask("What are the symptoms of " + cancer + "?"));
            Timed fetched = timed(() -> Api.get("/v1/answers/" + known));
            store.heal();
            tell(fault.name(), unknown, asked, fetched);

            for (Timed reply : List.of(unknown, asked)) {
                assertThat(reply.response.statusCode()).as(fault + "").isEqualTo(200);
                assertThat(reply.writer()).as(fault + ": a model behind no memory would be called by everybody").isEqualTo("evidence");
                assertThat(reply.response.jsonPath().getBoolean("kept")).as(fault + "").isFalse();
                assertThat(reply.millis).as(fault + "").isLessThan(DEADLINE);
            }
            assertThat(fetched.response.statusCode()).as(fault + "").isEqualTo(503);
            assertThat(fetched.response.header("Retry-After")).as(fault + "").isNotNull();
            assertThat(fetched.millis).as(fault + "").isLessThan(DEADLINE);
            assertThat(model.calls()).as(fault + "").isEmpty();
            assertThat(Api.get("/v1/answers/" + known).statusCode()).as("after " + fault).isEqualTo(200);
            Waiting.until(() -> Long.parseLong(items.get(known).get("freshUntil").n()) > System.currentTimeMillis());
        }
    }

    @Test
    void aStoreThatCanBeReadAndNotWrittenServesWhatIsKept() {
        String stale = "What are the symptoms of cervical cancer?";
        String known = Api.ask(stale).jsonPath().getString("id");
        items.makeStale(known);
        store.fail(Fault.THROTTLE, WRITES);
        Timed unknown = timed(() -> Api.ask("Can cervical cancer be cured?"));
        Timed asked = timed(() -> Api.ask(stale));
        Timed fetched = timed(() -> Api.get("/v1/answers/" + known));
        tell("READ ONLY", unknown, asked, fetched);

        assertThat(unknown.writer()).isEqualTo("evidence");
        assertThat(unknown.response.jsonPath().getBoolean("kept")).isFalse();
        for (Timed reply : List.of(asked, fetched)) {
            assertThat(reply.response.statusCode()).isEqualTo(200);
            assertThat(reply.response.jsonPath().getString("id")).isEqualTo(known);
            assertThat(reply.response.header("Cache-Status")).startsWith("navis-answers; hit; ttl=-");
            assertThat(reply.millis).as("nobody waits for a refresh").isLessThan(AT_ONCE);
        }
    }

    @Test
    void whatTheStoreDoesNotTakeIsSaidToBeUnkept() {
        store.fail(Fault.RESET, operation -> WRITES.test(operation) && !model.calls().isEmpty());
        Response answer = Api.ask("How is vulvar cancer treated?");

        assertThat(answer.jsonPath().getString("provenance.writer")).isEqualTo("model");
        assertThat(answer.jsonPath().getBoolean("kept")).isFalse();
        assertThat(answer.jsonPath().getString("id")).isNull();
    }

    @Test
    void anOpinionThatTheStoreDoesNotTakeIsSaidToBeLost() {
        String id = Api.ask("What are the stages of cervical cancer?").jsonPath().getString("id");
        store.fail(Fault.RESET, WRITES);

        Response sent = given().contentType("application/json").body("{\"helpful\": true}").post("/v1/answers/{id}/feedback", id);
        assertThat(sent.statusCode()).isEqualTo(503);
        assertThat(sent.jsonPath().getString("type")).endsWith("unavailable");
        Response form = given().formParam("opinion", "helpful").post("/answers/what-are-the-stages-of-cervical-cancer-" + id + "/feedback");
        assertThat(form.statusCode()).isEqualTo(503);
        assertThat(form.contentType()).startsWith("text/html");
        assertThat(form.asString()).contains("We could not note that now");
    }

    @Test
    void anAcknowledgementThatIsLostIsNotALostLease() {
        store.fail(Fault.DEAF, first(WRITES));
        Response answer = Api.ask("How is testicular cancer treated?");

        assertThat(answer.jsonPath().getString("provenance.writer")).isEqualTo("model");
        assertThat(answer.jsonPath().getBoolean("kept")).isTrue();
        assertThat(Api.get("/v1/answers/" + answer.jsonPath().getString("id")).statusCode()).isEqualTo(200);
        assertThat(model.calls()).hasSize(1);
    }

    /** The first call that meets {@code operations}, and every third after it. */
    private static Predicate<String> first(Predicate<String> operations) {
        int[] met = new int[1];
        return operation -> operations.test(operation) && met[0]++ % 3 == 0;
    }

    private static Timed timed(Supplier<Response> call) {
        long start = System.nanoTime();
        Response response = call.get();
        return new Timed(response, (System.nanoTime() - start) / 1_000_000);
    }

    private static void tell(String fault, Timed unknown, Timed asked, Timed fetched) {
        System.out.printf("%-10s %-30s %-30s %s%n", fault, unknown.told(), asked.told(), fetched.told());
    }

    private record Timed(Response response, long millis) {

        String writer() {
            return response.jsonPath().getString("provenance.writer");
        }

        String told() {
            String what = response.statusCode() != 200 ? "" : " " + writer()
                    + (String.valueOf(response.header("Cache-Status")).contains("hit") ? ", stale" : ", written");
            return String.format(Locale.ROOT, "%d%s, %d ms", response.statusCode(), what, millis);
        }
    }
}
