package ai.navis.answers.question.danger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as words to be compared: lower case, without accents and apostrophes, in American spelling, with its sentences and
 * commas. Of a very long text only the first {@value #LONGEST} characters are read.
 */
final class FlagText {

    static final int LONGEST = 20_000;

    // A text without full stops is parted all the same, which bounds the time that one sentence takes.
    private static final int LONG_SENTENCE = 100;
    private static final int LONGEST_SENTENCE = 140;

    private static final Set<String> BEFORE_THE_QUESTION = Set.of("hi", "hello", "hey", "dear", "sir", "madam", "please", "pls", "so",
            "and", "ok", "okay", "but", "well", "also", "quick", "question", "just", "wondering", "curious", "hola", "buenas", "buenos",
            "dias", "tardes", "noches", "y", "por", "favor", "pero", "oye", "disculpe", "doctor", "doctora", "anyone", "know");
    private static final Set<String> CLAUSE_LINKS = Set.of("and", "but", "so", "or", "y", "pero", "o", "because", "porque", "then");

    private final List<String> words = new ArrayList<>();
    private final List<Integer> sentenceOf = new ArrayList<>();
    private final List<Integer> sentenceStarts = new ArrayList<>();
    private final List<Boolean> afterComma = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean comma;
    private boolean newSentence = true;

    private FlagText() {}

    static FlagText of(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        FlagText read = new FlagText();
        read.scan(Normalizer.normalize(cut, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
        return read;
    }

    /** The words of a phrase of the data files, which thereby always take the form of the words of a text. */
    static List<String> wordsOf(String phrase) {
        if (phrase.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return List.of(FlagSpelling.american(phrase));
        }
        return List.copyOf(of(phrase).words);
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    boolean afterComma(int i) {
        return afterComma.get(i);
    }

    int sentence(int i) {
        return sentenceOf.get(i);
    }

    /** Whether a word is the first of its sentence, greetings apart. */
    boolean opensSentence(int i) {
        for (int before = i - 1; before >= start(sentence(i)); before--) {
            if (!BEFORE_THE_QUESTION.contains(word(before))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is the first of its sentence or follows a comma, "and" or the like. */
    boolean opensClause(int i) {
        return afterComma(i) || opensSentence(i) || i > 0 && sentence(i - 1) == sentence(i) && CLAUSE_LINKS.contains(word(i - 1));
    }

    int start(int sentence) {
        return sentenceStarts.get(sentence);
    }

    int end(int sentence) {
        return sentence + 1 < sentenceStarts.size() ? sentenceStarts.get(sentence + 1) : words.size();
    }

    private void scan(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean inNumber = endsInDigit() && Character.isDigit(next);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (inNumber && (c == '.' || c == ',' || c == '\'' || c == '\u2019')) {
                word.append('.');
            } else if (word.length() > 0 && Character.isLetterOrDigit(next) && (c == '*' || c == '@' || c == '$')) {
                word.append(c);
            } else if (!belongsToWord(c)) {
                endWord();
                comma |= c == ',' || c == ':' || c == '(' || c == ')' || c == '\u2014' || c == '\u2013' || (c == '-' && next == ' ');
                newSentence |= c == '?' || c == '!' || c == ';' || c == '\n' || c == '\u00bf' || c == '\u00a1'
                        || (c == '.' && !Character.isLetterOrDigit(next));
            }
        }
        endWord();
    }

    private boolean endsInDigit() {
        return word.length() > 0 && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean belongsToWord(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00b4' || c == '\u02bc' || c == '\u00ad'
                || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT;
    }

    private void endWord() {
        if (word.length() == 0) {
            return;
        }
        String whole = word.toString();
        word.setLength(0);
        int digits = NumberWords.digitsBeforeUnit(whole);
        add(FlagSpelling.american(whole.substring(0, digits)));
        if (digits < whole.length()) {
            add(whole.substring(digits));
        }
    }

    private void add(String part) {
        int length = sentenceStarts.isEmpty() ? 0 : words.size() - sentenceStarts.get(sentenceStarts.size() - 1);
        if (newSentence || length >= LONG_SENTENCE && comma || length >= LONGEST_SENTENCE) {
            sentenceStarts.add(words.size());
        }
        words.add(part);
        sentenceOf.add(sentenceStarts.size() - 1);
        afterComma.add(comma);
        comma = false;
        newSentence = false;
    }
}
