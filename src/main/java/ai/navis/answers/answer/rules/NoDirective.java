package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** An answer tells no reader to start, stop or change a treatment, and gives no dose to take. */
final class NoDirective implements Rule {

    private static final String NAME = "no-directive";
    private static final String THERAPY =
            "(medicines?|medications?|drugs?|pills?|tablets?|treatments?|chemo\\w*|radiation|radiotherapy|therap\\w+|doses?|surgery|immunotherapy|injections?|supplements?)";
    private static final List<Pattern> DIRECTIVES = List.of(
            Pattern.compile("(?i)\\byou (should|must|need to|have to|ought to)( \\w+)? (start|stop|take|skip|change|increase|reduce|lower|raise|double|"
                    + "switch|quit|avoid|refuse|delay|choose|get|have|begin|continue)\\b(?!.*\\b(team|doctor|oncologist|emergency|help)\\b)"),
            Pattern.compile("(?i)^(start|stop|take|skip|increase|reduce|double|switch|quit|refuse|delay|begin|continue)\\b.{0,60}\\b" + THERAPY + "\\b(?!.*\\b(team|doctor|oncologist)\\b)"),
            Pattern.compile("(?i)\\b(stop|skip|double|refuse|quit)\\b (taking |using )?(your|all|the)\\b.{0,30}\\b" + THERAPY + "\\b(?!.*\\b(before|without|team|doctor|oncologist)\\b)"),
            Pattern.compile("(?i)\\b(take|use|inject|swallow)\\b.{0,40}\\b\\d+([.,]\\d+)?\\s?(mg|milligrams?|mcg|micrograms?|ml|g|grams?|iu|units|tablets?|pills?|drops)\\b"),
            Pattern.compile("(?i)\\b(i|we) (recommend|advise|suggest|prescribe)\\b"),
            Pattern.compile("(?i)\\byour (dose|treatment|medicine) (should|must|needs to) be\\b"));

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        return draft.sentences()
                .filter(s -> DIRECTIVES.stream().anyMatch(p -> p.matcher(s.text()).find()))
                .map(s -> new Violation(NAME, s, "tells the reader what to do with a treatment; say what people discuss with their team instead"))
                .toList();
    }
}
