package ai.navis.answers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Settings;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the worker is called as a second function, by a server that stands for AWS Lambda. */
class LambdaErrandsTest {

    private static final String WORKER = "arn:aws:lambda:us-east-1:123456789012:function:worker:live";
    private static final String ID = "abcdefghijklmnopqrstuvwxyz";

    private final ObjectMapper json = new ObjectMapper();
    private final AtomicReference<String> path = new AtomicReference<>();
    private final AtomicReference<Headers> headers = new AtomicReference<>();
    private final AtomicReference<byte[]> body = new AtomicReference<>();
    private HttpServer lambda;
    private int status = 202;

    @BeforeEach
    void open() throws Exception {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        System.setProperty("aws.region", "us-east-1");
        lambda = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        lambda.createContext("/", exchange -> {
            path.set(exchange.getRequestURI().getRawPath());
            headers.set(exchange.getRequestHeaders());
            body.set(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        lambda.start();
    }

    @AfterEach
    void close() {
        lambda.stop(0);
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
        System.clearProperty("aws.region");
    }

    @Test
    void theWorkerIsInvokedWithoutWaitingAndSigned() {
        assertThat(errands().send(ID)).isTrue();

        assertThat(path.get()).isEqualTo("/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Aworker%3Alive/invocations");
        assertThat(headers.get().getFirst("X-Amz-Invocation-Type")).isEqualTo("Event");
        assertThat(headers.get().getFirst("Authorization")).startsWith("AWS4-HMAC-SHA256 ").contains("/us-east-1/lambda/aws4_request");
    }

    @Test
    void theEventIsOneOfAnHttpApiAndHoldsTheFingerprintAlone() throws Exception {
        errands().send(ID);

        APIGatewayV2HTTPEvent event = json.readValue(body.get(), APIGatewayV2HTTPEvent.class);
        assertThat(event.getVersion()).isEqualTo("2.0");
        assertThat(event.getRawPath()).isEqualTo("/internal/refresh");
        assertThat(event.getRequestContext().getHttp().getMethod()).isEqualTo("POST");
        assertThat(event.getHeaders()).containsEntry("content-type", "application/json");
        assertThat(event.getBody()).isEqualTo("{\"id\":\"" + ID + "\"}");
        assertThat(event.getIsBase64Encoded()).isFalse();
    }

    @Test
    void aWorkerThatIsNotCalledIsTold() {
        status = 429;
        assertThat(errands().send(ID)).isFalse();
        lambda.stop(0);
        assertThat(errands().send(ID)).isFalse();
    }

    private Errands errands() {
        URI endpoint = URI.create("http://127.0.0.1:" + lambda.getAddress().getPort() + "/");
        return new LambdaErrands(WORKER, new Settings.Worker() {
            @Override
            public Optional<String> function() {
                return Optional.of(WORKER);
            }

            @Override
            public Optional<URI> endpoint() {
                return Optional.of(endpoint);
            }

            @Override
            public int concurrency() {
                return 1;
            }

            @Override
            public int queue() {
                return 1;
            }
        }, json);
    }
}
