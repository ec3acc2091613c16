package ai.navis.answers.evidence.ingest;

import ai.navis.answers.question.Topic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sentence tells that pages have no heading for, and that readers ask: whether a cancer can be cured, how common and how
 * fast it is, whether its cause is known. It stands somewhere under another heading.
 */
final class Told {

    private static final Pattern VERB = Pattern.compile(" (?:is|are) ");
    private static final Map<Topic, Pattern> TOPICS = new LinkedHashMap<>();

    static {
        TOPICS.put(Topic.CURE, Pattern.compile("(?i)\\b(?:can|cannot|may|is|are) (?:\\w+ ){0,4}(?:cured|curable)\\b"));
        TOPICS.put(Topic.SERIOUS, Pattern.compile("(?i)\\bleading cause of (?:cancer )?death\\b"));
        TOPICS.put(Topic.SPREAD, Pattern.compile("(?i)\\b(?:grows?|spreads?|develops?|growing|spreading) (?:\\w+ ){0,3}(?:quickly|slowly|fast|rapidly)\\b"));
        TOPICS.put(Topic.SYMPTOMS, Pattern.compile("(?i)^(?:common |early |other |the )?(?:signs|symptoms)(?: (?:and|or) symptoms)? (?:of [^.;:]{3,60} )?(?:may )?(?:include|are)\\b"));
        TOPICS.put(Topic.CAUSE, Pattern.compile("(?i)\\b(?:is|are) (?:usually |often )?caused by\\b|\\bcauses? of [^.;]{3,60} (?:is|are) (?:usually |often )?(?:not (?:well )?(?:clear|known)|unknown|unclear)\\b"));
        TOPICS.put(Topic.COMMON, Pattern.compile("(?i)^[^,:;]{3,80} (?:is|are) (?:an? |the )?(?:(?:very|quite|extremely|relatively|second|third|fourth|fifth|most|more|less) ){0,3}"
                + "(?:rare|uncommon|common)\\b(?! (?:sign|symptom|side|place|site|treatment|test|cause|way|reason|risk|spread|type of treatment))|\\bnumber of new cases\\b"));
        TOPICS.put(Topic.DEFINITION, Pattern.compile("(?i)^(?!recurrent|relapsed|metastatic|refractory|progressive)[^,;:]{3,80} (?:is|are) (?:an? |the )?(?:[\\w-]+ ){0,4}(?:types?|kinds?|forms?|groups?|diseases?|cancers?|tumors?|disorders?) (?:of|in which|that|which)\\b"));
    }

    private Told() {}

    /** The part of a sentence that names what it is about. */
    static String subject(String sentence) {
        return VERB.split(sentence, 2)[0];
    }

    static Optional<Topic> by(String sentence) {
        return TOPICS.entrySet().stream().filter(e -> e.getValue().matcher(sentence).find()).map(Map.Entry::getKey).findFirst();
    }
}
