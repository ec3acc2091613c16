package ai.navis.answers.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in the form in which they are compared: lower case, one spelling for the UK and the US, no plural.
 * A symbol that can change the meaning ({@code +}, {@code <}, a trailing minus) is a word of its own.
 */
final class Tokens {

    /** One word: as compared, and as it was typed. Punctuation that parts sentences or clauses is a token, too. */
    record Token(String word, String typed) {
        boolean endsClause() {
            return word.equals("?") || word.equals(".") || word.equals("!") || word.equals(";") || word.equals(":");
        }

        boolean isComma() {
            return word.equals(",");
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['.][\\p{L}\\p{N}]+)*|[^\\s\\p{P}]|[-+/%&<>=*#@](?=\\s|$)|[%&+/?!;:,]|[.](?=\\s|$)");
    private static final Pattern QUOTES = Pattern.compile("[\\u2018\\u2019\\u201B\\u02BC`\\u00B4]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\\u201C\\u201D]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> NOT_PLURAL = Set.of(
            "aids", "his", "this", "has", "was", "does", "is", "as", "us", "gas", "pus", "bus", "lens", "plus", "yes", "its",
            "mets", "nets", "always", "sometimes", "perhaps", "ours", "yours", "theirs", "hers", "whats", "hows", "series", "species", "news",
            "less", "means", "pancreas", "uterus", "cervix", "penis", "pelvis", "meninges", "ms", "besides", "thus");
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("tumour", "tumor"), new Spelling("leukaem", "leukem"), new Spelling("oesoph", "esoph"),
            new Spelling("haem", "hem"), new Spelling("anaem", "anem"), new Spelling("oedema", "edema"),
            new Spelling("diarrhoea", "diarrhea"), new Spelling("colour", "color"), new Spelling("paediatr", "pediatr"),
            new Spelling("gynaec", "gynec"), new Spelling("orthopaed", "orthoped"), new Spelling("foetus", "fetus"),
            new Spelling("oestr", "estr"), new Spelling("faec", "fec"), new Spelling("caecum", "cecum"),
            new Spelling("behaviour", "behavior"), new Spelling("fibre", "fiber"), new Spelling("centre", "center"),
            new Spelling("programme", "program"), new Spelling("labour", "labor"), new Spelling("odour", "odor"),
            new Spelling("isation", "ization"), new Spelling("ising", "izing"), new Spelling("ised", "ized"),
            new Spelling("counsell", "counsel"), new Spelling("sulph", "sulf"), new Spelling("aetiol", "etiol"));

    private record Spelling(String british, String american) {}

    private Tokens() {}

    static List<Token> of(String text) {
        String plain = plain(text);
        List<Token> tokens = new ArrayList<>();
        if (isWords(plain)) {
            for (int from = 0, to; from < plain.length(); from = to + 1) {
                to = from;
                while (to < plain.length() && plain.charAt(to) != ' ') {
                    to++;
                }
                String typed = plain.substring(from, to);
                tokens.add(new Token(fold(typed), typed));
            }
            return tokens;
        }
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            String typed = matcher.group();
            tokens.add(new Token(fold(typed), typed));
        }
        return tokens;
    }

    /** Whether the text is ASCII letters, digits and single spaces alone, as nearly all names are: these need no pattern. */
    private static boolean isWords(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ')) {
                return false;
            }
        }
        return !plain.isEmpty();
    }

    /** The compared forms alone, without punctuation. */
    static List<String> words(String text) {
        return of(text).stream().filter(t -> !t.endsClause() && !t.isComma()).map(Token::word).toList();
    }

    /** The text with one form for each quote, dash and space, compatibility characters resolved and marks of direction gone. */
    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = QUOTES.matcher(plain).replaceAll("'");
        plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = INVISIBLE.matcher(plain).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether nothing is to be changed: printable ASCII, single spaces, none at the ends. Most texts are, and this is quick. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '`' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String fold(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
        }
        if (word.equals("&")) {
            return "and";
        }
        word = word.replace("'", "");
        if (mayBeBritish(word)) {
            for (Spelling spelling : SPELLINGS) {
                if (word.contains(spelling.british())) {
                    word = word.replace(spelling.british(), spelling.american());
                }
            }
        }
        return singular(word);
    }

    /** Whether it holds two letters that stand in each of the British spellings; most words do not. */
    private static boolean mayBeBritish(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            char c = word.charAt(i);
            char next = word.charAt(i + 1);
            boolean pair = (c == 'a' || c == 'o') && next == 'e' || c == 'o' && next == 'u' || c == 'i' && next == 's'
                    || c == 'p' && next == 'h' || c == 'r' && next == 'e' || c == 'm' && next == 'm' || c == 'l' && next == 'l';
            if (pair) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String word) {
        if (word.length() < 4 || NOT_PLURAL.contains(word) || !word.endsWith("s") || word.endsWith("ss")
                || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }
}
