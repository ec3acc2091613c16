package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An answer is plain English text: no markup, no links, no identifiers, nothing of the writer's instructions. */
final class Clean implements Rule {

    private static final String NAME = "clean";
    private static final Map<String, Pattern> DIRT = Map.of(
            "holds markup", Pattern.compile("<[a-zA-Z/!]|&[a-z]+;|&#\\d+;|\\*\\*|__|^\\s*#|^\\s*[-*|] |\\||```|\\[[^\\]]*\\]\\(|\\{|\\}"),
            "holds a link", Pattern.compile("(?i)https?:|www\\.|\\b[a-z0-9-]+\\.(com|org|gov|net|edu|io|ai)\\b|doi:|\\b10\\.\\d{4,}/"),
            "holds a phone number or address", Pattern.compile("(?i)\\+?\\d{1,3}[-. (]\\d{3}[-. )]+\\d{3,4}|[\\w.]+@[\\w.]+"),
            "tells of its own instructions", Pattern.compile("(?i)\\b(system prompt|my instructions|as an ai|language model|i cannot|i can't|i'm sorry|passages? (given|provided|p\\d)|json|schema|prompt)\\b"),
            "addresses one person", Pattern.compile("(?i)\\[(name|removed|contact|location)\\]|\\bdear\\b"),
            "is not in plain letters", Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]|[\\p{IsHan}\\p{IsCyrillic}\\p{IsArabic}\\p{IsHebrew}\\p{IsDevanagari}\\p{IsHangul}]"));
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)\\b(el|los|las|que|es|por|para|con|una|puede|le|les|des|est|une|dans|der|die|das|ist|und|nicht|mit|il|che|sono|della)\\b");

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        List<Violation> violations = new ArrayList<>();
        Stream.concat(draft.sentences(), others(draft)).forEach(sentence -> {
            DIRT.forEach((why, pattern) -> {
                if (pattern.matcher(sentence.text()).find()) {
                    violations.add(new Violation(NAME, sentence, why));
                }
            });
            if (FOREIGN.matcher(sentence.text()).results().count() >= 3) {
                violations.add(new Violation(NAME, sentence, "is not in English"));
            }
        });
        return violations;
    }

    private static Stream<Sentence> others(Draft draft) {
        return Stream.concat(draft.questionsForYourTeam().stream(), draft.sections().stream().map(Section::heading))
                .map(Sentence::plain);
    }
}
