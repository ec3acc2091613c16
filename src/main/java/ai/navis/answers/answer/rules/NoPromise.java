package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An answer foretells nothing for its reader, promises nothing and knows no certainty. */
final class NoPromise implements Rule {

    private static final String NAME = "no-promise";
    private static final Map<String, String> LISTS = Map.of(
            "SURELY", "(?:fully|completely|always|definitely|certainly|surely|soon|simply|totally|entirely|probably|likely|most likely|almost certainly|eventually|also|still|easily|quickly|permanently|not|never|be able to) ",
            "CURED", "cures?|cured|heals?|healed|survives?|recovers?|beats?|eliminates?|eliminated|eradicates?|eradicated|disappears?|vanish(?:es)?|go away|goes away|destroyed",
            "TREATMENT", "treatments?|drugs?|medicines?|surgery|radiation|chemo\\w*|\\w*therap\\w+|operation|transplant|vaccine|pill|diet|supplements?|herbs?|remedy|cure|scans?|tests?",
            "TIME", "months?|weeks?|years?|days?|hours?");
    private static final List<Pattern> PROMISES = Stream.of(
            "\\b(?:will|shall|is going to|are going to|'ll|is sure to|are sure to|is bound to|are bound to|is certain to|are certain to) (?:<SURELY>)*(?:be )?(?:<SURELY>)*(?:<CURED>)\\b",
            "(?<!not )(?<!not be )(?<!never )(?<!no )\\b(?:guarantees?|guaranteed)\\b",
            "\\b(?:miracle|(?<!of a )(?:certain|sure|secret) cure|cure[- ]all|risk[- ]free|(?:has|have|with|carries|carry|is|are|at|causes?|brings?|there are) no (?:risks?|dangers?|side effects)(?! does not)(?! factor)|without (?:any )?(?:risks?|side effects)(?! factors?))\\b",
            "(?<!cannot )(?<!not )\\b(?:completely|totally|perfectly|entirely|absolutely|100 ?%|always|fully|wholly) (?:safe|harmless|effective|curable|cured|fatal|deadly|painless|certain|sure|works?|cures?|kills?|heals?|prevents?|removes?)\\b",
            "\\b(?<!not )(?<!in )(?:everyone|everybody|no one|nobody|(?:all|every|each)(?: of)?(?: the| these)? (?:people|patients?|persons?|cancers?|tumors?|cases?|of them|adults?|women|men|\\w+ cancers?))\\b[^,;]{0,50}\\b(?:<CURED>|curable|dies?|will die|fatal|incurable)\\b",
            "\\b100 ?(?:%|percent)|\\bone hundred percent\\b",
            "\\b(?:always|never|inevitably|invariably) (?:fails?|comes? back|returns?|spreads?|kills?|dies?|works?|cures?|cured|recurs?|fatal|survives?|be cured|curable|benign|harmless|causes?|a sign of)\\b",
            "\\b(?:nothing to worry about|no need to worry|(?:do not|don't) worry|rest assured|without (?:a |any )?doubt|no doubt|there is no hope|hopeless|death sentence|certain death)\\b",
            "\\b(?:cures|heals|eradicates) (?:\\w+ )?(?:cancers?|tumors?|\\w+ cancer|leukemia|lymphoma|melanoma|it|patients?|everyone|people|most|all)\\b",
            "\\bproven (?:to cure|cure)\\b|\\b(?:is|are) (?:a|the) (?:\\w+ )?cure\\b(?! rate)|\\bcancer[- ]free for (?:life|good|ever)\\b|\\b(?:gone|cured) (?:for good|forever|for life)\\b|\\bcured for (?:good|life|certain|sure)\\b")
            .map(p -> Phrase.of(p, LISTS)).toList();
    private static final List<Pattern> PROGNOSES = Stream.of(
            "\\byou(?:'ve)?(?: \\w+){0,3} (?:have|has|got|with|'ve)(?: \\w+){0,4} (?:<TIME>)(?: or \\w+)? (?:left|to live|remaining)\\b|\\b(?:<TIME>) (?:left|to live|of life)\\b",
            "\\b(?:you|he|she|your (?:\\w+ )?(?:mother|father|wife|husband|child|son|daughter|parent|loved one|partner|cancer|tumor|disease|lymphoma|leukemia|melanoma)) (?:will|'ll|won't|will not|are going to|is going to|are about to|shall) "
                    + "(?:<SURELY>)*(?:die|dies|live|be fine|be ok|be okay|be cured|be gone|be healthy|get better|get well|get worse|survive|recover|lose|beat|come back|return|spread|shrink|grow|kill|respond|go into remission|have (?:a|an)|reach|make it|not make it|pass away|outlive|relapse|do well)\\b",
            "\\byou'?(?:re| are)? (?:likely to|going to|expected to|unlikely to|not going to|bound to|certain to|sure to|dying|terminal|incurable|curable|cured|in remission|cancer[- ]free)\\b(?! (?:tell|ask|talk|be told|be asked|need))",
            "\\byou (?:can|should|may|could) (?:reasonably |safely )?expect to (?:live|survive|recover|die|be cured)\\b",
            "\\byou (?:probably|likely|almost certainly|certainly|definitely|surely|clearly|do not|don't|now|already) (?:have|need|carry)\\b(?! to)(?!.{0,40}\\b(?:whether|if)\\b)",
            "\\byou have (?:a|an|only a|about a|no|little|good|every|stage|\\d).{0,25}\\b(?:chance|odds|risk|probability|likelihood|prognosis|outlook|cancer|tumor|hope)\\b",
            "\\byour (?:own |personal )?(?:chances?|odds|prognosis|survival|life expectancy|outlook|survival rate|lifespan|odds of \\w+|chances? of \\w+(?: \\w+)?) (?:is|are|will be|of \\w+ (?:is|are)|would be|stands? at|drops?|falls|rises|doubles)\\b",
            "\\byour (?:own )?risk (?:is|stands|falls|drops|will be) (?:very |only |about |now |quite )?(?:high|low|small|zero|none|gone|\\d|one in)|\\byour (?:\\w+ )?(?:cancer|tumor|disease|leukemia|lymphoma|melanoma|lump|symptoms?|condition)(?: \\w+)? (?:is|are|has|was|looks|seems|sounds)(?: \\w+)? (?:curable|incurable|terminal|treatable|benign|harmless|malignant|cancer|fatal|advanced|gone|cured|early|spread|stage|aggressive|not|nothing|serious|metastatic)\\b",
            "\\byour symptoms? (?:mean|show|prove)s?\\b|\\bin your case,? .{0,40}\\b(?:will|cure|survive|die|live|months?|years?)\\b|\\b(?:for|with) (?:someone|a person|patients?) like you\\b|\\bat your age\\b",
            "\\byou (?:only )?have (?:about |roughly |around |up to |less than |more than |perhaps )?(?:\\d+|one|two|three|four|five|six|a few|several|some) (?:more )?(?:<TIME>)\\b")
            .map(p -> Phrase.of(p, LISTS)).toList();
    /** Words without one of which none of the patterns can match; they spare most sentences the patterns. */
    private static final Set<String> PROMISING = Words.set("will shall going ll sure bound certain guarantee guarantees guaranteed miracle secret free no without completely totally "
            + "perfectly entirely absolutely always fully wholly 100 all every each everyone everybody nobody hundred never inevitably invariably worry assured doubt hopeless hope sentence death "
            + "cures heals eradicates cure cured proven");
    private static final Set<String> FORETELLING = Words.set("you your he she left live life remaining like age");
    private static final Pattern ASKED = Pattern.compile("(?i)\\b(?:whether|how|if)\\b[^,;.]*");
    /** A question or an open clause ("what your outlook is", "if your cancer has spread") foretells nothing. */
    private static final Pattern OPEN = Pattern.compile("(?i)\\b(?:what|whether|if|how|which|when|until|does not mean(?: that)?|not mean that|doesn't mean(?: that)?|how serious|where|why|hearing that|say(?: \\w+ \\w+)? that|told that|mean that)\\b[^,;.]*");

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        return Wording.all(draft)
                .filter(s -> promises(s.text()))
                .map(s -> new Violation(NAME, s, "promises, foretells or knows for certain; say what it depends on"))
                .toList();
    }

    private static boolean promises(String text) {
        boolean asks = text.endsWith("?");
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        boolean promise = !asks && !Collections.disjoint(words, PROMISING) && finds(PROMISES, text) && finds(PROMISES, ASKED.matcher(text).replaceAll(" "));
        return promise || !Collections.disjoint(words, FORETELLING) && finds(PROGNOSES, text) && finds(PROGNOSES, OPEN.matcher(text).replaceAll(" "));
    }

    private static boolean finds(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(p -> p.matcher(text).find());
    }
}
