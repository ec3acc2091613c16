package ai.navis.answers.evidence.ingest;

import ai.navis.answers.evidence.Sentences;
import java.util.regex.Pattern;

/** Whether a sentence may open a passage, where it stands for the whole: it leans on none before it and says something by itself. */
final class Opening {

    /** What stands in brackets, behind a colon or in a relative clause says nothing of the subject. */
    private static final Pattern BESIDE = Pattern.compile("\\([^)]*\\)|:.*|\\b(?:that|which|who|whether|where) (?:[\\w'-]+ ?){1,4}");
    private static final Pattern VERB = Pattern.compile("(?i)\\b(?:is|are|was|were|has|have|had|may|can|cannot|could|might|will|would|should|must|do|does|did|don't|doesn't|isn't|aren't|can't|"
            + "(?:includ|requir|serv|surviv|provid|believ|improv|reliev|arriv|shar|arise|examin|invad|measur|caus|us|involv|increas|rais|mak|becom|giv|tak|remov|com|receiv|describ|leav|chang|produc|reduc|experienc|hav)es?|"
            + "(?:depend|start|begin|form|occur|spread|grow|happen|help|need|tell|show|affect|lower|kill|work|find|treat|seem|look|tend|lead|contain|remain|return|recur|appear|feel|"
            + "last|travel|drink|check|prevent|oversee|test|attack|pass|slow|enter|allow|stay|hurt|meet|join|support|connect|absorb|store|send|mean|refer|suggest|develop|cover|lie|sit|live|get|stop|block|want|know|put|let|play|protect|control|result|belong|differ|think|decide|report|found|began|became|came)s?|"
            + "goes|go|vary|varies|carry|carries|destroys?|used|\\w{3,}ed)\\b");
    private static final Pattern FRAGMENT = Pattern.compile("(?i)^(?:(?:having|being|using|taking)\\b(?!.*\\b(?:may|can|could|will|is|are|does|(?:increase|raise|lower|reduce|mean|make|help|affect)s?)\\b)|whether|which|how|who|where|with|without|stage \\w+ [^.]{0,40}\\.$)\\b.*");

    private Opening() {}

    static boolean can(String sentence) {
        return !Sentences.leans(sentence) && isWhole(sentence);
    }

    /** Whether a sentence says something of a subject; a name with its meaning behind a colon does not. */
    static boolean isWhole(String sentence) {
        String told = BESIDE.matcher(sentence).replaceAll(" ");
        return !FRAGMENT.matcher(told).matches() && VERB.matcher(told).find();
    }
}
