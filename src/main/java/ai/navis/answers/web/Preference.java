package ai.navis.answers.web;

import java.util.Arrays;
import java.util.List;

/** What a caller would rather have (RFC 7240). */
final class Preference {

    static final String HEADER = "Prefer";
    static final String RESPOND_ASYNC = "respond-async";

    private Preference() {}

    /** Whether the caller would rather fetch an answer later than wait. The values may come split at their commas. */
    static boolean respondAsync(List<String> values) {
        return values != null && values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(value -> value.split(";", 2)[0].strip())
                .anyMatch(RESPOND_ASYNC::equalsIgnoreCase);
    }
}
