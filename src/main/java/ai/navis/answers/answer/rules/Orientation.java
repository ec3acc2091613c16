package ai.navis.answers.answer.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which sentences may stand without a source: those that send the reader to their team or say what the sources lack. */
final class Orientation {

    private static final String TEAM = "(?:own )?(?:care |health care |healthcare |medical |cancer |treatment )?(?:team|doctors?|oncologist|nurse)(?: or nurse| or doctor| or team)?";
    private static final String WHETHER = "(?:what|whether|if|how|which|where|when|who|why|about|more|your|these|those|questions?|you|with|through|the meaning|any|and)";
    private static final Pattern SENDS = Pattern.compile("(?i)(?:your " + TEAM + " (?:can|could|will be able to|is able to|is there to|are there to) (?:best |also |then )?"
            + "(?:tell|explain|help|answer|say|show|talk|discuss|guide|go over|check)\\b(?: you| this| these| it| them| the \\w+){0,2}(?: (?:understand|decide|find out|learn|see|to understand|think through|weigh))?"
            + "(?: " + WHETHER + "\\b.*)?[.!]?"
            + "|(?:please )?(?:ask|talk with|talk to|speak with|speak to|check with|bring (?:this|these|them) to) your " + TEAM + "(?: (?:about|whether|if|what|how|which|when|where|for advice|for help|to explain|to go over|before|first)\\b.*)?[.!]?)");
    private static final Pattern LACKS = Pattern.compile("(?i)(?:our sources|the sources(?: given| here)?|this answer|our library) (?:do not|does not|don't|cannot|can't) "
            + "(?:cover|say|tell|answer|describe|mention|address|explain|discuss|compare|give|include|foretell|replace|know)\\b.*"
            + "|no source here (?:covers|says|tells|answers|describes|mentions)\\b.*|below is what our sources (?:say|cover|tell)\\b.*|so we do not guess\\.");
    /** After these a claim follows. */
    private static final Pattern CLAIMS = Pattern.compile("(?i)[;:](?! [a-z -]{3,40}\\.$)|\\b(?:but|however|although|yet|because|since|that (?!can|could|may|might|the|you|your|fits?|suits?|are|is|do|does|matter|apply)|"
            + "still|nevertheless|instead|although|though)\\b|, (?:and|so|which|who|it|they|this|as) (?!we do not guess)|"
            + "\\bthat (?:you|your|it|this|the|they) (?:will|is|are|can|should|cures?|works?|has|have|cancer|tumor|surgery|treatment)\\b");
    private static final Pattern FIGURE = Pattern.compile("[\\d%]");
    private static final int LONGEST = 30;

    private Orientation() {}

    static boolean is(String text) {
        String plain = text.strip().replace('\u2019', '\'');
        boolean form = SENDS.matcher(plain).matches() || LACKS.matcher(plain).matches();
        return form && plain.split("\\s+").length <= LONGEST && !FIGURE.matcher(plain).find() && !CLAIMS.matcher(plain).find()
                && plain.toLowerCase(Locale.ROOT).chars().filter(c -> c == '.').count() <= 1;
    }
}
