package ai.navis.answers.question.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far an address reaches around a part of it. */
final class AddressSpan {

    private static final int MOST_PARTS = 16;
    private static final Pattern PART = Pattern.compile("\\G([\\s,>()?-]{0,10}+|\\. ?)((?:\\d{1,6}[A-Za-z]?|[\\p{L}][\\p{L}\\p{M}.'/-]{0,40}+))(?![\\p{L}\\d])");
    private static final Set<String> STOPS = Set.of("what", "how", "is", "are", "was", "were", "the", "a", "an", "i", "my", "me", "we", "he", "she", "they", "it", "can", "could",
            "please", "who", "why", "when", "where", "does", "do", "did", "has", "have", "had", "with", "for", "after", "before", "last", "this", "that", "there", "tomorrow", "today",
            "and", "or", "but", "mobile", "phone", "fax", "desk", "office", "email", "e-mail", "website", "tel", "name", "date", "on", "at", "in", "to", "by", "from", "your", "our",
            "his", "her", "their", "not", "if", "so", "as", "will", "would", "should", "i'm", "it's", "since", "until", "because", "which", "than", "then", "been", "old", "year",
            "diagnosed", "seen", "treated", "patient", "cancer", "stage", "number", "call", "thanks", "regards", "hi", "hello", "dear", "dr", "mr", "mrs", "ms", "cycle", "cycles", "days",
            "weeks", "months", "years", "times", "hours", "mg", "ml", "cm", "mm", "percent", "per", "within", "about", "between", "every", "only", "any", "all", "more", "most", "no", "yes");
    private static final Set<String> LINKS = Set.of("de", "la", "le", "du", "des", "of", "der", "van", "von", "del", "den", "street", "st", "road", "avenue", "str", "lane", "u", "út", "tér",
            "and", "the", "da", "do", "dos", "y", "i", "al");

    private final NameLexicon lexicon;

    AddressSpan(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean stops(String word) {
        return STOPS.contains(word);
    }

    /** The end of the address that has a part ending here. */
    int endFrom(String text, int from) {
        Matcher part = PART.matcher(text);
        int at = from;
        int end = from;
        for (int parts = 0; parts < MOST_PARTS && part.find(at); parts++) {
            if (part.group(1).startsWith(".") && Character.isUpperCase(part.group(2).charAt(0)) && parts > 0 || part.group(1).contains("?") && !part.group(1).contains("\n")
                    || part.end() < text.length() && text.charAt(part.end()) == ':' || text.charAt(at) != ' ' && part.group(1).isEmpty() && at != from) {
                break;
            }
            String word = part.group(2);
            boolean number = Character.isDigit(word.charAt(0));
            boolean more = number || belongs(word) || link(text, part.end(), word) || unknownBeforeNumber(text, part.end(), word);
            if (!more) {
                break;
            }
            at = part.end();
            boolean loose = LINKS.contains(word) && !word.equals("street") && !word.equals("st");
            end = loose ? end : at;
        }
        return end;
    }

    /** The start of the address that has a part starting here: numbers and capitalised words before it. */
    int startBefore(String text, int from) {
        int start = from;
        for (int parts = 0; parts < 6 && start > 0; parts++) {
            int end = start;
            while (end > 0 && start - end < 5 && " ,\n>?".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int begin = end;
            while (begin > 0 && end - begin < 40 && (Character.isLetterOrDigit(text.charAt(begin - 1)) || "'.-/".indexOf(text.charAt(begin - 1)) >= 0)) {
                begin--;
            }
            String word = text.substring(begin, end);
            boolean newLine = text.substring(end, start).indexOf('\n') >= 0;
            if (word.isEmpty() || end == start || !(isNumber(word) || word.equals("and") || (!newLine || numbered(text, begin)) && belongs(word) && !word.endsWith("."))) {
                break;
            }
            if (word.equals("and")) {
                int before = text.lastIndexOf(' ', begin - 2) + 1;
                if (begin < 3 || !belongs(text.substring(before, begin - 1)) || !Character.isUpperCase(text.charAt(before))) {
                    break;
                }
            }
            start = begin;
        }
        return start;
    }

    /** Whether the line that ends with the word at {@code begin} has a number, as the line of a street has. */
    private static boolean numbered(String text, int begin) {
        int line = Math.max(text.lastIndexOf('\n', begin), begin - 40);
        return RecordNumbers.digits(text.substring(Math.max(0, line), begin)) > 0;
    }

    private boolean unknownBeforeNumber(String text, int end, String word) {
        int next = end;
        while (next < text.length() && next - end < 8 && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next > end && next < text.length() && Character.isDigit(text.charAt(next)) && !STOPS.contains(word) && lexicon.unknownWithoutService(TypedWord.fold(word));
    }

    private boolean belongs(String word) {
        if (word.length() < 4 && word.length() > 1 && word.chars().allMatch(Character::isUpperCase) && !lexicon.clinicalByItself(TypedWord.fold(word))) {
            return true;
        }
        String folded = TypedWord.fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        if (STOPS.contains(folded) || lexicon.clinicalByItself(folded)) {
            return false;
        }
        return Character.isUpperCase(word.charAt(0)) || !lexicon.everyday(folded) && !lexicon.clinicalByItself(folded) && word.charAt(0) > 127;
    }

    private static boolean link(String text, int end, String word) {
        return LINKS.contains(word) && end < text.length();
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) && RecordNumbers.digits(word) >= word.length() - 1 && word.length() <= 6;
    }
}
