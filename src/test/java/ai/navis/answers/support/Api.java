package ai.navis.answers.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;

/** Calls of the API as a frontend makes them. */
public final class Api {

    public static final String REFERENCE = "What is oligometastatic liver cancer and can it be cured?";

    private Api() {}

    public static Response ask(String question) {
        return given().contentType("application/json").body(Map.of("question", question)).post("/v1/answers");
    }

    public static Response ask(String question, String cancerType) {
        return given().contentType("application/json")
                .body(Map.of("question", question, "cancerType", cancerType)).post("/v1/answers");
    }

    /** Sends {@code body} as it stands. */
    public static Response send(String body) {
        return given().contentType("application/json").body(body).post("/v1/answers");
    }

    public static Response get(String path) {
        return given().get(path);
    }
}
