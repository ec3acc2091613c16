package ai.navis.answers.web.page;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The telephone numbers in a text of help, for a phone to dial. */
@TemplateExtension
public final class Telephone {

    /** International, in groups, or a short number such as 112; never a part of a longer word or number. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,-])(?:\\+\\d[\\d -]{5,16}\\d|\\d{1,4}(?:[ -]\\d{3,4}){1,3}|\\d{3,15})(?![\\p{L}\\p{N}]|[.,-]\\d)");

    private Telephone() {}

    /**
     * A piece of a text.
     *
     * @param dial digits to dial, at most with a plus before them; null where the piece is no number
     */
    public record Piece(String text, String dial) {}

    /** {@code text} in pieces that together are all of it. */
    public static List<Piece> dialled(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int end = 0;
        while (number.find()) {
            words(pieces, text.substring(end, number.start()));
            pieces.add(new Piece(number.group(), number.group().replaceAll("[^+\\d]", "")));
            end = number.end();
        }
        words(pieces, text.substring(end));
        return pieces;
    }

    private static void words(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null));
        }
    }
}
