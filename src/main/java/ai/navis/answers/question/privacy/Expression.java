package ai.navis.answers.question.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern and the pieces of text without one of which it cannot match. Most texts have none of them, and to look for a
 * piece is a hundred times faster than to try the pattern everywhere.
 *
 * @param pieces in lower case; none means that the pattern is always tried
 */
record Expression(Pattern pattern, List<String> pieces) {

    static Expression of(Pattern pattern, String... pieces) {
        return new Expression(pattern, List.of(pieces));
    }

    /** @param lower the text in lower case */
    boolean mayMatch(String lower) {
        for (String piece : pieces) {
            if (lower.contains(piece)) {
                return true;
            }
        }
        return pieces.isEmpty();
    }

    Matcher in(String text) {
        return pattern.matcher(text);
    }

    /** The digits of the longest number, where one sign or space may part digits: 9 for "123-45 6789". */
    static int longestNumber(String text) {
        int longest = 0;
        int digits = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                signs = 0;
                longest = Math.max(longest, digits);
            } else if (++signs > 1 || " -./()".indexOf(c) < 0) {
                digits = 0;
            }
        }
        return longest;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
