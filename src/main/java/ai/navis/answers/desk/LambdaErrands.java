package ai.navis.answers.desk;

import ai.navis.answers.Settings;
import ai.navis.answers.SignedCall;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * The worker as a second function, invoked asynchronously: Lambda queues the event, and calls again where a run crashes. The
 * event has the form of a request through an HTTP API, version 2, since that is what the function reads.
 */
final class LambdaErrands implements Errands {

    private static final Logger LOG = Logger.getLogger(LambdaErrands.class);
    private static final String PATH = "/internal/refresh";
    private static final int ACCEPTED = 202;

    private final SignedCall call;
    private final String path;
    private final ObjectMapper json;

    LambdaErrands(String function, Settings.Worker settings, ObjectMapper json) {
        this.call = new SignedCall("lambda", settings.endpoint());
        this.path = "/2015-03-31/functions/" + URLEncoder.encode(function, StandardCharsets.UTF_8) + "/invocations";
        this.json = json;
    }

    @Override
    public boolean send(String id) {
        try {
            int status = call.post(path, Map.of("Content-Type", "application/json", "X-Amz-Invocation-Type", "Event"),
                    json.writeValueAsBytes(event(id))).status();
            if (status != ACCEPTED) {
                LOG.warnf("the worker was not called: status %d", status);
            }
            return status == ACCEPTED;
        } catch (IOException | SdkException e) {
            LOG.warnf("the worker was not called: %s", e.getClass().getSimpleName());
            return false;
        }
    }

    private Map<String, Object> event(String id) throws IOException {
        return Map.of(
                "version", "2.0",
                "routeKey", "POST " + PATH,
                "rawPath", PATH,
                "rawQueryString", "",
                "headers", Map.of("content-type", "application/json", "accept", "application/json", "host", "worker.internal"),
                "requestContext", Map.of(
                        "apiId", "worker",
                        "domainName", "worker.internal",
                        "http", Map.of("method", "POST", "path", PATH, "protocol", "HTTP/1.1", "userAgent", "navis-answers"),
                        "requestId", UUID.randomUUID().toString(),
                        "routeKey", "POST " + PATH,
                        "stage", "$default"),
                "body", json.writeValueAsString(Map.of("id", id)),
                "isBase64Encoded", false);
    }
}
