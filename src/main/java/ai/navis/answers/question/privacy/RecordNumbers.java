package ai.navis.answers.question.privacy;

import ai.navis.answers.question.privacy.Redaction.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a word before them names: of records, insurance, accounts, licences, vehicles and devices. */
final class RecordNumbers implements Finder {

    /** What may stand between the naming word and the number. */
    private static final String BETWEEN =
            "(?:[\\s:#=.,()'\"-]{1,6}+|(?:numbers?|no|num|nr|nbr|ids?|identification|identifier|is|was|code|card|plan|policy|account|ref|reference|record|certificate|plate|tag|my|his|her|their|the|of|for|with|ending|in|has|s)(?![\\p{L}\\d])){1,12}+";
    private static final String VALUE =
            "((?:[A-Za-z]{1,12}+[-_/.]?+){0,3}+\\d[A-Za-z\\d]{0,30}+(?:[-_/.][A-Za-z\\d]{1,20}+){0,5}+(?: \\d{2,6}+(?![\\p{L}\\d/.-])){0,4}+)";

    private record Named(Kind kind, Expression expression, int digits) {}

    private static final List<Named> NAMED = List.of(
            named(Kind.SOCIAL_SECURITY, 6, "ssn|social security|soc sec|sin|national insurance|nino|tax id|tin|itin",
                    "ssn", "soc", "sin", "nino", "national", "tax", "tin"),
            named(Kind.RECORD, 3, "mrn|m\\.r\\.n\\.|medical record|med\\.? ?rec(?:ord)?s?|emr|ehr|hospital (?:number|no|id)|nhs (?:number|no|id)|chi number|health record|record ?(?=#|number|no\\b|id)|chart ?(?=#|number|no\\b|id)|patient ?(?=#|number|no\\b|id)|pt ?(?=#|id)|accession|specimen ?(?=#|number|no\\b|id)|sample ?(?=#|number|no\\b|id)|encounter ?(?=#|number|no\\b|id)|case ?(?=#|number|no\\b|id)|file ?(?=#|number|no\\b|id)|visit ?(?=#|number|no\\b|id)|prescription ?(?=#|number|no\\b|id)|rx ?(?=#|number|no\\b)",
                    "mrn", "m.r.n", "rec", "emr", "ehr", "hospital", "nhs", "chi", "chart", "patient", "pt", "accession", "specimen", "sample", "encounter", "case", "file", "visit", "rx"),
            named(Kind.INSURANCE, 3, "insurance|insurer|ins\\.?|policy|member ?(?=#|number|no\\b|id)|subscriber|beneficiary|health ?plan|plan ?(?=#|number|no\\b|id)|hmo|ppo|hicn|mbi|medicare|medicaid|health (?:id|card)|group ?(?=#|number|no\\b|id)|claim ?(?=#|number|no\\b|id)",
                    "ins", "policy", "member", "subscriber", "beneficiary", "plan", "hmo", "ppo", "hicn", "mbi", "medica", "health", "group", "claim"),
            named(Kind.ACCOUNT, 4, "account|acct\\.?|a/c|iban|swift|bic|routing|sort code|bank (?:number|no)|customer ?(?=#|number|no\\b|id)",
                    "account", "acct", "a/c", "iban", "swift", "bic", "routing", "sort code", "bank", "customer"),
            named(Kind.CARD, 11, "card|visa|mastercard|amex|american express|credit",
                    "card", "visa", "amex", "american", "credit"),
            named(Kind.LICENCE, 3, "licen[cs]e|licence|certificate|cert\\.?|passport|permit|npi|dea|registration ?(?=#|number|no\\b|id)|green card|visa number",
                    "licen", "cert", "passport", "permit", "npi", "dea", "registration", "card", "visa"),
            named(Kind.VEHICLE, 2, "licen[cs]e plate|number plate|plate|vehicle|vin|car registration",
                    "plate", "vehicle", "vin", "registration"),
            named(Kind.DEVICE, 3, "serial|s/n|device ?(?=#|number|no\\b|id|serial)|imei|udi|implant ?(?=#|number|no\\b|id|serial)|pacemaker ?(?=#|number|no\\b|id|serial)|lot ?(?=#|number|no\\b)|mac address",
                    "serial", "s/n", "device", "imei", "udi", "implant", "pacemaker", "lot", "mac"),
            named(Kind.OTHER_NUMBER, 4, "(?<!clinical trial )(?<!trial )id|ref(?:erence)?\\.? ?(?=#|number|no\\b|id|code)|site ?(?=#|number|no\\b|id)|user ?(?=#|number|id)|employee ?(?=#|number|id)|student ?(?=#|number|id)|confirmation|booking|order ?(?=#|number|no\\b)|tracking|ticket ?(?=#|number|no\\b)",
                    "id", "ref", "site", "user", "employee", "student", "confirmation", "booking", "order", "tracking", "ticket"));

    private static final Pattern PLATE = Pattern.compile(
            "(?i)\\b(?:licen[cs]e plate|number plate|plate(?: number)?|car registration|reg)(?:[:# ]|is|was|number|no\\b){1,6}([A-Z\\d]{1,4}[ -]?[A-Z\\d]{2,5})\\b");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("(?<![\\d-])\\d{3}([- ])\\d{2}\\1\\d{4}(?![\\d-])");
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile("\\b[A-CEGHJ-PR-TW-Z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]\\b");
    private static final Pattern VEHICLE = Pattern.compile("\\b(?=[A-HJ-NPR-Z]{0,16}\\d)(?=\\d{0,16}[A-HJ-NPR-Z])[A-HJ-NPR-Z\\d]{11}\\d{6}\\b");
    private static final Pattern SIGNED_NUMBER = Pattern.compile("(?<![\\p{L}\\d#])#[A-Za-z]{0,8}[-_]?\\d{4,12}[A-Za-z]{0,3}(?![\\p{L}\\d])");
    private static final Pattern LETTERS_AND_NUMBER = Pattern.compile("(?<![\\p{L}\\d-])[A-Z]{1,6}-?\\d{6,14}[A-Z]{0,3}(?![\\p{L}\\d])");
    private static final Pattern PREFIXED_NUMBER = Pattern.compile("(?<![\\p{L}\\d-])[A-Z]{1,6}-\\d{5,14}(?![\\p{L}\\d])");

    private static Named named(Kind kind, int digits, String words, String... pieces) {
        Pattern pattern = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])" + BETWEEN + VALUE);
        return new Named(kind, Expression.of(pattern, pieces), digits);
    }

    @Override
    public void find(String text, String lower, Findings findings) {
        if (Expression.longestNumber(text) < 3) {
            shortOnes(text, lower, findings);
            return;
        }
        for (Named named : NAMED) {
            Matcher matcher = named.expression().in(text);
            while (named.expression().mayMatch(lower) && matcher.find()) {
                if (digits(matcher.group(1)) >= named.digits() && !isYear(matcher.group(1))) {
                    findings.add(named.kind(), matcher.start(1), matcher.end(1));
                }
            }
        }
        all(PLATE, 1, Kind.VEHICLE, text, findings);
        all(SOCIAL_SECURITY, 0, Kind.SOCIAL_SECURITY, text, findings);
        all(NATIONAL_INSURANCE, 0, Kind.SOCIAL_SECURITY, text, findings);
        all(VEHICLE, 0, Kind.VEHICLE, text, findings);
        all(SIGNED_NUMBER, 0, Kind.OTHER_NUMBER, text, findings);
        all(LETTERS_AND_NUMBER, 0, Kind.OTHER_NUMBER, text, findings);
        all(PREFIXED_NUMBER, 0, Kind.OTHER_NUMBER, text, findings);
    }

    /** A plate may have two digits, and a national insurance number parts its digits. */
    private static void shortOnes(String text, String lower, Findings findings) {
        if (lower.contains("plate") || lower.contains("reg")) {
            all(PLATE, 1, Kind.VEHICLE, text, findings);
        }
        if (Expression.hasDigit(text)) {
            all(NATIONAL_INSURANCE, 0, Kind.SOCIAL_SECURITY, text, findings);
        }
    }

    private static void all(Pattern pattern, int group, Kind kind, String text, Findings findings) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int first = matcher.start(group) + (text.charAt(matcher.start(group)) == '#' ? 1 : 0);
            if (digits(matcher.group(group)) > 0 && !findings.covers(first, matcher.end(group))) {
                findings.add(kind, matcher.start(group), matcher.end(group));
            }
        }
    }

    static int digits(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= '0' && value.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits;
    }

    private static boolean isYear(String value) {
        return value.length() == 4 && (value.startsWith("19") || value.startsWith("20")) && digits(value) == 4;
    }
}
