package ai.navis.answers.question.privacy;

import ai.navis.answers.question.privacy.Redaction.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cards, told by their check digit, bank accounts, and bare numbers too long to be a measurement. */
final class BankNumbers implements Finder {

    private static final Pattern CARD = Pattern.compile("(?<![\\p{L}\\d.-])\\d(?:[ -]?\\d){11,18}(?![\\p{L}\\d])");
    private static final Pattern IBAN = Pattern.compile("(?i)(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,3})?(?![\\p{L}\\d])");
    private static final Pattern LONG_NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])\\d{8,20}(?![\\p{L}\\d/]|[.,]\\d)(?! ?(?:copies|cells|iu|units?|people|patients|cases|dollars|per|platelets)\\b)");

    @Override
    public void find(String text, String lower, Findings findings) {
        if (Expression.longestNumber(text) < 4) {
            return;
        }
        Matcher card = CARD.matcher(text);
        while (card.find()) {
            if (passesLuhn(card.group())) {
                findings.add(Kind.CARD, card.start(), card.end());
            }
        }
        Matcher iban = IBAN.matcher(text);
        while (iban.find()) {
            if (RecordNumbers.digits(iban.group()) >= 10) {
                findings.add(Kind.ACCOUNT, iban.start(), iban.end());
            }
        }
        Matcher number = LONG_NUMBER.matcher(text);
        while (number.find()) {
            if (!number.group().endsWith("0000") && !findings.covers(number.start(), number.end())) {
                findings.add(Kind.OTHER_NUMBER, number.start(), number.end());
            }
        }
    }

    static boolean passesLuhn(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                continue;
            }
            int part = twice ? digit * 2 : digit;
            sum += part > 9 ? part - 9 : part;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
