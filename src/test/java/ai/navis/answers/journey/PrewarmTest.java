package ai.navis.answers.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Api;
import ai.navis.answers.support.Store;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the worker does when the schedule calls it. */
@QuarkusTest
@TestProfile(PrewarmTest.Worker.class)
@QuarkusTestResource(value = Store.class, restrictToAnnotatedClass = true)
class PrewarmTest {

    public static final class Worker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("answers.role", "worker", "answers.prewarm.families", "false");
        }
    }

    @Test
    void everyTopicIsWrittenOnceAndServedAsAHitAfterwards() {
        List<String> addresses = Api.get("/v1/topics").jsonPath().getList("topics.answerUrl");
        JsonPath first = given().post("/internal/prewarm").then().statusCode(200).extract().jsonPath();
        JsonPath second = given().post("/internal/prewarm").then().statusCode(200).extract().jsonPath();

        assertThat(first.getInt("written")).isEqualTo(addresses.size());
        assertThat(first.getList("failed")).isEmpty();
        assertThat(first.getInt("remaining")).isZero();
        assertThat(second.getInt("written")).isZero();
        assertThat(second.getInt("fresh")).isEqualTo(addresses.size());
        assertThat(addresses).allSatisfy(address -> assertThat(Api.get(address).statusCode()).isEqualTo(200));
    }
}
