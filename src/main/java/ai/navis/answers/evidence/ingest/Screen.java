package ai.navis.answers.evidence.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a sentence of a page may not stand in an answer, as the rules of an answer would refuse it: better left out at once. */
final class Screen {

    private static final Map<String, Pattern> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("pointer to another page", Pattern.compile("(?i)^(?:for (?:more )?information|for details|to learn more|learn (?:more|about|how)\\b|see |visit |refer to |go to |find |check out |this (?:page|summary|section|fact sheet|booklet)\\b|"
                + "(?:the )?(?:treatments?|tests?|procedures?) listed below|more information)|\\b(?:listed below|described below|shown below|see the|fact sheet|this summary|PDQ|on this page|information summary|not listed here|(?:shown|listed|found) here|are on the)\\b"));
        REASONS.put("sentence that tells nothing of the subject", Pattern.compile("(?i)^certain factors affect|^there are (?:different|several|many) types of treatment|^(?:some|different) (?:standard )?treatments? (?:is|are)|"
                + "^anything that (?:increases|decreases)|^(?:a |cancer )?(?:risk|protective) factors? (?:is|are) |^cancer prevention is|^by preventing cancer|^hopefully, this|^to prevent new cancers|^scientists (?:look at|study) |^(?:the )?following\\b[^:]*$|"
                + "^(?:treatment|they|drugs) options? (?:also )?may|^talk (?:with|to) your|clinical trials? (?:is|are) (?:also )?(?:available|accepting|taking place)|\\bNCI\\b|^new types of treatment|^different types of treatment|^a treatment clinical trial is|^when clinical trials show|^a procedure that|^patients may want to think about"));
        REASONS.put("link or address", Pattern.compile("(?i)://|\\bwww\\.|\\.(?:gov|org|com|edu)\\b|@|\\b1?-?8(?:00|66|77|88)-[\\w-]{4,}|\\d{3}[-. )]{1,2}\\d{3}[-. ]?\\d{4}|\\bNCT\\d+"));
        REASONS.put("markup", Pattern.compile("[*_`~^|{}\\[\\]<>\\\\]|\\.{3}|\u2026"));
        REASONS.put("directive on a treatment", Pattern.compile("(?i)\\byou (?:should|must|need to|have to|may want to|can) (?:not )?(?:start|stop|take|skip|change|increase|reduce|avoid|use|get|have|choose|continue|try)\\b"
                + "|^(?:please )?(?:start|stop|take|skip|avoid|use|do not|don't|never|always|try|ask|tell|make sure|be sure|keep|choose|drink|eat)\\b"));
        REASONS.put("promise or forecast", Pattern.compile("(?i)\\bguarantee|\\bwill (?:be cured|cure|disappear|go away|die|live|survive|recover)\\b|\\b(?:weeks|months|days) (?:of life|to live|left)\\b|\\b100 ?(?:%|percent)|\\b(?:always|never) (?:fatal|cured|comes? back|works?)\\b"
                + "|\\byou (?:will|are going to|are likely to|are unlikely to)\\b|\\byou do not have|\\byou have (?:a|an) .{0,25}\\b(?:chance|risk)\\b|\\bmiracle\\b|\\b(?:completely|fully|totally) (?:remove|cure|safe|control)\\w*|\\bwithout (?:any )?(?:risks?|side effects)\\b"));
        REASONS.put("sentence cut off", Pattern.compile("(?i)\\b(?:the|a|an|and|or|but|of|because|than|your|their|its|including|such as|into)[.!?]+$|[?!;:,][.]$|: (?:has|have|is|are|was|were)\\b"));
    }

    private Screen() {}

    static Optional<String> refuses(String sentence) {
        if (!paired(sentence)) {
            return Optional.of("sentence cut off");
        }
        Optional<String> reason = REASONS.entrySet().stream().filter(e -> e.getValue().matcher(sentence).find()).map(Map.Entry::getKey).findFirst();
        return reason.isPresent() || !Hardness.tooHard(sentence) ? reason : Optional.of("too hard to read");
    }

    private static boolean paired(String text) {
        return text.chars().filter(c -> c == '(').count() == text.chars().filter(c -> c == ')').count()
                && text.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
