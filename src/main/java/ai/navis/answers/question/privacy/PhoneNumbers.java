package ai.navis.answers.question.privacy;

import ai.navis.answers.question.privacy.Redaction.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phone and fax numbers. Lists of laboratory values look alike: without a plus, a bracket or a word such as "call", only
 * the groupings in use for phone numbers count.
 */
final class PhoneNumbers implements Finder {

    private static final Pattern GROUP = Pattern.compile("\\d{1,15}");
    private static final Pattern EXTENSION = Pattern.compile("\\G ?(?:x|ext\\.?|extension) ?\\d{1,6}(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_BEFORE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:phone|tel|telephone|telefon|call|mobile|cell|handy|contact|fax|desk|office|home|work|whatsapp|text|ring|reach (?:me|us|him|her|them)(?: at| on)?|answering at|messages to|number is|call(?:ed|ing)? (?:me|us|him|her)(?: at| on)?|hotline|pager)(?!\\p{L})[^\\d\\n]{0,14}\\n?[^\\d\\n]{0,3}$");
    private static final Expression ANNOUNCED = Expression.of(WORD_BEFORE, "phone", "tel", "call", "mobile", "cell", "handy", "contact", "fax", "desk", "office", "home", "work", "whatsapp", "text",
            "ring", "reach", "answering", "messages", "number", "hotline", "pager");
    private static final Pattern WORD_AFTER = Pattern.compile("(?i)^[ (-]{1,3}(?:phone|tel|mobile|cell|fax|office|home|work|desk)\\b");
    private static final Set<String> GROUPINGS = Set.of(
            "3-3-4", "3-4", "3-3-3", "5-3-3", "4-3-4", "3-4-4", "4-2-2-2", "4-3-2-2", "2-3-3-4", "2-4-4", "2-6", "5-6", "4-6", "4-5",
            "3-2-3", "2-2-2-2-2", "3-3-2-2", "1-3-3-4", "3-3-3-3", "4-3-3", "2-3-2-2", "3-2-2", "3-7", "3-8", "4-4", "4-7", "5-5", "3-6");

    private record Digits(int start, int end) {
        int length() {
            return end - start;
        }
    }

    @Override
    public void find(String text, String lower, Findings findings) {
        if (Expression.longestNumber(text) < 6) {
            return;
        }
        boolean announced = ANNOUNCED.mayMatch(lower);
        List<Digits> chain = new ArrayList<>();
        Matcher matcher = GROUP.matcher(text);
        while (matcher.find()) {
            Digits next = new Digits(matcher.start(), matcher.end());
            if (!chain.isEmpty() && !joins(text, chain.get(chain.size() - 1).end(), next.start())) {
                judge(text, chain, announced, findings);
                chain.clear();
            }
            chain.add(next);
        }
        judge(text, chain, announced, findings);
    }

    private static boolean joins(String text, int from, int to) {
        if (to - from < 1 || to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (" .()-/".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void judge(String text, List<Digits> chain, boolean announced, Findings findings) {
        for (int first = 0; first < chain.size(); first++) {
            int longest = Math.min(chain.size(), first + 6);
            for (int last = longest - 1; last >= first; last--) {
                List<Digits> groups = chain.subList(first, last + 1);
                int start = groups.get(0).start();
                int end = groups.get(groups.size() - 1).end();
                if (!findings.touchesFound(start, end) && isPhone(text, groups, announced)) {
                    Matcher extension = EXTENSION.matcher(text);
                    findings.add(Kind.PHONE, start, extension.find(end) ? extension.end() : end);
                    first = last;
                    break;
                }
            }
        }
    }

    private static boolean isPhone(String text, List<Digits> groups, boolean announced) {
        int start = groups.get(0).start();
        int end = groups.get(groups.size() - 1).end();
        int digits = digits(groups);
        if (digits < 6 || digits > 15 || partOfAWord(text, start, end) || isRound(text, groups)) {
            return false;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (before == '+' && digits >= 7) {
            return true;
        }
        if (announced && named(text, start, end) && !decimals(text, groups)) {
            return true;
        }
        if (digits < 7 || groups.size() < 2 || decimals(text, groups) || years(text, groups)) {
            return false;
        }
        boolean bracket = before == '(' && text.charAt(groups.get(0).end()) == ')';
        boolean trunk = text.charAt(start) == '0' && digits >= 8;
        return bracket || trunk || GROUPINGS.contains(grouping(groups));
    }

    private static int digits(List<Digits> groups) {
        int digits = 0;
        for (Digits group : groups) {
            digits += group.length();
        }
        return digits;
    }

    private static boolean partOfAWord(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        return Character.isLetter(before) || before == '.' || before == '/' || before == '<' || before == '>'
                || Character.isLetter(after) && after != 'x' || after == '%' || after == '/';
    }

    /** "10 000 000" is a count. */
    private static boolean isRound(String text, List<Digits> groups) {
        return groups.size() > 1 && groups.stream().skip(1).anyMatch(g -> g.length() == 3 && text.startsWith("000", g.start()))
                && groups.get(0).length() < 4 && !text.startsWith("0", groups.get(0).start());
    }

    /** Points between all groups are a manner of writing; some points are decimals. */
    private static boolean decimals(String text, List<Digits> groups) {
        long points = 0;
        for (int i = 1; i < groups.size(); i++) {
            points += text.charAt(groups.get(i).start() - 1) == '.' ? 1 : 0;
        }
        return points > 0 && (points < groups.size() - 1 || groups.size() < 3);
    }

    private static boolean years(String text, List<Digits> groups) {
        return groups.stream().filter(g -> g.length() == 4
                && (text.startsWith("19", g.start()) || text.startsWith("20", g.start()))).count() == groups.size();
    }

    private static boolean named(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 50), start);
        return WORD_BEFORE.matcher(before).find() || WORD_AFTER.matcher(text.substring(end, Math.min(text.length(), end + 12))).find();
    }

    private static String grouping(List<Digits> groups) {
        StringBuilder shape = new StringBuilder();
        for (Digits group : groups) {
            shape.append(shape.isEmpty() ? "" : "-").append(group.length());
        }
        return shape.toString();
    }
}
