package ai.navis.answers.operator;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Settings;
import ai.navis.answers.memory.Quota;
import ai.navis.answers.support.Api;
import ai.navis.answers.support.Configuration;
import ai.navis.answers.support.Items;
import ai.navis.answers.support.LocalWithModel;
import ai.navis.answers.support.ModelServer;
import ai.navis.answers.support.Store;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What an operator does from a terminal, and what readers get of it. */
@QuarkusTest
@TestProfile(LocalWithModel.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ModelServer.class, restrictToAnnotatedClass = true)
class OperateTest {

    private final ModelServer model = ModelServer.get();

    @Inject
    DynamoDbClient store;

    @ConfigProperty(name = "quarkus.dynamodb.endpoint-override")
    String endpoint;

    @TempDir
    Path folder;

    private record Done(int code, String said) {}

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void anAnswerIsShownByItsQuestionInAnyWordsAndByItsId() throws Exception {
        String id = id(Api.ask("Can ovarian cancer be cured?"));
        Done byQuestion = operate("show", "is OVARIAN cancer curable");

        assertThat(byQuestion.code()).isZero();
        assertThat(byQuestion.said()).contains(id, "Can ovarian cancer be cured?", "fresh", "\"summary\"");
        assertThat(operate("show", id)).isEqualTo(byQuestion);
        assertThat(operate("show", "is it curable?", "--cancer", "ovarian-cancer")).isEqualTo(byQuestion);
    }

    @Test
    void whatIsNotKeptIsSaidToBeNotKept() throws Exception {
        assertThat(operate("show", "Can penile cancer be cured?")).satisfies(done -> {
            assertThat(done.code()).isEqualTo(1);
            assertThat(done.said()).contains("no answer is kept");
        });
        assertThat(operate("remove", "Can penile cancer be cured?").code()).isEqualTo(1);
        assertThat(operate("show", "I want to kill myself").said()).contains("urgent help");
        assertThat(operate("show", "What will the weather be?").said()).contains("not-about-cancer");
        assertThat(operate("pin", "My name is Maria Lopez and I have breast cancer. Can it be cured?").code()).isEqualTo(2);
        assertThat(operate("paint", "x").said()).startsWith("usage:");
        assertThat(operate("show", "x", "--colour", "red").said()).startsWith("usage:");
    }

    @Test
    void aRemovedAnswerIsWrittenAnewForTheNextAsker() throws Exception {
        String question = "What are the symptoms of ovarian cancer?";
        String id = id(Api.ask(question));
        assertThat(operate("remove", question).said()).contains(id, "removed");

        Api.get("/v1/answers/" + id).then().statusCode(404);
        Response next = Api.ask(question);
        assertThat(next.header("Cache-Status")).isEqualTo("navis-answers; fwd=miss; stored");
        assertThat(id(next)).isEqualTo(id);
        assertThat(model.calls()).hasSize(2);
    }

    @Test
    void aPinnedAnswerOutlivesItsTimeAndItsVersions() throws Exception {
        String question = "What are the stages of ovarian cancer?";
        String id = id(Api.ask(question));
        items().makeStale(id);
        items().change(id, answer -> ((ObjectNode) answer.get("provenance")).put("evidenceVersion", "starter-0").put("promptVersion", "0"));
        assertThat(operate("pin", id).said()).contains("pinned");
        model.reset();

        Response reply = Api.ask(question);
        assertThat(reply.header("Cache-Status")).startsWith("navis-answers; hit; ttl=2");
        assertThat(reply.jsonPath().getString("provenance.evidenceVersion")).isEqualTo("starter-0");
        assertThat(operate("show", id).said()).contains("pinned");
        assertThat(model.calls()).isEmpty();
    }

    @Test
    void aCorrectedTextIsServedUnderTheSameIdWithItsDress() throws Exception {
        String question = "What are the treatment options for ovarian cancer?";
        Response before = Api.ask(question);
        String draft = draft(operate("show", question).said());
        Path text = Files.writeString(folder.resolve("text.json"),
                draft.replaceFirst("(\"questionsForYourTeam\" : \\[ )\"[^\"]*\"", "$1\"Which of these treatments would you choose for me?\""));
        Done done = operate("pin", question, "--text", text.toString());

        assertThat(done.code()).as(done.said()).isZero();
        Response after = Api.ask(question);
        assertThat(id(after)).isEqualTo(id(before));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(after.jsonPath().getList("questionsForYourTeam")).contains("Which of these treatments would you choose for me?");
        assertThat(after.jsonPath().getString("provenance.writer")).isEqualTo("operator");
        assertThat(after.jsonPath().getString("disclaimer")).isNotBlank();
        assertThat(after.jsonPath().getList("citations")).isNotEmpty();
    }

    @Test
    void aTextThatBreaksARuleIsNotPinned() throws Exception {
        String question = "What are the risk factors for ovarian cancer?";
        Response before = Api.ask(question);
        String draft = draft(operate("show", question).said());
        Path text = Files.writeString(folder.resolve("text.json"),
                draft.replaceFirst("\"text\" : \"[^\"]*\"", "\"text\" : \"Surgery will cure ovarian cancer.\""));
        Done done = operate("pin", question, "--text", text.toString());

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.said()).contains("no-promise: ", "not pinned");
        assertThat(Api.ask(question).header("ETag")).isEqualTo(before.header("ETag"));
    }

    @Test
    void aPinnedAnswerWhosePassageIsRecalledIsNotServed() throws Exception {
        String question = "What causes ovarian cancer?";
        String id = id(Api.ask(question));
        operate("pin", id);
        items().change(id, answer -> ((ObjectNode) answer.get("sources"))
                .set(LocalWithModel.RECALLED, answer.get("sources").elements().next()));

        assertThat(operate("show", id).said()).contains("not served");
        Api.get("/v1/answers/" + id).then().statusCode(404);
        assertThat(Api.ask(question).header("Cache-Status")).isEqualTo("navis-answers; fwd=miss; stored");
    }

    @Test
    void theUsageOfEachPartnerIsReportedByTheDay() throws Exception {
        Quota acme = new Quota(store, Store.TABLE, "acme", 0, 2);
        Instant now = Instant.now();
        for (int i = 0; i < 3; i++) {
            acme.take(now);
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);

        assertThat(operate("usage", "--days", "2").said().lines()).containsExactly(
                "day,partner,name,questions",
                today.minusDays(1) + ",acme,\"Acme Health\",0", today + ",acme,\"Acme Health\",2",
                today.minusDays(1) + ",mary,\"mary\",0", today + ",mary,\"mary\",0");
    }

    private Done operate(String... arguments) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Settings settings = Configuration.with(Map.of(
                "answers.evidence.recalled", LocalWithModel.RECALLED,
                "answers.partners.acme.name", "Acme Health",
                "answers.partners.mary.client-id", "mary-client"));
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--endpoint", endpoint)).toArray(String[]::new);
        int code = Operate.run(all, settings, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Done(code, said.toString(StandardCharsets.UTF_8));
    }

    private static String draft(String shown) {
        return shown.substring(shown.indexOf("{"));
    }

    private static String id(Response reply) {
        return reply.jsonPath().getString("id");
    }

    private Items items() {
        return new Items(store);
    }
}
