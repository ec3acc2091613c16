package ai.navis.answers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** One signed call of an AWS service, for which a client of its own would double the start. */
public final class SignedCall {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    /** A caller waits behind it, whom nothing can interrupt meanwhile. */
    private static final Duration REPLY = Duration.ofSeconds(3);

    private final String service;
    private final Optional<URI> endpoint;

    /** @param endpoint where the service is; by default its regional endpoint */
    public SignedCall(String service, Optional<URI> endpoint) {
        this.service = service;
        this.endpoint = endpoint;
    }

    /** What came back. */
    public record Response(int status, byte[] body) {}

    /**
     * Posts {@code body} to {@code path}, which must be encoded.
     *
     * @throws IOException when the service cannot be reached
     */
    public Response post(String path, Map<String, String> headers, byte[] body) throws IOException {
        Region region = new DefaultAwsRegionProviderChain().getRegion();
        URI address = endpoint.orElseGet(() -> URI.create("https://" + service + "." + region.id() + ".amazonaws.com/"));
        SdkHttpRequest.Builder request = SdkHttpRequest.builder().uri(address).encodedPath(path).method(SdkHttpMethod.POST);
        headers.forEach(request::putHeader);
        try (SdkHttpClient client = UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(REPLY).build();
                DefaultCredentialsProvider credentials = DefaultCredentialsProvider.builder().build()) {
            SignedRequest signed = AwsV4HttpSigner.create().sign(sign -> sign
                    .identity(credentials.resolveCredentials())
                    .request(request.build())
                    .payload(ContentStreamProvider.fromByteArray(body))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
            return send(client, signed);
        }
    }

    private static Response send(SdkHttpClient client, SignedRequest signed) throws IOException {
        HttpExecuteResponse response = client.prepareRequest(HttpExecuteRequest.builder()
                .request(signed.request())
                .contentStreamProvider(signed.payload().orElse(null))
                .build()).call();
        int status = response.httpResponse().statusCode();
        if (response.responseBody().isEmpty()) {
            return new Response(status, new byte[0]);
        }
        try (InputStream in = response.responseBody().get()) {
            return new Response(status, in.readAllBytes());
        }
    }
}
