package ai.navis.answers.answer.forms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Text and addresses as they may be shown: whatever wrote them, they can neither act nor reorder what stands around them. */
final class Plain {

    /** Control characters, and those that change the direction or the look of the text after them (Unicode TR 36). */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]+");

    private Plain() {}

    /** {@code text} in one line, without characters that are not seen; empty for null. */
    static String text(String text) {
        return text == null ? "" : UNSEEN.matcher(text).replaceAll(" ").strip();
    }

    /** {@code url} where it leads to a page of the web, else null. */
    static String link(String url) {
        try {
            URI uri = new URI(text(url));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
