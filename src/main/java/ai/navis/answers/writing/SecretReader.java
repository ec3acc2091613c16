package ai.navis.answers.writing;

import ai.navis.answers.Settings;
import ai.navis.answers.SignedCall;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads one value from AWS Secrets Manager. */
final class SecretReader {

    private static final String SERVICE = "secretsmanager";
    private static final int OK = 200;

    private final SignedCall call;
    private final ObjectMapper json;

    SecretReader(Settings.Model settings, ObjectMapper json) {
        this.call = new SignedCall(SERVICE, settings.secretEndpoint());
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
        try {
            SignedCall.Response response = call.post("/", Map.of(
                    "Content-Type", "application/x-amz-json-1.1", "X-Amz-Target", SERVICE + ".GetSecretValue"),
                    json.writeValueAsBytes(Map.of("SecretId", name)));
            if (response.status() != OK || response.body().length == 0) {
                throw new SecretUnreadable("the secret with the model's key could not be read: status " + response.status());
            }
            return value(response.body());
        } catch (IOException e) {
            throw new SecretUnreadable("the secret with the model's key could not be read: " + e.getClass().getSimpleName());
        }
    }

    private String value(byte[] body) throws IOException {
        JsonNode secret = json.readTree(new String(body, StandardCharsets.UTF_8)).get("SecretString");
        if (secret == null) {
            throw new SecretUnreadable("the secret with the model's key holds no text");
        }
        return secret.asText().strip();
    }
}
