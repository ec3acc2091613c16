package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** An answer that tells of outcomes says what they depend on, or what nobody knows of them. */
final class Uncertain implements Rule {

    private static final String NAME = "uncertain";
    private static final Pattern OUTCOME = Pattern.compile(
            "(?i)\\b(?:cur(?:e|es|ed|able)|surviv\\w*|alive|liv(?:e|ed) (?:longer|for)|outlook|prognosis|remission|c[ao]me back|recur\\w*)\\b");
    /** Doubt wherever it stands. */
    private static final Pattern DOUBT = Pattern.compile("(?i)\\b(?:may|might|depend(?:s|ing)?|unknown|uncertain\\w*|unclear|not (?:yet |well |always |fully )?(?:known|clear|certain|proven|studied)|"
            + "var(?:y|ies)|differs?|(?:no one|nobody) can|(?:cannot|not) (?:be )?(?:tell|told|know|predict\\w*|say|prediction)|not enough|our sources do not)\\b");
    /** Doubt where it stands in the sentence on the outcome. */
    private static final Pattern HEDGE = Pattern.compile("(?i)\\b(?:can|could|sometimes|often|usually|some|many|few|most|likely|chances?|more|less|not)\\b");

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        List<String> outcomes = draft.sentences().map(Sentence::text).filter(text -> OUTCOME.matcher(text).find()).toList();
        boolean doubted = outcomes.isEmpty() || draft.sentences().anyMatch(s -> DOUBT.matcher(s.text()).find())
                || outcomes.stream().anyMatch(text -> HEDGE.matcher(text).find());
        return doubted ? List.of() : List.of(Violation.of(NAME, "where outcomes are told, say what they depend on or what is not known"));
    }
}
