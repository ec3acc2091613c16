package ai.navis.answers.answer.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words a rewording may exchange for each other, and which it may add without adding a fact. */
final class SameMeaning {

    private static final List<String> GROUPS = List.of(
            "sign symptom", "usually often commonly typically generally normally frequently mostly mainly chiefly usual frequent",
            "main chief", "may can might could possibly perhaps possible", "sometimes occasionally",
            "begin start form arise originate develop", "big large", "belly abdomen stomach-area tummy abdominal",
            "doctor physician oncologist specialist", "team nurse", "drug medicine medication", "operation surgery surgical surgeon operate",
            "radiation radiotherapy", "chemotherapy chemo", "find found detect discover", "show reveal", "take remove removal cut",
            "raise increase rise rose rises raised", "higher greater", "lower reduce decrease", "less fewer", "sign", "help benefit aid", "illness disease condition",
            "tumor tumour growth", "kill destroy", "cell", "chance likelihood odds probability", "outlook prognosis", "return recur recurrence back",
            "exam examination check", "test", "sample piece", "tiredness fatigue tired exhausted exhaustion", "nausea sick queasy", "vomiting vomit throw",
            "pain ache", "stop halt block", "people patient person someone anyone individuals", "child children kid childhood",
            "need require", "kind type form", "cause lead", "virus", "study trial research", "standard routine", "grow grew growth", "spread spreads metastasize metastatic metastasis",
            "treat therapy treatment", "aim goal", "ease relieve relief control manage", "side unwanted", "effect problem", "depend vary",
            "swelling swollen swell", "passing pass", "urine pee", "stool bowel-movement poop", "breathing breath breathe", "gene dna genetic", "inherit inherited hereditary",
            "family relative", "smoking smoke tobacco cigarette smoker", "age old older", "half 50", "two 2 twice double pair", "three 3", "four 4", "five 5", "six 6", "seven 7",
            "eight 8", "nine 9", "ten 10", "talk discuss speak", "ask", "decide decision choice choose option", "near nearby close", "far distant", "early sooner early-stage",
            "quickly fast rapidly quick", "slowly slow", "live living survive survival alive", "die death died dead", "cure cured curable", "fix heal",
            "mean signify", "scan imaging picture image", "xray x-ray", "lump mass", "fever temperature", "immune", "body", "use given give get receive", "also too",
            "several many", "new recent", "compare compared versus than", "average typical", "follow-up followup", "carer caregiver", "support help",
            "womb uterus uterine endometrial", "bowel colon colorectal", "kidney renal", "liver hepatic", "lung pulmonary", "blood", "skin", "brain", "bone", "gullet esophagus esophageal",
            "important matter matters key", "worse worsen", "better improve improvement", "longer lengthen", "full whole entire", "entirely fully completely", "mild slight", "severe serious",
            "harm hurtful harmful", "danger risk dangerous hazard", "safe", "protect guard", "plan", "known sure certain proven clear", "learn", "examine look", "change", "reach", "weak weaken weakened", "stage",
            "infection infected", "bleeding bleed", "yellow jaundice", "itch itchy itching", "weight", "pregnant pregnancy", "surround around", "join connect", "measure", "rest");

    private static final Set<String> ADDED = stems("include including included call called name named known happen happens happening occur occurs thing things way ways "
            + "tell tells told say says said describe described explain explained understand mean means meaning help helps make makes made come comes go goes get gets "
            + "give gives given take takes taken use uses used using feel feels try look looks see seen seem seems find found learn know think want like need needs keep "
            + "people person patient patients someone anyone everyone-else doctor doctors team nurse care health medical cancer tumor disease illness condition case cases "
            + "treatment treated treat therapy part parts place places area areas kind type form number amount level group groups time times point example instance "
            + "important common usual general different other others another more much many some most several few good likely possible certain main "
            + "which while because since although though however but if when where whether how what why than with from to not will would can could may might should must "
            + "often usually sometimes generally mostly mainly commonly only even still both between during through after before until unless once again together alone instead rather "
            + "based depend depends decide choose choice option options plan talk ask answer question questions discuss work works working affect affects involve involves relate related "
            + "result results lead leads cause causes reason reasons begin begins start starts become becomes develop occurred appear appears show shows shown offer offered consider considered "
            + "let lets allow put set turn bring brought leave body cell cells own real simply actually fact sure "
            + "worry concern concerns matter matters clear clearly overall add adds addition along well within across around among under over off away back down further "
            + "sign signs took taken got lie lies stand stands apply applies one ones common-name word words terms lot");

    private static final Map<String, String> GROUP_OF = groups();

    private SameMeaning() {}

    /** One name for all words of a meaning. */
    static String of(String word) {
        String stem = Words.stem(word);
        return GROUP_OF.getOrDefault(word, GROUP_OF.getOrDefault(stem, stem));
    }

    /** Whether a rewording may add the word: it names no thing and tells no fact alone. */
    static boolean addsNothing(String word) {
        return ADDED.contains(Words.stem(word)) || !Words.says(word);
    }

    private static Set<String> stems(String words) {
        return Words.set(words).stream().map(Words::stem).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        for (String group : GROUPS) {
            String[] words = group.split(" ");
            for (String word : words) {
                groups.putIfAbsent(word, words[0]);
                groups.putIfAbsent(Words.stem(word), words[0]);
            }
        }
        return Map.copyOf(groups);
    }
}
