package ai.navis.answers.answer.rules;

import ai.navis.answers.question.Term;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An answer tells no reader to start, stop or change a treatment, gives no dose to take and keeps nobody from their team. */
final class NoDirective implements Rule {

    private static final String NAME = "no-directive";
    private static final Map<String, String> LISTS = Map.of(
            "CHANGE", "start|stop|take|skip|change|increase|reduce|lower|raise|double|halve|switch|quit|avoid|refuse|delay|begin|continue|discontinue|drop|"
                    + "pause|decline|reject|cancel|postpone|finish|swallow|inject|use|try|combine|replace|cut back on|cut down on|come off|go on|go off|hold off on|"
                    + "give up|put off|opt for|choose|pick|insist on|demand|stick with|stay on|wean off",
            "CHANGING", "starting|stopping|taking|skipping|changing|increasing|reducing|lowering|raising|doubling|halving|switching|quitting|avoiding|refusing|"
                    + "delaying|beginning|discontinuing|dropping|cancelling|canceling|postponing|combining|replacing|declining|having|getting|cutting",
            "HAVE", "(?:have|get|undergo|receive)(?! (?:a |your )?(?:follow-up|summary|copy|help))",
            "MUST", "should|must|need to|have to|ought to|had better|are advised to|are better off|would do well to|may safely|can safely|can just|can simply|can now|could just",
            "CARE", "doctors?|team|nurse|oncologist|hospital|emergency|911|specialist|surgeon",
            "DOSE", "(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|half an?|an?)[ -]?(?:extra |more )?(?:mg|milligrams?|mcg|micrograms?|ml|milliliters?|g|grams?|iu|units?|tablets?|pills?|"
                    + "drops|capsules?|teaspoons?|spoonfuls?|puffs|doses?)\\b");
    private static final Pattern OBJECT = Pattern.compile("(?i)\\b(?:medicines?|medications?|drugs?|pills?|tablets?|capsules?|treatments?|chemo\\w*|radiation|radiotherapy|"
            + "\\w*therap\\w+|doses?|dosage|surgery|operation|mastectomy|biopsy|transplant|immunotherapy|injections?|infusions?|supplements?|vitamins?|herbs?|painkillers?|"
            + "steroids?|antibiotics?|prescriptions?|blood thinners?|inhibitors?|radiation|scans?)\\b");

    /** What only warns: not to stop or take anything before talking with the team, or to ask whether to. */
    private static final Pattern CAUTION = Phrase.of("(?:\\b(?:do not|don't|never|not to|should not|must not|shouldn't)\\s+<CHANGE>\\b[^.;]{0,70}?\\b(?:without|before|unless|until)\\b[^.;]{0,40}\\b"
            + "(?:<CARE>|pharmacist|asking|talking|checking)\\b)|\\b(?:before|without|whether|if|when|how|about|than)\\s+(?:(?:you|they|people|anyone|someone|to|should|can|may)\\s+){0,3}"
            + "(?:<CHANGE>|<CHANGING>|<HAVE>)\\b", LISTS);

    /** A beginning that needs a treatment within reach to be a directive. */
    private static final List<Pattern> OPENINGS = Stream.of(
            "\\byou(?: \\w+)? <MUST>(?: \\w+)? (?:<CHANGE>|<HAVE>)\\b",
            "\\byou (?:can|could|may|might) (?:safely |just |also |then )?(?:start|stop|take(?! part)|skip|double|halve|quit|refuse|discontinue|increase|reduce|cancel|drop|inject|come off|go off)\\b",
            "^(?:please |just |simply |instead,? |always |never |do not |don't |better |now |first |then )*<CHANGE>\\b",
            "^(?:if|when|after|before|once|to|for|in|on|during|as|at|since)\\b[^,;]{0,80}, (?:please |just |simply |always |never |do not |don't )*<CHANGE>\\b(?! (?:during|of|in|by)\\b)",
            "(?:[;:]|[,.] (?:and|so|then|but)|\\b(?:and|so|then)) (?:please |just |simply )?<CHANGE> (?:taking |using |having |up |off )?(?:your|all your|all of your|the next)\\b",
            "[;:] (?:please |just |simply |do not |don't )*<CHANGE>\\b",
            "\\b(?:consider|try|recommends?|suggests?|advises?|go ahead with|keep) <CHANGING>\\b",
            "\\b(?:is|be|it's|are) (?:the )?(?:best|better|safe|fine|ok|okay|wise|wiser|time|necessary|right|smart|enough|vital|essential|crucial)(?: thing)?(?: for you)? (?:to|is to|if you) (?:<CHANGE>|<HAVE>)\\b",
            "\\b(?:feel free to|go ahead and|make sure (?:that )?(?:you |to )|be sure to|remember to|your next step is to|no harm in|nothing wrong with|we urge you to|it pays to) ?(?:<CHANGE>|<CHANGING>|<HAVE>)\\b",
            "\\byou (?:do not|don't|no longer|won't|will not) (?:really )?(?:need|have to have|have to take|have to get)\\b",
            "\\byou (?:will|'ll|are going to) (?:definitely |certainly |also )?(?:need(?: to (?:<CHANGE>|<HAVE>))?|have to (?:<CHANGE>|<HAVE>)|require)\\b",
            "\\b(?:there is|there's) no (?:need|reason|point)(?: for you)? (?:to|in|for)\\b",
            "\\byour (?:best|safest|only|right) (?:option|choice|bet|chance|treatment|drug)s? (?:is|are|would be|will be)\\b",
            "\\b(?:best|right|correct|ideal) (?:treatment|drug|dose|choice|option|therapy) for you (?:is|would be)\\b")
            .map(p -> Phrase.of(p, LISTS)).toList();

    /** What is a directive whatever follows. */
    private static final List<Pattern> DIRECTIVES = Stream.of(
            "(?:^|\\byou(?: \\w+){0,2} |\\bto |\\bplease |^[^,]{0,60}, )(?:take|use|inject|swallow|drink|apply|need|get|try|have|ask for)\\b.{0,40}?\\b<DOSE>(?! (?:test|sample|piece))",
            "\\b(?:i|we)(?: would| strongly| do)? (?:recommend|advise|suggest|prescribe|urge)\\b|\\b(?:my|our) (?:advice|recommendation)\\b",
            "\\byour (?:dose|treatment|medicines?|medication|chemo\\w*|radiation)(?: of \\w+)? (?:should|must|needs to|has to|ought to|is \\d)\\b",
            "\\b(?:do not|don't|never|no need to|not necessary to|no reason to|rather than|instead of|without|stop|avoid) (?:call|calling|tell|telling|see|seeing|visit|visiting|contact|contacting|bother|bothering|ask|asking|listen|listening|"
                    + "trust|trusting|go|going|wait|follow|following)\\b(?! (?:if|before)).{0,25}\\b(?:your|a|the|any) (?:\\w+ )?<CARE>\\b",
            "\\bignore (?:your|the|any|all|what)\\b|\\bdo(?: not|n't) bother\\b|\\binstead of (?:seeing|calling|going)\\b",
            "^(?:drink|eat|use|try|take|choose|pick|have)\\b.{0,60}\\b(?:instead of|in place of|rather than)\\b")
            .map(p -> Phrase.of(p, LISTS)).toList();
    /** Words without one of which none of the patterns can match; they spare many sentences the patterns. */
    private static final Set<String> DIRECTING = Words.set(LISTS.get("CHANGE").replaceAll("[|]", " ") + " you your i we our my consider recommend recommends suggest suggests advise advises keep go feel make "
            + "best better safe fine ok okay wise wiser necessary smart enough vital essential crucial sure remember pays need reason point drink eat apply get have ask ignore bother "
            + "instead not don never no rather without avoid prescribe urge harm nothing");
    private static final int REACH = 60;

    private final Set<String> drugs = new HashSet<>();

    NoDirective(Vocabulary vocabulary) {
        for (Term term : vocabulary.terms()) {
            if (term.kind() == Term.Kind.DRUG || term.kind() == Term.Kind.DRUG_CLASS) {
                Stream.concat(Stream.of(term.name()), term.names().stream()).forEach(name -> drugs.add(name.toLowerCase(java.util.Locale.ROOT)));
            }
        }
    }

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        return Stream.concat(draft.sentences(), Wording.frame(draft).filter(s -> !s.text().endsWith("?")))
                .filter(s -> directs(s.text()))
                .map(s -> new Violation(NAME, s, "tells the reader what to do with a treatment; say what people discuss with their team instead"))
                .toList();
    }

    private boolean directs(String text) {
        if (Stream.of(text.toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9]+")).noneMatch(DIRECTING::contains)) {
            return false;
        }
        return finds(text) && finds(CAUTION.matcher(text).replaceAll(" "));
    }

    private boolean finds(String rest) {
        return DIRECTIVES.stream().anyMatch(p -> p.matcher(rest).find()) || OPENINGS.stream().anyMatch(p -> reaches(p.matcher(rest), rest));
    }

    private boolean reaches(Matcher opening, String text) {
        while (opening.find()) {
            String near = text.substring(opening.end(), Math.min(text.length(), opening.end() + REACH));
            if (OBJECT.matcher(near).find() || namesDrug(near)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesDrug(String text) {
        return Stream.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}-]+")).anyMatch(drugs::contains);
    }
}
