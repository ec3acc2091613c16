package ai.navis.answers.question.privacy;

import ai.navis.answers.question.privacy.Redaction.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the internet: e-mail, pages, hosts, network and device addresses, handles. */
final class OnlineIdentifiers implements Finder {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+'-]{1,64}+@[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+){1,6}");
    private static final Pattern SPELLED_EMAIL = Pattern.compile(
            "(?i)(?<![\\p{L}\\d._-])[\\p{L}\\d._-]{2,64}+ ?[\\[(]? ?at ?[\\])]? ?[\\p{L}\\d-]{2,63}+ ?[\\[(]? ?dot ?[\\])]? ?(?:com|org|net|edu|gov|co|uk|de|fr)\\b");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|ftp://|www\\.)[^\\s<>\"]{2,300}");
    private static final Pattern HOST = Pattern.compile(
            "(?i)(?<![\\p{L}\\d.@-])(?:[a-z\\d][a-z\\d-]{0,62}\\.){1,4}(?:com|org|net|edu|gov|info|biz|io|co|uk|de|fr|es|it|nl|eu|au|ca|us|me|tv)"
                    + "(?![\\p{L}\\d])(?:/[^\\s<>\"]{0,300})?");
    private static final Pattern IP_V4 = Pattern.compile(
            "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d]|\\.\\d)");
    private static final Pattern IP_V6 = Pattern.compile(
            "(?i)(?<![\\w:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\\w:])");
    private static final Pattern MAC = Pattern.compile("(?i)(?<![\\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\\w:-])");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\d@.])@[A-Za-z][A-Za-z0-9_.]{1,30}+");
    private static final Pattern NAMED_HANDLE = Pattern.compile(
            "(?i)\\b(?:(?:twitter|instagram|insta|facebook|tiktok|skype|telegram|snapchat|discord|linkedin|reddit) ?(?:handle|name|id|username|account)?|user ?name|handle|screen name)"
                    + "(?: is|:| =)[ \"']{1,3}([\\w.-]{3,40})");

    private record Online(Kind kind, Expression expression) {}

    private static final List<Online> FORMS = List.of(
            new Online(Kind.EMAIL, Expression.of(EMAIL, "@")),
            new Online(Kind.HANDLE, Expression.of(HANDLE, "@")),
            new Online(Kind.EMAIL, Expression.of(SPELLED_EMAIL, " dot ", "(dot", "[dot")),
            new Online(Kind.WEB, Expression.of(LINK, "http", "www.", "ftp")),
            new Online(Kind.WEB, Expression.of(HOST, ".com", ".org", ".net", ".edu", ".gov", ".info", ".biz", ".io", ".co", ".uk", ".de", ".fr", ".es", ".it", ".nl",
                    ".eu", ".au", ".ca", ".us", ".me", ".tv")),
            new Online(Kind.NETWORK, Expression.of(IP_V4, "1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "0.")),
            new Online(Kind.NETWORK, Expression.of(IP_V6, ":")),
            new Online(Kind.NETWORK, Expression.of(MAC, ":", "-")));
    private static final Expression HANDLE_WORDS = Expression.of(NAMED_HANDLE, "twitter", "insta", "facebook", "tiktok", "skype", "telegram", "snapchat", "discord",
            "linkedin", "reddit", "name", "handle");

    @Override
    public void find(String text, String lower, Findings findings) {
        for (Online form : FORMS) {
            if (form.expression().mayMatch(lower)) {
                all(form.expression().pattern(), form.kind(), text, findings);
            }
        }
        if (HANDLE_WORDS.mayMatch(lower)) {
            Matcher named = HANDLE_WORDS.in(text);
            while (named.find()) {
                findings.add(Kind.HANDLE, named.start(1), named.end(1));
            }
        }
    }

    private static void all(Pattern pattern, Kind kind, String text, Findings findings) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            findings.add(kind, matcher.start(), withoutTrailingStops(text, matcher.start(), matcher.end()));
        }
    }

    /** The stop or bracket after a link belongs to the sentence. */
    private static int withoutTrailingStops(String text, int start, int end) {
        int last = end;
        while (last > start && ".,;:!?)'".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
