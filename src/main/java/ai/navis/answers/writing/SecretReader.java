package ai.navis.answers.writing;

import ai.navis.answers.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** Reads one value from AWS Secrets Manager: one signed call, for which a client of its own would double the start. */
final class SecretReader {

    private static final String SERVICE = "secretsmanager";
    private static final int OK = 200;

    private final Settings.Model settings;
    private final ObjectMapper json;

    SecretReader(Settings.Model settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** The secret has no value that can be read. The message holds its name at most. */
    static final class SecretUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SecretUnreadable(String message) {
            super(message);
        }
    }

    /** @throws SecretUnreadable when it cannot be read */
    String read(String name) {
        Region region = new DefaultAwsRegionProviderChain().getRegion();
        URI endpoint = settings.secretEndpoint()
                .orElseGet(() -> URI.create("https://" + SERVICE + "." + region.id() + ".amazonaws.com/"));
        try (SdkHttpClient client = UrlConnectionHttpClient.create();
                DefaultCredentialsProvider credentials = DefaultCredentialsProvider.builder().build()) {
            byte[] body = json.writeValueAsBytes(Map.of("SecretId", name));
            return value(client, signed(request(endpoint), body, region, credentials.resolveCredentials()));
        } catch (IOException e) {
            throw new SecretUnreadable("the secret with the model's key could not be read: " + e.getClass().getSimpleName());
        }
    }

    private static SdkHttpRequest request(URI endpoint) {
        return SdkHttpRequest.builder()
                .uri(endpoint)
                .method(SdkHttpMethod.POST)
                .putHeader("Content-Type", "application/x-amz-json-1.1")
                .putHeader("X-Amz-Target", SERVICE + ".GetSecretValue")
                .build();
    }

    private static SignedRequest signed(SdkHttpRequest request, byte[] body, Region region, AwsCredentialsIdentity identity) {
        return AwsV4HttpSigner.create().sign(sign -> sign
                .identity(identity)
                .request(request)
                .payload(ContentStreamProvider.fromByteArray(body))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
    }

    private String value(SdkHttpClient client, SignedRequest signed) throws IOException {
        HttpExecuteResponse response = client.prepareRequest(HttpExecuteRequest.builder()
                .request(signed.request())
                .contentStreamProvider(signed.payload().orElse(null))
                .build()).call();
        int status = response.httpResponse().statusCode();
        if (status != OK || response.responseBody().isEmpty()) {
            throw new SecretUnreadable("the secret with the model's key could not be read: status " + status);
        }
        try (InputStream in = response.responseBody().get()) {
            JsonNode secret = json.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8)).get("SecretString");
            if (secret == null) {
                throw new SecretUnreadable("the secret with the model's key holds no text");
            }
            return secret.asText().strip();
        }
    }
}
