package ai.navis.answers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.LocalWithModel;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Replies;
import ai.navis.answers.support.Store;
import ai.navis.answers.support.Waiting;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What becomes of an answer with time, with new versions, and when a passage turns out wrong. */
@QuarkusTest
@TestProfile(LocalWithModel.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class FreshnessTest {

    private final ModelServer model = ModelServer.get();

    @Inject
    DynamoDbClient store;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void aStaleAnswerIsServedAtOnceAndRefreshedOnce() {
        String question = "Can stomach cancer be cured?";
        String id = id(Api.ask(question));
        String before = Api.get("/v1/answers/" + id).jsonPath().getString("answeredAt");
        items().makeStale(id);
        model.reset();
        model.script(slowly());
        List<Response> replies = IntStream.range(0, 8).parallel().mapToObj(i -> Api.ask(question)).toList();

        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.jsonPath().getString("answeredAt")).isEqualTo(before);
            assertThat(reply.header("Cache-Status")).startsWith("navis-answers; hit; ttl=-");
        });
        Waiting.until(() -> !Api.ask(question).jsonPath().getString("answeredAt").equals(before));
        assertThat(Api.ask(question).header("Cache-Status")).startsWith("navis-answers; hit; ttl=2");
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void anAnswerReadByItsIdIsRefreshedToo() {
        String id = id(Api.ask("What are the stages of stomach cancer?"));
        items().makeStale(id);
        model.reset();

        assertThat(Api.get("/v1/answers/" + id).statusCode()).isEqualTo(200);
        Waiting.until(() -> Long.parseLong(items().get(id).get("freshUntil").n()) > 1);
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void anAnswerOfAnOlderEvidenceIsServedAndRefreshed() {
        String question = "What are the symptoms of stomach cancer?";
        String id = id(Api.ask(question));
        items().change(id, answer -> ((ObjectNode) answer.get("provenance")).put("evidenceVersion", "starter-0"));

        assertThat(Api.ask(question).jsonPath().getString("provenance.evidenceVersion")).isEqualTo("starter-0");
        Waiting.until(() -> !Api.ask(question).jsonPath().getString("provenance.evidenceVersion").equals("starter-0"));
    }

    @Test
    void aRefreshThatFailsLeavesTheStaleAnswerAndIsNotRepeatedInTheSameInterval() {
        String question = "What is the treatment for stomach cancer?";
        String id = id(Api.ask(question));
        items().makeStale(id);
        model.reset();
        model.script(Replies.status(401), Replies.status(401), Replies.status(401));
        Api.ask(question);
        Waiting.until(() -> !model.calls().isEmpty() && !items().get(id).containsKey("leaseUntil"));

        assertThat(Api.ask(question).jsonPath().getString("provenance.writer")).isEqualTo("model");
        assertThat(Api.ask(question).header("Cache-Status")).startsWith("navis-answers; hit; ttl=-");
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void anAnswerTooStaleToServeAtOnceIsWrittenAnewOrServedIfThatFails() {
        String question = "Can bladder cancer be cured?";
        String id = id(Api.ask(question));
        items().makeTooStale(id);
        model.script(Replies.status(401));
        assertThat(Api.ask(question).header("Cache-Status")).startsWith("navis-answers; hit; ttl=-");

        assertThat(Api.ask(question).header("Cache-Status")).contains("fwd=miss");
    }

    @Test
    void nothingIsServedBeyondItsExpiry() {
        String question = "What are the stages of bladder cancer?";
        String id = id(Api.ask(question));
        items().expire(id);
        model.script(Replies.status(401));

        assertThat(Api.get("/v1/answers/" + id).statusCode()).isEqualTo(404);
        assertThat(Api.ask(question).jsonPath().getString("provenance.writer")).isEqualTo("evidence");
    }

    @Test
    void anAnswerCheckedByRulesThatAreTooOldIsServedOnNoPath() {
        String question = "What are the symptoms of bladder cancer?";
        String id = id(Api.ask(question));
        items().change(id, answer -> answer.put("rulesVersion", "1"));
        assertThat(Api.get("/v1/answers/" + id).statusCode()).isEqualTo(404);

        model.script(Replies.status(401));
        assertThat(Api.ask(question).jsonPath().getString("provenance.writer")).isEqualTo("evidence");
    }

    @Test
    void anAnswerThatCitesARecalledPassageIsServedOnNoPathAndNoneIsWrittenFromIt() {
        String question = "How is stomach cancer diagnosed?";
        String id = id(Api.ask(question));
        assertThat(model.calls().get(0).body()).contains("[stomach-").doesNotContain("[" + LocalWithModel.RECALLED + "]");

        items().change(id, answer -> {
            ObjectNode sources = (ObjectNode) answer.get("sources");
            sources.set(LocalWithModel.RECALLED, sources.elements().next());
        });
        assertThat(Api.get("/v1/answers/" + id).statusCode()).isEqualTo(404);
        assertThat(Api.ask(question).header("Cache-Status")).contains("fwd=miss");
    }

    private static ModelServer.Reply slowly() {
        return (exchange, request) -> {
            Waiting.sleep(1800);
            Replies.sound().to(exchange, request);
        };
    }

    private Items items() {
        return new Items(store);
    }

    private static String id(Response answer) {
        return answer.jsonPath().getString("id");
    }
}
