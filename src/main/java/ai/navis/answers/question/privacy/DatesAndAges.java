package ai.navis.answers.question.privacy;

import ai.navis.answers.question.privacy.Redaction.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates more exact than a year, and ages over 89. A year alone, and a span of time ("5 years"), stay. */
final class DatesAndAges implements Finder {

    private static final String MONTH = "(?=[jfmasonde])(?:jan(?:uary|uar|v|vier)?|feb(?:ruary|ruar)?|f[ée]vrier|mar(?:ch|s|zo|z)?|m[äa]rz|apr(?:il)?|avril|abril|may|mai|mayo|june?|juni|juin|junio"
            + "|july?|juli|juillet|julio|aug(?:ust)?|ao[uû]t|agosto|sept?(?:ember|embre)?|septiembre|oct(?:ober|obre)?|octubre|okt(?:ober)?|nov(?:ember|embre|iembre)?"
            + "|dec(?:ember)?|d[ée]cembre|dez(?:ember)?|diciembre|enero|febrero)\\b\\.?";
    private static final String YEAR = "(?:(?:19|20)\\d\\d|'\\d\\d)(?!\\d)";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
    private static final String DAYS = DAY + "(?: ?(?:-|to|and|&) ?" + DAY + ")?";
    private static final String DAY_NUMBER = "(?:3[01]|[12]\\d|0?[1-9])";
    private static final String MONTH_NUMBER = "(?:1[0-2]|0?[1-9])";
    private static final String CLOCK = "(?:[ T,]{1,3}(?:at )?[0-2]?\\d:[0-5]\\d(?::[0-5]\\d)?(?:\\.\\d{1,6})?(?: ?[ap]\\.?m\\.?)?Z?)?";
    private static final String NOT_A_MEASURE = "(?! ?(?:%|mg|mcg|ml|mm|cm|kg|g\\b|units?\\b|iu\\b|gy\\b|cycles?\\b|doses?\\b|weeks?\\b|months?\\b|years?\\b|days?\\b|times\\b|percent\\b))";

    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "(?i)(?=[t\\d])(?<![\\p{L}\\d])(?:the )?" + DAYS + "(?: of| de)?[ -]{1,2}" + MONTH + "(?:,?[ -]{0,2}(?:(?:of|de) )?(?:" + YEAR + "|\\d\\d(?![\\d.]| ?\\p{L})))?" + CLOCK + "(?![\\p{L}\\d])");
    private static final Pattern MONTH_AND_DAY = Pattern.compile(
            "(?i)(?=[jfmasonde])(?<![\\p{L}\\d])(" + MONTH + ")[ -]{0,2}(?:the )?(" + DAYS + ")(?![\\d.]\\d|\\d)(,?[ -]{0,2}(?:of )?" + YEAR + ")?" + CLOCK + "(?!\\d)" + NOT_A_MEASURE);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile(
            "(?i)(?=[jfmasonde])(?<![\\p{L}\\d])" + MONTH + "(?:,| of| de)?[ -]{0,2}" + YEAR);
    private static final Pattern MONTH_ALONE = Pattern.compile(
            "(?i)\\b(?:(?:in|since|last|this|next|until|during|by|early|late|mid|of|back in) (january|february|march|april|june|july|august|september|october|november|december)|(?:in|since|last|next|until|during) (may))\\b"
                    + "(?! (?:be|have|help|cause|not|i|also|lead|need|only|make|increase|feel|get)\\b)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d./-])(?:(?:" + DAY_NUMBER + "[/.-]" + MONTH_NUMBER + "|" + MONTH_NUMBER + "[/.-]" + DAY_NUMBER + ")[/.-](?:(?:19|20)\\d\\d|\\d\\d)"
                    + "|(?:19|20)\\d\\d[/.-]" + MONTH_NUMBER + "[/.-]" + DAY_NUMBER + ")" + CLOCK + "(?![\\d/]|[.-]\\d)" + NOT_A_MEASURE);
    private static final Pattern MONTH_NUMBER_AND_YEAR = Pattern.compile(
            "(?<![\\d./-])(?:(?:0?[1-9]|1[0-2])[/-](?:19|20)\\d\\d|(?:19|20)\\d\\d[/-](?:0[1-9]|1[0-2]))(?![\\d/]|[.-]\\d)");
    private static final Pattern DAY_BY_CONTEXT = Pattern.compile(
            "(?i)\\b(?:on|since|dated?|dob|born|birthday|from|until|before|after|by|date of birth)[: ]{1,2}(?:is )?(" + DAY_NUMBER + "/" + DAY_NUMBER + ")(?![\\d/%]|\\.\\d)"
                    + "(?! ?(?:nodes?|lymph|positive|cores?|scale|of\\b|people|patients|women|men|mg|cm|mm))");
    private static final Pattern BIRTH = Pattern.compile(
            "(?i)\\b(?:dob|d\\.o\\.b\\.?|date of birth|birth ?date)(?:[: ]|is|was){1,4}([\\d][\\d/. -]{4,11}\\d)");
    private static final Pattern DAY_ALONE = Pattern.compile("(?i)\\bon the (\\d{1,2}(?:st|nd|rd|th))(?! (?:day|week|cycle|round|line|dose|month|time|percentile|grade|rib|visit|try))\\b");

    private static final String OLD = "(9\\d|1[0-2]\\d)";
    private static final Pattern AGE = Pattern.compile(
            "(?i)(?<![\\d.,/-])" + OLD + "(?=[ -]?(?:y/?o\\b|yrs?\\b[ -]?(?:old|of age)|y\\.o\\.|years?[ -]?(?:old|of age|young)\\b|year-old\\b))"
                    + "|\\b(?:aged?|age of|age is|age was|turn(?:ed|s|ing)?|i am|i'm|im|(?:s?he|who) is|s?he's|(?:mother|father|mom|mum|dad|husband|wife|grandmother|grandfather|grandma|grandpa|nan|gran|aunt|uncle) (?:is|was)|nearly|almost)[ :]{1,2}"
                    + OLD + "(?![\\d%/]|[.,]\\d| ?(?:%|percent|kg|lbs?|pounds|cm|mg|days?\\b|weeks?\\b|months?\\b|miles\\b|km\\b|times\\b|minutes\\b|per\\b))");

    private static final Pattern BEFORE_A_DATE = Pattern.compile("(?i)\\b(?:on|since|until|from|by) $");
    private static final Expression OVER_89 = Expression.of(AGE, "9", "10", "11", "12");
    private static final String[] MONTHS = {"jan", "feb", "fév", "fev", "mar", "mär", "apr", "avr", "abr", "may", "mai", "jun", "jui", "jul", "aug", "ao", "ago", "sep",
            "oct", "okt", "nov", "dec", "déc", "dez", "dic", "enero"};
    private static final List<Expression> DATES = List.of(
            Expression.of(DAY_OF_MONTH, MONTHS), Expression.of(MONTH_AND_YEAR, MONTHS), Expression.of(NUMBERS, "/", ".", "-"), Expression.of(MONTH_NUMBER_AND_YEAR, "/", "-"));
    private static final Expression DAY_AFTER_MONTH = Expression.of(MONTH_AND_DAY, MONTHS);
    private static final Expression WHOLE_MONTH = Expression.of(MONTH_ALONE, "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december");
    private static final List<Expression> DATES_IN_CONTEXT = List.of(
            WHOLE_MONTH, Expression.of(DAY_BY_CONTEXT, "/"), Expression.of(BIRTH, "dob", "d.o.b", "birth"), Expression.of(DAY_ALONE, "on the "));

    @Override
    public void find(String text, String lower, Findings findings) {
        if (Expression.hasDigit(text)) {
            withDigits(text, lower, findings);
        } else if (WHOLE_MONTH.mayMatch(lower)) {
            addGroup(WHOLE_MONTH, Kind.DATE, text, findings);
        }
    }

    private static void withDigits(String text, String lower, Findings findings) {
        for (Expression date : DATES) {
            Matcher matcher = date.in(text);
            while (date.mayMatch(lower) && matcher.find()) {
                if (!endsInTheVerbMay(text, matcher)) {
                    findings.add(Kind.DATE, matcher.start(), matcher.end());
                }
            }
        }
        Matcher day = DAY_AFTER_MONTH.in(text);
        while (DAY_AFTER_MONTH.mayMatch(lower) && day.find()) {
            if (!isTheVerbMay(text, day)) {
                findings.add(Kind.DATE, day.start(), day.end());
            }
        }
        for (Expression date : DATES_IN_CONTEXT) {
            if (date.mayMatch(lower)) {
                addGroup(date, Kind.DATE, text, findings);
            }
        }
        if (OVER_89.mayMatch(lower)) {
            addGroup(OVER_89, Kind.AGE, text, findings);
        }
    }

    /** The part of a match that is the date or age: its first group, or the second. */
    private static void addGroup(Expression expression, Kind kind, String text, Findings findings) {
        Matcher matcher = expression.in(text);
        while (matcher.find()) {
            int group = matcher.start(1) >= 0 ? 1 : 2;
            findings.add(kind, matcher.start(group), matcher.end(group));
        }
    }

    /** "1 or 2 may help". */
    private static boolean endsInTheVerbMay(String text, Matcher date) {
        return date.group().matches("\\d{1,2} may") && date.end() < text.length() && text.charAt(date.end()) == ' '
                && !BEFORE_A_DATE.matcher(text.substring(Math.max(0, date.start() - 6), date.start())).find();
    }

    /** "it may 5 ..." has no year and no ordinal; "May 5" has a capital. */
    private static boolean isTheVerbMay(String text, Matcher day) {
        String month = day.group(1);
        boolean ambiguous = month.equals("may") || month.equals("mar") || month.equals("mai");
        return ambiguous && day.group(3) == null && day.group(2).chars().allMatch(c -> c >= '0' && c <= '9')
                && !text.regionMatches(true, Math.max(0, day.start() - 3), "on ", 0, 3);
    }
}
