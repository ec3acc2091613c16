package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source is named in the text only where the cited passage comes from it or names it. */
final class SourcesUsed implements Rule {

    private static final String NAME = "sources-used";
    private static final Pattern ACRONYM = Pattern.compile("\\b(?:NCCN|ASCO|ESMO|ASTRO|ESTRO|NCI|ACS|AACR|WHO|CDC|FDA|EMA|NICE|NHS|NIH|IARC|SEER|JAMA|NEJM|BMJ|USPSTF|ASH|AUA|ACOG|SIGN|MSKCC|UCSF|UCLA|EORTC|AJCC|CRUK)\\b");
    private static final Pattern FULL = Pattern.compile("(?i)\\b(?:nccn|national (?:cancer institute|comprehensive cancer network|institutes? of health|health service)|american (?:cancer|lung|heart|urological) (?:society|association)|"
            + "american society of clinical oncology|mayo(?: clinic)?|cleveland clinic|world health organi[sz]ation|food and drug administration|cancer research uk|macmillan(?: cancer)?|johns hopkins|"
            + "m\\.?d\\.? anderson|memorial sloan[- ]kettering|sloan[- ]kettering|dana[- ]farber|(?:the )?lancet|new england journal|british medical journal|cochrane|pub ?med|medline(?:plus)?|wikipedia|webmd|web ?md|"
            + "uptodate|up to date database|medscape|healthline|stanford|harvard|yale|oxford university|karolinska|mass(?:achusetts)? general|moffitt|city of hope|livestrong|susan g\\.? komen|komen|cancercare|"
            + "preventive services task force|cancer\\.gov|cancer\\.org|everyday health|medical news today|drugs\\.com|quora|reddit|youtube|facebook|google|nature medicine|the journal)\\b");
    /** Parts without one of which no full name can stand there; they spare most texts the long list. */
    private static final List<String> PARTS = List.of("nccn", "national", "american", "mayo", "cleveland clinic", "world health", "food and drug", "research uk", "macmillan", "hopkins",
            "anderson", "kettering", "farber", "lancet", "journal", "cochrane", "pubmed", "pub med", "medline", "wikipedia", "webmd", "web md", "uptodate", "up to date", "medscape", "healthline",
            "stanford", "harvard", "yale", "oxford", "karolinska", "mass general", "massachusetts", "moffitt", "city of hope", "livestrong", "komen", "cancercare", "task force", "cancer.gov",
            "cancer.org", "everyday health", "news today", "drugs.com", "quora", "reddit", "youtube", "facebook", "google", "nature medicine");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}]|[\\p{L},;] \\p{Lu}|^\\p{Lu}\\S* (?:[Gg]uide|[Jj]ournal|[Ii]nst|[Uu]niv|[Hh]osp|[Cc]linic|[Ff]ound)");
    /** A source called upon by its kind, whatever its name. */
    private static final Pattern CALLED = Pattern.compile("(?<=\\s|^)(?:(?:[Aa]ccording to|[Pp]ublished (?:in|by)|[Rr]eported (?:in|by)|[Rr]ecommended by|[Gg]uidelines? (?:from|of|by)|[Ss]tud(?:y|ies) (?:in|from|by|at)|"
            + "[Ee]xperts (?:at|from)|[Dd]octors (?:at|from)|[Rr]esearchers (?:at|from)|[Ss]cientists (?:at|from)|[Dd]ata from)(?: the)? (?<name>\\p{Lu}[\\p{L}.&'-]+)|(?<before>\\p{Lu}[\\p{L}.&'-]+) (?:[Gg]uidelines?|[Jj]ournal|[Ii]nstitute|[Uu]niversity|[Hh]ospital|[Cc]linic|[Ff]oundation)\\b)");

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        Map<String, Passage> given = brief.found().passages();
        Stream<Sentence> sentences = draft.sentences()
                .filter(s -> names(s.text(), s.citations().stream().map(given::get).filter(Objects::nonNull).toList()));
        return Stream.concat(sentences, Wording.frame(draft).filter(s -> names(s.text(), List.of())))
                .map(s -> new Violation(NAME, s, "names a source that it does not cite"))
                .toList();
    }

    private static boolean names(String text, Collection<Passage> cited) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(ACRONYM, FULL, CALLED)
                .filter(pattern -> pattern == FULL ? PARTS.stream().anyMatch(lower::contains) : CAPITALS.matcher(text).find())
                .flatMap(pattern -> pattern.matcher(text).results())
                .anyMatch(found -> cited.stream().noneMatch(p -> used(name(found), p)));
    }

    private static String name(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return found.group();
    }

    private static boolean used(String name, Passage passage) {
        Pattern word = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])");
        return word.matcher(passage.text()).find()
                || passage.source() != null && word.matcher(passage.source().publisher()).find();
    }
}
