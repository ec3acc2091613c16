package ai.navis.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** Reads one secret of AWS Secrets Manager. */
public final class SecretReader {

    private static final String SERVICE = "secretsmanager";
    private static final int OK = 200;

    private final SignedCall call;
    private final ObjectMapper json;
    private final String what;

    /**
     * @param endpoint where secrets are read; by default the regional endpoint
     * @param what     what the secret holds, as a failure names it: {@code the model's key}
     */
    public SecretReader(Optional<URI> endpoint, ObjectMapper json, String what) {
        this.call = new SignedCall(SERVICE, endpoint);
        this.what = what;
        this.json = json;
    }

    /** The secret has no value that can be read. The message holds its name at most. */
    public static final class SecretUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SecretUnreadable(String message) {
            super(message);
        }
    }

    /**
     * The text of the secret {@code name}, which may be its ARN.
     *
     * @throws SecretUnreadable when it cannot be read
     */
    public String read(String name) {
        try {
            SignedCall.Response response = call.post("/", Map.of(
                    "Content-Type", "application/x-amz-json-1.1", "X-Amz-Target", SERVICE + ".GetSecretValue"),
                    json.writeValueAsBytes(Map.of("SecretId", name)));
            if (response.status() != OK || response.body().length == 0) {
                throw new SecretUnreadable("the secret with " + what + " could not be read: status " + response.status());
            }
            return value(response.body());
        } catch (IOException | SdkException e) {
            throw new SecretUnreadable("the secret with " + what + " could not be read: " + e.getClass().getSimpleName());
        }
    }

    private String value(byte[] body) throws IOException {
        JsonNode secret = json.readTree(new String(body, StandardCharsets.UTF_8)).get("SecretString");
        if (secret == null) {
            throw new SecretUnreadable("the secret with " + what + " holds no text");
        }
        return secret.asText().strip();
    }
}
