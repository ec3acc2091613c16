package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Passage.Reading;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the name of a cancer has two readings (begun in that organ, or spread there), the summary names both, and each is
 * answered under a heading of its own.
 */
final class BothReadings implements Rule {

    private static final String NAME = "both-readings";
    private static final Pattern BEGAN = Pattern.compile("(?i)\\b(?:beg[aiu]n\\w*|start\\w*|primary|first grew|ha(?:s|d) spread to (?:only )?(?:a )?few)\\b");
    private static final Pattern SPREAD = Pattern.compile("(?i)\\b(?:elsewhere|another (?:cancer|part|place|organ)|other cancers?|secondary|spread (?:only )?(?:there|here|to the)|came from|metastases (?:in|from))\\b");

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        Set<Reading> readings = brief.found().parts().stream().flatMap(part -> part.passages().stream()).map(Passage::reading)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        if (!readings.contains(Reading.BEGAN_HERE) || !readings.contains(Reading.SPREAD_HERE)) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        String summary = draft.summary().stream().map(Sentence::text).collect(Collectors.joining(" "));
        if (!BEGAN.matcher(summary).find() || !SPREAD.matcher(summary).find()) {
            violations.add(Violation.of(NAME, "the summary says that the name can mean a cancer that began there, or one that spread there"));
        }
        boolean began = draft.sections().stream().anyMatch(s -> cites(s, Reading.BEGAN_HERE, brief) && !SPREAD.matcher(s.heading()).find() && BEGAN.matcher(s.heading()).find());
        boolean spread = draft.sections().stream().anyMatch(s -> cites(s, Reading.SPREAD_HERE, brief) && SPREAD.matcher(s.heading()).find());
        if (!began || !spread) {
            violations.add(Violation.of(NAME, "each of the two meanings has a section of its own, under a heading that says which it is: begun there, or begun elsewhere and spread there"));
        }
        return violations;
    }

    private static boolean cites(Section section, Reading reading, Brief brief) {
        return section.sentences().flatMap(s -> s.citations().stream()).map(brief.found().passages()::get)
                .anyMatch(passage -> passage != null && passage.reading() == reading);
    }
}
