package ai.navis.answers.question.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word as typed, with its place in the text.
 *
 * @param folded lower case, without accents and without a possessive ending: the form in which lists are asked
 * @param end the offset after the word; a possessive ending is part of the word
 */
record TypedWord(String typed, String folded, int start, int end, boolean opensSentence) {

    static List<TypedWord> of(String text) {
        List<TypedWord> words = new ArrayList<>();
        int at = 0;
        int last = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            at = endOfWord(text, start);
            String typed = text.substring(start, at);
            words.add(new TypedWord(typed, fold(typed), start, at, words.isEmpty() || opens(text, last, start)));
            last = at;
        }
        return words;
    }

    boolean capital() {
        return Character.isUpperCase(typed.charAt(0));
    }

    /** Capitals throughout, as in an abbreviation. */
    boolean shouted() {
        for (int i = 0; i < typed.length(); i++) {
            if (Character.isLowerCase(typed.charAt(i))) {
                return false;
            }
        }
        return typed.length() > 1;
    }

    boolean initial() {
        return capital() && (typed.length() == 1 || typed.length() == 3 && possessive());
    }

    boolean possessive() {
        return typed.endsWith("'s");
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean joint = (c == '\'' || c == '-') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            if (!joint && !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean opens(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '!' || c == '?' || c == '\n' || c == ':' || c == '"' || c == '.') {
                return true;
            }
        }
        return false;
    }

    static String fold(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return withoutAccents(lower);
            }
        }
        return lower;
    }

    private static String withoutAccents(String lower) {
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'ø' ? 'o' : c == 'ł' ? 'l' : c == 'đ' || c == 'ð' ? 'd' : c == 'ı' ? 'i' : c);
            }
        }
        return plain.toString().replace("ß", "ss").replace("æ", "ae").replace("þ", "th").replace("œ", "oe");
    }
}
