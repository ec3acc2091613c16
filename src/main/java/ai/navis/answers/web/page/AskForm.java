package ai.navis.answers.web.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the form on the page sends ({@code application/x-www-form-urlencoded}). */
record AskForm(String question, String cancer) {

    /** Bytes of a character at most, as a form writes it. */
    private static final int BYTES_OF_A_CHARACTER = 12;

    /** The most bytes of a form that holds {@code most} characters of text. */
    static int longest(int most) {
        return most * BYTES_OF_A_CHARACTER + 1024;
    }

    /** Reads the form; a field that is missing or malformed is empty. */
    static AskForm read(byte[] body) {
        String form = body == null ? "" : new String(body, StandardCharsets.US_ASCII);
        String cancer = field(form, "cancer");
        return new AskForm(field(form, "question"), cancer.isEmpty() ? null : cancer);
    }

    private static String field(String form, String name) {
        return Arrays.stream(form.split("&"))
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
