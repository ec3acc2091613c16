package ai.navis.answers.question;

/**
 * A text in which each quote, dash, space and digit has one form. It has the length of the original: an offset found in
 * the one holds in the other.
 */
final class PlainCharacters {

    private PlainCharacters() {}

    static String of(String text) {
        char[] plain = null;
        for (int i = 0; i < text.length(); i++) {
            char typed = text.charAt(i);
            char simple = typed < 128 ? typed : simple(typed);
            if (simple != typed) {
                if (plain == null) {
                    plain = text.toCharArray();
                }
                plain[i] = simple;
            }
        }
        return plain == null ? text : new String(plain);
    }

    private static char simple(char typed) {
        return switch (typed) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            case '\uFF20' -> '@';
            case '\uFF0E' -> '.';
            case '\uFF0B' -> '+';
            default -> {
                if (Character.isDigit(typed)) {
                    yield (char) ('0' + Character.digit(typed, 10));
                }
                if (Character.getType(typed) == Character.DASH_PUNCTUATION || typed == '\u2212') {
                    yield '-';
                }
                yield Character.isSpaceChar(typed) ? ' ' : typed;
            }
        };
    }
}
