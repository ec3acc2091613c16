package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** A figure of a trial keeps what makes it one: the people it holds for, what they were compared with, and what was counted. */
final class TrialTold implements Rule {

    private static final String NAME = "trial-told";
    private static final Pattern TRIAL = Pattern.compile("(?i)\\b(?:\\w*trials?|stud(?:y|ies)|randomi[sz]ed)\\b");
    private static final Pattern FIGURE = Pattern.compile("(?i)\\d(?:\\.\\d+)?\\s?(?:%|percent\\b|months\\b)");
    private static final Set<String> COUNTED = Set.of("percent", "month");
    private static final List<Pattern> ASPECTS = List.of(
            Pattern.compile("(?i)\\b(?:people|patients?|women|men|adults|children|them|those|persons)\\b"),
            Pattern.compile("(?i)\\b(?:against|than|compared|versus|while|whereas|without|other group)\\b|(?:%|percent\\b).*\\d\\s?(?:%|percent\\b)"),
            Pattern.compile("(?i)\\b(?:alive|liv(?:e|ed|ing)|surviv\\w*|died|deaths?|gr[eo]w\\w*|worse\\w*|c[ao]me back|return\\w*|shr[aiu]nk\\w*|respon\\w+|side effects?|cured?|control\\w*|gone|recur\\w*)\\b"));

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        return draft.sentences()
                .filter(s -> FIGURE.matcher(s.text()).find() && dropsAnAspect(s, brief))
                .map(s -> new Violation(NAME, s, "a figure of a trial keeps its people, what they were compared with and what was counted"))
                .toList();
    }

    private static boolean dropsAnAspect(Sentence sentence, Brief brief) {
        List<Figures.Figure> figures = Figures.of(sentence.text()).stream().filter(f -> f.unit() != null && COUNTED.contains(f.unit())).toList();
        return sentence.citations().stream().map(brief.found().passages()::get).filter(Objects::nonNull)
                .filter(passage -> TRIAL.matcher(passage.text()).find())
                .anyMatch(passage -> from(passage, figures).stream().anyMatch(given -> ASPECTS.stream()
                        .anyMatch(aspect -> aspect.matcher(given).find() && !aspect.matcher(sentence.text()).find())));
    }

    /** The sentences of a passage that the figures come from. */
    private static List<String> from(Passage passage, List<Figures.Figure> figures) {
        return passage.sentences().stream()
                .filter(given -> FIGURE.matcher(given).find() && figures.stream().anyMatch(Figures.of(given)::contains))
                .toList();
    }
}
