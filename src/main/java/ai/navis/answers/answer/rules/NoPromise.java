package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** An answer foretells nothing for its reader, promises nothing and knows no certainty. */
final class NoPromise implements Rule {

    private static final String NAME = "no-promise";
    private static final List<Pattern> PROMISES = List.of(
            Pattern.compile("(?i)\\b(will|is going to|are going to) (be )?(fully |completely |always |definitely |certainly |surely )?(cured?|healed?|heals?|survive|recover|beat|eliminated?|eradicated?|disappear)\\b"),
            Pattern.compile("(?i)\\b(guarantee[sd]?|guaranteed|miracle|certain cure|sure cure|100 ?(%|percent)|risk[- ]free|no risk|no side effects|completely safe|totally safe|always (works?|cures?|curable|fatal)|never (fails?|comes? back|returns?|spreads?))\\b"),
            Pattern.compile("(?i)\\byou(r cancer| will|'ll| are going to)?\\b.{0,15}\\b(will|have|has)\\b.{0,12}\\b(months?|weeks?|years?|days?) (left|to live)\\b"),
            Pattern.compile("(?i)\\byou (will|are going to|'ll) (probably |likely |most likely |surely )?(die|live|be fine|be ok|be okay|be cured|get better|get well|survive|recover|lose|beat)\\b"),
            Pattern.compile("(?i)\\byour (chance|chances|odds|prognosis|survival|life expectancy|outlook) (is|are|of \\w+ (is|are)|will be)\\b"),
            Pattern.compile("(?i)\\b(nothing to worry about|no need to worry|do not worry|don't worry)\\b"));

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        return draft.sentences()
                .filter(s -> PROMISES.stream().anyMatch(p -> p.matcher(s.text()).find()))
                .map(s -> new Violation(NAME, s, "promises, foretells or knows for certain; say what it depends on"))
                .toList();
    }
}
