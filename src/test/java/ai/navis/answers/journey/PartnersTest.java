package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.GatewayEvent;
import ai.navis.answers.support.PartnersConfigured;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What partners meet: their servers, by the claims that the gateway verified, and their pages, by a public key. */
@QuarkusTest
@TestProfile(PartnersConfigured.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
class PartnersTest {

    private static final String PATH = "/partner/v1/answers";
    private static final String QUESTION = "Can kidney cancer be cured?";
    private static final String CRISIS = "i want to kill myself";

    @Test
    void aVerifiedPartnerIsAnsweredWithItsOwnCallToAction() {
        GatewayEvent.Reply reply = asPartner("acme-client", QUESTION);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("question").asText()).isEqualTo(QUESTION);
        assertThat(reply.body().path("callToAction").path("label").asText()).isEqualTo("Ask Acme");
        assertThat(reply.body().path("callToAction").path("url").asText()).isEqualTo("https://acme.example/records");
        assertThat(reply.body().path("callToAction").path("title").asText()).as("ours, where the partner has none").isNotBlank();
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Api.ask(QUESTION).jsonPath().getString("callToAction.label")).isEqualTo("Upload records");
    }

    @Test
    void aPartnersAnswerIsTheOneThatEverybodyGets() {
        GatewayEvent.Reply first = asPartner("acme-client", "What are the symptoms of kidney cancer?");
        Response again = Api.ask("symptoms of kidney cancer");

        assertThat(again.header("Cache-Status")).startsWith("navis-answers; hit");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.body().path("id").asText());
    }

    /** What the gateway lets through without claims: a token that is absent, forged or expired never becomes claims. */
    @Test
    void withoutVerifiedClaimsNobodyIsAPartner() {
        GatewayEvent.Reply none = GatewayEvent.asking(PATH, QUESTION).send();
        GatewayEvent.Reply forged = GatewayEvent.asking(PATH, QUESTION)
                .header("authorization", "Bearer eyJhbGciOiJub25lIn0.eyJjbGllbnRfaWQiOiJhY21lLWNsaWVudCJ9.")
                .header("x-amzn-oidc-identity", "acme-client").header("client_id", "acme-client").send();

        for (GatewayEvent.Reply reply : new GatewayEvent.Reply[] {none, forged}) {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.problem()).isEqualTo("unauthorized");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        }
        given().header("Authorization", "Bearer x").contentType("application/json").body(Map.of("question", QUESTION)).post(PATH)
                .then().statusCode(401);
    }

    @Test
    void aValidTokenOfAClientThatIsNoPartnersIsRefused() {
        assertThat(asPartner("somebody-else", QUESTION).problem()).isEqualTo("unknown-partner");
        assertThat(GatewayEvent.asking(PATH, QUESTION).verified(Map.of("sub", "acme-client")).send().status()).isEqualTo(403);
    }

    @Test
    void aSpentQuotaIsToldAndTouchesNoOtherPartner() {
        assertThat(asPartner("mary-client", QUESTION).status()).isEqualTo(200);
        assertThat(asPartner("mary-client", QUESTION).status()).isEqualTo(200);
        GatewayEvent.Reply spent = asPartner("mary-client", QUESTION);

        assertThat(spent.status()).isEqualTo(429);
        assertThat(spent.problem()).isEqualTo("quota-spent");
        assertThat(spent.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(spent.header("Retry-After"))).isBetween(1, 86_401);
        assertThat(spent.header("Cache-Control")).isEqualTo("no-store");
        assertThat(asPartner("acme-client", QUESTION).status()).isEqualTo(200);
        Api.ask(QUESTION).then().statusCode(200);
    }

    @Test
    void inDangerThereIsHelpWithoutQuotaAndWithAWrongKey() {
        asPartner("brief-client", QUESTION);
        GatewayEvent.Reply help = asPartner("brief-client", CRISIS);

        assertThat(help.status()).isEqualTo(200);
        assertThat(help.body().path("urgent").path("kind").asText()).isEqualTo("crisis");
        assertThat(onPage("pk-nobody", "https://portal.acme.example", CRISIS).jsonPath().getString("urgent.kind")).isEqualTo("crisis");
    }

    @Test
    void aPageOfAPartnerAsksWithItsPublicKey() {
        Response reply = onPage("pk-acme", "https://portal.acme.example", QUESTION);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.jsonPath().getString("callToAction.label")).isEqualTo("Ask Acme");
    }

    @Test
    void aKeyThatIsNobodysOrNotThatPagesIsAProblem() {
        onPage("pk-nobody", "https://portal.acme.example", QUESTION).then().statusCode(403).contentType("application/problem+json");
        assertThat(onPage("pk-nobody", "https://portal.acme.example", QUESTION).jsonPath().getString("type")).endsWith("/unknown-partner-key");
        assertThat(onPage("pk-acme", "https://portal.acme.example.evil.example", QUESTION).jsonPath().getString("type")).endsWith("/unknown-origin");
        assertThat(given().contentType("application/json").body(Map.of("question", QUESTION)).post("/v1/answers?partner-key=pk-acme")
                .jsonPath().getString("type")).endsWith("/unknown-origin");
    }

    @Test
    void pagesAndServersOfAPartnerShareItsQuota() {
        onPage("pk-brief", "https://any.example", QUESTION);
        assertThat(asPartner("brief-client", QUESTION).status()).isEqualTo(429);
    }

    @Test
    void aKeptAnswerWearsThePartnersCallToActionByItsKey() {
        String id = Api.ask(QUESTION).jsonPath().getString("id");

        assertThat(Api.get("/v1/answers/" + id + "?partner-key=pk-acme").jsonPath().getString("callToAction.label")).isEqualTo("Ask Acme");
        assertThat(Api.get("/v1/answers/" + id).jsonPath().getString("callToAction.label")).isEqualTo("Upload records");
        assertThat(Api.get("/v1/answers/" + id).header("ETag")).isNotEqualTo(Api.get("/v1/answers/" + id + "?partner-key=pk-acme").header("ETag"));
        Api.get("/v1/answers/" + id + "?partner-key=pk-nobody").then().statusCode(403);
    }

    @Test
    void anAnswerThatIsFetchedLaterIsThePartnersToo() {
        GatewayEvent.Reply reply = GatewayEvent.asking(PATH, "What are the risk factors for kidney cancer?")
                .header("prefer", "respond-async").verified(Map.of("client_id", "acme-client")).send();

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Location")).startsWith("/v1/answers/").endsWith("?partner-key=pk-acme");
    }

    @Test
    void anAnswerThatInvitesToNothingInvitesToNothingOfAPartners() {
        assertThat(asPartner("acme-client", "What happens near the end of life with lung cancer?").body().path("callToAction").isNull()).isTrue();
    }

    private static GatewayEvent.Reply asPartner(String client, String question) {
        return GatewayEvent.asking(PATH, question).verified(Map.of("client_id", client, "token_use", "access")).send();
    }

    private static Response onPage(String key, String origin, String question) {
        return given().contentType("application/json").header("Origin", origin)
                .body(Map.of("question", question)).post("/v1/answers?partner-key=" + key);
    }
}
