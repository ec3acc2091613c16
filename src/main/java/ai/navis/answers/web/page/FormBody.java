package ai.navis.answers.web.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A body in {@code application/x-www-form-urlencoded}. */
record FormBody(String text) {

    static FormBody of(byte[] body) {
        return new FormBody(body == null ? "" : new String(body, StandardCharsets.US_ASCII));
    }

    /** The value of that field; empty where it is missing or malformed. */
    String field(String name) {
        return Arrays.stream(text.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst().orElse("");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
