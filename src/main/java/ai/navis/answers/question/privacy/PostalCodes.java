package ai.navis.answers.question.privacy;

import ai.navis.answers.question.privacy.Redaction.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postal codes: the forms that are one by themselves, and bare numbers after a place or a word that says so. */
final class PostalCodes implements Finder {

    private static final String STATES = "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AA|AE|AP";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<![\\d-])\\d{5}-\\d{4}(?![\\d-])"),
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b"),
            Pattern.compile("\\b[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d\\b"),
            Pattern.compile("\\b(?:" + STATES + "),? {1,2}\\d{5}\\b"),
            Pattern.compile("\\b\\d{4} [A-Z]{2}\\b(?= |,|\\n|$)(?! ?(?:MG|ML|MM|CM|IU|KG|AM|PM|US|UK)\\b)(?<!(?:19|20)\\d\\d \\w\\w)"));
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:zip(?: ?code)?|post(?:al)? ?codes?|plz|cap|eircode|pin ?code)(?:\\s?[:#=]|\\s?,? (?:is|was|of|in)|\\s?\\n)? {0,4}([A-Z]{0,3}-?\\d[A-Z\\d]{1,6}(?:[ -]?[A-Z\\d]{2,4}(?![\\p{L}\\d]))?)(?![\\p{L}\\d])");
    private static final Expression NAMED_CODE = Expression.of(NAMED, "zip", "post", "plz", "cap", "eircode", "pin");
    private static final Pattern AFTER_PLACE = Pattern.compile(
            "\\b(?:in|at|to|from|of|near) ((?:\\p{Lu}[\\p{L}'.-]{1,30} ){1,3})(\\d{4,5}|\\d{3} \\d\\d)(?![\\p{L}\\d%/.,-])(?! ?(?:mg|mcg|ml|iu|units|patients|people|women|men|cases)\\b)");

    private final NameLexicon lexicon;

    PostalCodes(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(String text, String lower, Findings findings) {
        if (!Expression.hasDigit(text)) {
            return;
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                findings.add(Kind.POSTAL_CODE, matcher.start(), matcher.end());
            }
        }
        Matcher named = NAMED_CODE.in(text);
        while (NAMED_CODE.mayMatch(lower) && named.find()) {
            findings.add(Kind.POSTAL_CODE, named.start(1), named.end(1));
        }
        Matcher place = AFTER_PLACE.matcher(text);
        while (place.find()) {
            if (!isYear(place.group(2)) && namesAPlace(place.group(1))) {
                findings.add(Kind.ADDRESS, place.start(1), place.end(2));
            }
        }
    }

    private boolean namesAPlace(String words) {
        for (String word : words.strip().split(" ")) {
            String folded = TypedWord.fold(word);
            if (lexicon.clinicalByItself(folded) || lexicon.everyday(folded)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
    }
}
