package ai.navis.answers.question.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a text is about one person (their age, results or history, or the case of a relative), as against a
 * general question that looks alike ("how do I know if I have ..."). Looks at English wording only. Safe for use by many threads.
 */
public final class PersonalStory {

    /** An auxiliary, a condition or a question word before the subject makes a question or a supposition of what follows. */
    private static final String ASKED = "\\b(?:do|does|did|can|could|should|would|will|may|might|must|shall|am|is|are|was|were|have|has|if|whether|unless|suppose|in case|how long|how often|chances|odds|likelihood|possible|likely|means?|know|sure|what|whatever|before|until) ";
    private static final String KIN = "(?:(?:step|grand|god|great |half |ex |late |dear |older |younger |elder |elderly |eldest |youngest |little |big |twin |best |close |dog |\\d{1,2}[ -]?(?:year|yr|month)s?[ -]?old |\\d{1,2} ?(?:yo|yrs?) )*"
            + "(?:mother|father|mom|mum|mam|mommy|mummy|momma|dad|daddy|papa|husband|hubby|wife|son|daughter|brother|sister|aunt|auntie|uncle|ma|pa|nan|nana|gran|granny|grandma|grandpa|grandad|granddad|cousin|niece|nephew"
            + "|partner|friend|boyfriend|girlfriend|fiancee?|spouse|neighbou?r|colleague|coworker|boss|kid|child|baby|boy|girl|twin|parent|walker|teacher|loved one|family member|patient|client|bf|gf|mil|fil)s?(?: in laws?|-in-laws?)?)";
    private static final String NAME = "(?: [a-z'-]{2,15}){0,2}";
    private static final String HAPPENED = "(?:has|had|have|is|was|are|were|got|gets|died|passed|took|takes|went|said|says|told|tells|wants?|found|finds|thinks|showed|shows|shown|show|came|comes|keeps?|started|starts|stopped|refus(?:es|ed|ing)"
            + "|needs|suffers|suffered|lost|gained|finished|underwent|received|cannot|can't|cant|isn't|isnt|wasn't|won't|wont|doesn't|doesnt|didn't|didnt|hasn't|recommend(?:s|ed)|gave|put|doubled|rose|dropped|jumped|increased|grew|spread"
            + "|hurts?|aches|lit|reads|peel|bleeds|lives|smokes|smoked|beat|survived|failed|feels?|felt|just|recently|also|both|never|now|who|aged?|only)";
    private static final String AGE = "(?:1?\\d{1,2}[ -]?(?:yo|y/o|yrs?[ -]old|yr|years?[ -]old|year[ -]old)\\b)";
    private static final String DISEASE = "(?:[a-z]{2,20}(?:oma|omas|emia|aemia|ectomy|azole|ozole|mab|nib|ciclib|parib|platin|taxel|xifen|lutamide|relin)|hodgkins?|cll|cml|aml|all|cancer (?:is|was|has|came|spread)|mets|metastas[ie]s"
            + "|stage (?:[0-4]|i{1,3}|iv)[abc]?|psa|cea|ca ?-?125|afp|hemoglobin|platelets?|gleason|oncotype|birads|dcis|folfox|herceptin|keytruda|taxol|xeloda|diagnosis (?:is|was))";

    private static final List<Expression> SIGNS = List.of(
            // what the writer has, had or went through
            sign("\\bi(?<!" + ASKED + "i)(?:'ve| have|ve| had| got)(?: also| just| recently| already| only| now| always| never| both| since| even| all)? (?!(?:a |some |one |two |any |another )?(?:questions?|doubts?|heard|read|seen|no idea|a faculty|to (?:know|ask|say|wait)|wonder|been (?:wondering|reading|looking|thinking|researching)|trouble (?:finding|understanding)))", "i've", "ive ", "i have", "i had", "i got"),
            sign("\\bi(?<!" + ASKED + "i)(?: am|'m|m|am| m)(?: now| only| just| currently| almost| nearly| also| still)? (?:\\d|(?:an?|the) (?:\\d|[a-z-]{2,12} (?:old|year|yo)\\b|(?:\\w+ ){0,2}(?:survivor|patient|male|female|smoker|mother|father|carrier|man|woman|nurse|breast cancer|caregiver|care ?taker|widow|only))|diagnosed|on |taking|having|going (?:through|in for|to have)|allergic|pregnant|positive"
                    + "|scared|terrified|afraid|worried|stage|her2|brca|hiv|triple|undergoing|receiving|in (?:remission|pain|treatment|my)|due|getting|waiting|bleeding|losing|recovering|suffering|starting|finished|done|male|female|so |very |really |the only)", "i am", "i'm", "im ", "iam ", "i m "),
            sign("\\bi(?<!" + ASKED + "i)(?: also| just| recently| then| finally| never| already| only| still| first| have| had)? (?:was|took|take|found|finished|started|stopped|smoked?|weigh|lost|gained|noticed|underwent|received|completed|suffer(?:ed)?|live|feel|felt|cannot|can't|cant|developed|tested|went|get|became|been|woke|drank|discovered|carry|beat|survived|saw|came|began|stopped|broke|turned)"
                    + " (?!(?:wondering|curious|reading|looking|thinking|asked|out (?:about|more)|asking|hoping|to know|it|find|understand)\\b)", "i "),
            sign("(?<!\\b(?:someone|somebody|people|everyone|friends?) )\\b(?:told|gave|diagnosed|advised|wants|sent|put|offered|referred|called|informed|started|want) (?:me|us)\\b(?! (?:about|more|what|how|if|the (?:difference|meaning)))", " me", " us"),
            sign("\\bwe (?:just |recently |have |have just |'ve )?(?:found out|were told|got|lost|are waiting|learned|have been told)\\b", "we "),
            // what belongs to the writer
            sign("\\bmy name is\\b|\\bmy (?:e-?mail|phone|mobile|cell|number|address)(?: number| no\\.?)? ?(?:is|:)", "my "),
            sign("\\bmy (?:(?!from |before |after |about |of |for |with |to |during |against |get |in )[\\w-]{1,15} ){0,3}?" + DISEASE + "\\b(?<!\\bmy (?:risk|chances?) of (?:[\\w-]{1,15} ){0,1}[\\w-]{1,20})", "my "),
            sign("\\bmy (?<!\\b(?:do|does|did|can|could|should|would|will|may|might|must|if|is|are|when|once) my )(?<!\\b(?:ask|tell|talk to|read|check|lower|reduce|protect|know|with|support|why did|why does) my )(?!questions?\\b|concern\\b|understanding|interest|goal|guess|hope|wish|research|paper|thesis|class|phone)(?:[\\w'/-]{1,18} ){1,5}?" + HAPPENED + "\\b", "my "),
            // relatives and friends
            sign("\\b(?:my|our) (?<!\\b(?:do|does|did|can|could|should|would|will|may|might|must|if|is|are|was|has|tell|help|talk to|ask|support) (?:my|our) )" + KIN + "s?(?:'s?)?,?" + NAME + ",? (?:" + HAPPENED + "|\\d|\\()", "my ", "our "),
            sign("\\b(?:my|our) " + KIN + "(?:'s|s'|s)? (?:(?!about |through |with |to |for |from |in |during |after |before )[\\w-]{1,15} ){0,2}?(?:" + DISEASE + "|scan|biopsy|tumou?r|cancer|oncologist|doctor|results?|report|kidney|liver|lung|breast|surgery|chemo)\\b"),
            sign("\\b(?:my|our) " + KIN + NAME + " (?:with|who|diagnosed|aged?|starts?|having|on) (?!about|how|to)"),
            sign("(?:^|[.!?,;] ?)(?:mum|mom|dad|mother|father|grandma|grandpa|nan|husband|wife|hubby|son|daughter|sister|brother|aunt|uncle)(?:'s)? (?:has|been|had|is|was|got|died|just|diagnosed|aged?|\\d)"),
            // a person in the third person
            sign("\\bs?he\\b(?<!\\b(?:if|when|whether|that|does|is|was|has) (?:s?he))(?:'s| is| was| has| had| died| takes| took| started| stopped)(?: been| now| just| only| already)? ?(?:\\d|told|diagnosed|given|treated|on |in |having|getting|taking|losing|refusing|scared|small|stage|end|had|lost|a |an |the |not )"),
            sign("\\b(?:doctors?|dr|oncologist|surgeon|gp|radiologist|consultant|urologist|dermatologist|physician|they|nurse)(?: [a-z'-]{2,15})? (?:said|told|found|says|thinks|wants|suspects?|suspected|diagnosed|removed|recommended|did not|didnt|didn't)\\b"),
            // notes without a subject
            sign("(?:^|[.!?;,] ?|\\n)(?:hi,? |hello,? |so |just |recently |newly |was |got |been )*(?:had (?:an? |my |both )?\\w|diagnosed (?:with|in|at|last|on)|finished|started on|found an? (?:lump|mass|spot|mole)|been on|taking|on day|lost \\d|told (?:i|it|that))"),
            sign("\\b(?:biopsy|scan|scans|ct|mri|pet|results?|pathology|bloods?|labs?|mammogram|smear|tests?|report|ultrasound|x-?ray)(?: results?)?(?: just)? (?:came back|come back|says|lit up|revealed|returned|comes back)\\b"),
            sign("(?:^|[.!?;] ?)" + AGE + "(?: [a-z-]{2,12}){0,3}"),
            sign("(?:^|[.!?;,] ?)(?:[mf]|male|female|man|woman),? ?(?:aged? )?\\d{2}\\b|(?:^|[.!?;,] ?)\\d{2} ?(?:/ ?)?(?:[mf]|male|female)\\b"),
            sign("(?:^|[.!?;,] ?)aged?:? \\d{2}\\b"),
            sign("\\b(?:an?|the) " + AGE + "(?:,? [\\w-]{1,15}){0,5}?,? (?:who|whose|with (?:a |an )?(?:\\w+ )?(?:history|hx)|presenting|presents|presented|s/p|status post|admitted|currently|seen|on day)\\b"),
            sign("\\b(?:patient|pt) (?:is|was|has|had|presents|presented)\\b(?<!\\b(?:a|the|if|when|any) (?:patient|pt) (?:is|was|has|had|presents|presented))"),
            sign("\\b(?:stage (?:[0-4]|i{1,3}|iv)[abc]?|years? old|male|female|patient|survivor)(?: [\\w-]{2,15}){0,3} here\\b"),
            sign("\\bcancer(?: is|'s)? (?:is back|came back|has come back|has returned|has spread|returned)(?<!(?:if|when|that) (?:the |my )?cancer (?:is back|came back|has come back|has returned|has spread|returned))\\b"),
            sign("\\b(?:im|i am|i'm) stage\\b"));

    /** Whether the text tells of one person. */
    public boolean told(String text) {
        String plain = PlainCharacters.of(text).toLowerCase(Locale.ROOT).replace('\n', '.').replaceAll("[\\s\"]+", " ");
        return SIGNS.stream().anyMatch(sign -> sign.mayMatch(plain) && sign.in(plain).find());
    }

    private static Expression sign(String expression, String... pieces) {
        return Expression.of(Pattern.compile(expression), pieces);
    }
}
