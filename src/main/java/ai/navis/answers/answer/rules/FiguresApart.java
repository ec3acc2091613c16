package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.SurvivalFigure;
import ai.navis.answers.writing.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nobody meets a survival figure who has not chosen to: it stands in a section, where it is set apart when the answer is
 * served, and in the short answer only where the question asks for it. It names its time and the people it holds for.
 */
final class FiguresApart implements Rule {

    private static final String NAME = "figures-apart";
    private static final Pattern PERIOD = Pattern.compile(
            "(?i)\\b(?:\\d+(?:\\.\\d+)?|one|two|three|five|ten)[- ](?:years?|months?|weeks?|days?)\\b|\\blife expectancy\\b");
    private static final Pattern GROUP = Pattern.compile(
            "(?i)\\b(?:people|patients?|persons?|women|men|adults?|children|babies|teens?|them|those|boys|girls|group|study|studies|\\w*trials?|register)\\b|\\b(?:with|for|in) (?:\\w+[- ]){0,6}(?:cancer|disease|leukemia|lymphoma|melanoma|sarcoma|spread|dcis|tumors?)\\b|\\bwhen \\w+");

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        List<Violation> violations = new ArrayList<>();
        if (!SurvivalFigure.askedFor(brief.recognised())) {
            Stream.concat(draft.summary().stream(), draft.keyTakeaway().stream())
                    .filter(s -> SurvivalFigure.in(s.text()))
                    .forEach(s -> violations.add(new Violation(NAME, s, "a survival figure stands in a section on the outlook, not in the summary or the takeaway")));
        }
        check(draft.summary(), violations);
        check(draft.keyTakeaway(), violations);
        draft.sections().forEach(section -> section.blocks().stream().map(Block::all).forEach(sentences -> check(sentences, violations)));
        return violations;
    }

    private static void check(List<Sentence> sentences, List<Violation> violations) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (SurvivalFigure.in(sentence.text())) {
                String told = sentence.text() + " " + before(sentences, i);
                if (!PERIOD.matcher(told).find() || !GROUP.matcher(told).find()) {
                    violations.add(new Violation(NAME, sentence, "name the time and the people that a survival figure holds for"));
                }
            }
        }
    }

    /** What the same passage says in the sentence before, whose time and people still hold. */
    private static String before(List<Sentence> sentences, int at) {
        return at > 0 && sentences.get(at - 1).citations().equals(sentences.get(at).citations()) ? sentences.get(at - 1).text() : "";
    }
}
