package ai.navis.answers.question.privacy;

import ai.navis.answers.question.privacy.Redaction.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Street addresses. A part that only an address has (a street with a number, a flat, a post box) is the anchor; what stands
 * around it, up to a word that cannot belong to an address, goes with it: place, state, country, postal code.
 */
final class StreetAddresses implements Finder {

    private static final String NAME_PART = "[\\p{L}][\\p{L}.'-]{0,30}+";
    private static final String STREET = "(?:street|str|st|road|rd|avenue|ave|boulevard|blvd|lane|ln|drive|dr|court|ct|crescent|cres|terrace|place|pl|plaza|square|sq|parkway|pkwy|highway|hwy"
            + "|turnpike|route|alley|trail|way|walk|row|close|gardens|grove|mews|hill|circle|cir|loop|path|heights|mall|quay|expressway|freeway|promenade|esplanade)";
    private static final Pattern NUMBER_STREET = Pattern.compile(
            "(?<![\\p{L}\\d./-])\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,4})?,? {1,2}(?:(?:" + NAME_PART + "|\\d{1,3}(?:st|nd|rd|th)) {1,2}){1,4}?((?i:" + STREET + "))(?![\\p{L}-])\\.?");
    private static final Pattern STREET_NUMBER = Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{5,40}+)\\.? \\d{1,5}[a-z]?(?![\\p{L}\\d])");
    private static final List<String> STREET_ENDINGS = List.of("straat", "strasse", "straße", "str", "gade", "gata", "gatan", "gate", "vägen", "vagen", "veien", "vegen", "vej", "katu",
            "tie", "kuja", "polku", "weg", "laan", "plein", "gasse", "allee", "platz", "gracht", "dijk", "utca", "braut", "stræti", "straeti", "stien", "tún", "holmen", "brücke", "gatu", "torget", "ring");
    private static final Pattern PREFIXED_STREET = Pattern.compile(
            "(?<![\\p{L}\\d])(?:Via|Viale|Piazza|Corso|[Rr]ue|Avenue|Boulevard|[Cc]alle|C/|Avenida|Avda|R[uú]a|Praça|Plaza|[Uu]l\\.|[Uu]lica|Str\\.|Strada|Aleja|Chemin|Allée|Quai|Impasse|Carrer|Paseo|Largo|Travessa|Λεωφόρος|Οδός)"
                    + "\\.? (?:" + NAME_PART + ",? ){1,4}?\\d{1,5}[a-z]?(?![\\p{L}\\d])");
    private static final Pattern NUMBER_PREFIXED_STREET = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])\\d{1,5}[a-z]?,? (?:rue|avenue|boulevard|place|chemin|allée|quai|impasse|route) (?:" + NAME_PART + " ?){1,4}");
    private static final Pattern EUROPEAN = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])" + NAME_PART + " (?:strasse|straße|straat|weg|gasse|platz|allee|laan|plein|rkp\\.|kapu|köz|sétány|út|útja|utca|u\\.|tér|tee|mnt|pst|väg|gata|vei|ulica|ul\\.|náměstí|třída|sokak|cad\\.|caddesi|bulvarı) ?\\d{1,5}\\.?");
    /** A house number before the name of the street and another after it, as forms of several countries mix them. */
    private static final Pattern HOUSE = Pattern.compile(
            "(?<![\\p{L}\\d./-])\\d{1,6} (\\p{L}[\\p{L}.'-]{2,30}+(?: [\\p{L}][\\p{L}.'-]{0,30}+){0,3}) \\d{1,4}[a-z]?(?![\\p{L}\\d%/]|[.,]\\d| ?(?:mg|mcg|ml|mm|cm|kg|iu|units|days|weeks|months|years|cycles)\\b)");
    private static final Pattern NAMED_STREET = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}'-]{1,30}+ ){1,3}(?:Street|Avenue|Road|Lane|Boulevard|Crescent|Terrace|Drive)(?![\\p{L}\\d])");
    private static final Pattern UNIT = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:apt|apartment|suite|ste|flat|unit)\\.? ?#? ?\\d{1,5}[a-z]?(?![\\p{L}\\d]| ?(?:mg|mm|cm|ml|of)\\b)");
    private static final Pattern BOX = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:p\\.? ?o\\.? ?box|post office box|postbox|postfach|apartado|bo[îi]te postale|(?:psc|cmr|unit) \\d{1,5},? box) ?#?\\d{1,6}(?!\\d)");
    private static final Pattern MILITARY = Pattern.compile("(?i)(?:\\b(?:us[a-z]{1,4}) \\p{L}{2,20}\\s{1,3})?\\b(?:apo|fpo|dpo),? a[aep] \\d{5}\\b");
    private static final Pattern CORNER = Pattern.compile("(?i)\\b(?:the )?corner of (?=[\\p{Lu}\\d]|\\p{L}+ \\d)|\\b(?<=at )the intersection of ");
    private static final Pattern AT_ADDRESS = Pattern.compile(
            "(?i)(?<!\\p{L})(?:address(?:es)?(?: to the same| is|: ?it is|: ?it's)?:?\\s{1,3}|(?:lives?|lived|living|resid(?:es?|ing)|located|stays?|staying|moved|office is|home is|house is|sent|taxi|meet(?:ing)?(?: you| me| us)?|arrived|delivered|at|titled?|refers|address\\? (?:it's|it is)) (?:at|on|in|to|near) )"
                    + "(?=(?:\\d{1,6} )?(?:" + NAME_PART + ",? ){1,4}\\d{1,5}(?![\\d%/.]))");
    private static final List<Expression> ANCHORS = List.of(
            Expression.of(NUMBER_STREET), Expression.of(STREET_NUMBER), Expression.of(HOUSE),
            Expression.of(PREFIXED_STREET, "via", "piazza", "corso", "rue", "avenue", "boulevard", "calle", "c/", "avenida", "avda", "rua", "rúa", "praça", "plaza", "ul", "str", "aleja",
                    "chemin", "allée", "quai", "impasse", "carrer", "paseo", "largo", "travessa", "λεωφόρος", "οδός"),
            Expression.of(NUMBER_PREFIXED_STREET, "rue", "avenue", "boulevard", "place", "chemin", "allée", "quai", "impasse", "route"),
            Expression.of(EUROPEAN, " út", " utca", " u.", " tér", " tee", " mnt", " pst", " väg", " gata", " vei", " ul", " náměstí", " třída", " sokak", " cad", " bulvar", " stra", " weg",
                    " gasse", " platz", " allee", " laan", " plein", " rkp", " kapu", " köz", " sétány"),
            Expression.of(UNIT, "apt", "apartment", "suite", "ste", "flat", "unit"),
            Expression.of(BOX, "box", "postfach", "apartado", "postale"),
            Expression.of(MILITARY, "apo", "fpo", "dpo"),
            Expression.of(NAMED_STREET, "street", "avenue", "road", "lane", "boulevard", "crescent", "terrace", "drive"));
    private static final List<Expression> ANNOUNCED = List.of(
            Expression.of(CORNER, "corner of", "intersection of"),
            Expression.of(AT_ADDRESS, "address", "live", "living", "resid", "located", "stay", "moved", "office", "home", "house", "sent", "taxi", "meet", "arrived", "delivered", "refers", "title"));

    private final AddressSpan span;
    private final NameLexicon lexicon;

    StreetAddresses(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.span = new AddressSpan(lexicon);
    }

    @Override
    public void find(String text, String lower, Findings findings) {
        if (!Expression.hasDigit(text)) {
            return;
        }
        for (Expression anchor : ANCHORS) {
            Matcher matcher = anchor.in(text);
            while (anchor.mayMatch(lower) && matcher.find()) {
                if (!findings.covers(matcher.start(), matcher.end()) && credible(anchor.pattern(), matcher)) {
                    add(text, matcher.start(), matcher.end(), findings);
                }
            }
        }
        for (Expression announced : ANNOUNCED) {
            Matcher matcher = announced.in(text);
            while (announced.mayMatch(lower) && matcher.find()) {
                int end = span.endFrom(text, matcher.end());
                if (RecordNumbers.digits(text.substring(matcher.end(), end)) > 0 && !clinical(text.substring(matcher.end(), end))) {
                    findings.add(Kind.ADDRESS, announced.pattern() == CORNER ? matcher.start() : matcher.end(), end);
                }
            }
        }
    }

    private void add(String text, int start, int end, Findings findings) {
        findings.add(Kind.ADDRESS, span.startBefore(text, start), span.endFrom(text, end));
    }

    /** A street has a name: "2 weeks close" and "3 cancer drugs st" have everyday or clinical words only. */
    private boolean credible(Pattern kind, Matcher anchor) {
        if (kind == HOUSE) {
            return unknownStreet(anchor.group(1));
        }
        if (kind == STREET_NUMBER) {
            String street = anchor.group(1).toLowerCase(Locale.ROOT);
            return STREET_ENDINGS.stream().anyMatch(ending -> street.endsWith(ending) && street.length() > ending.length() + 1) && lexicon.unknownWithoutService(TypedWord.fold(street));
        }
        String found = anchor.group();
        if (clinical(found)) {
            return false;
        }
        return kind != NUMBER_STREET || named(anchor, found);
    }

    private boolean named(Matcher anchor, String found) {
        String street = anchor.group(1);
        List<TypedWord> words = TypedWord.of(found.substring(0, anchor.start(1) - anchor.start()));
        if (words.isEmpty()) {
            return true;
        }
        boolean capitals = words.stream().allMatch(TypedWord::capital);
        boolean sureStreet = street.length() > 3 && List.of("street", "road", "avenue", "boulevard", "lane", "drive", "crescent").contains(street.toLowerCase(Locale.ROOT));
        return capitals || words.stream().noneMatch(w -> lexicon.everyday(w.folded())) || sureStreet && words.stream().noneMatch(w -> span.stops(w.folded()));
    }

    private boolean unknownStreet(String name) {
        List<TypedWord> words = TypedWord.of(name);
        boolean first = words.get(0).capital() || words.get(0).folded().length() > 5;
        return first && words.stream().allMatch(w -> lexicon.unknownWithoutService(w.folded()) || lexicon.place(w.folded()) && w.capital()
                || w.typed().length() < 4 && !span.stops(w.folded()) && !w.typed().equals(words.get(0).typed()));
    }

    private boolean clinical(String found) {
        return TypedWord.of(found).stream().anyMatch(w -> w.folded().length() > 2 && lexicon.clinicalByItself(w.folded()) && !w.folded().equals("sue"));
    }
}
