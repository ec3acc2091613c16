package ai.navis.answers.question.privacy;

/**
 * A text in which each quote, dash, space and digit has one form. It has the length of the original: an offset found in
 * the one holds in the other.
 */
final class PlainCharacters {

    /** No script needs more on one letter; the regular expressions of Java walk back over all of them at each boundary. */
    private static final int MOST_MARKS = 4;

    private PlainCharacters() {}

    static String of(String text) {
        char[] plain = null;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char typed = text.charAt(i);
            char simple = typed < 128 ? typed : simple(typed);
            marks = typed >= 128 && Character.getType(typed) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                simple = ' ';
            }
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
