package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A source is named in the text only where the cited passage comes from it or names it. */
final class SourcesUsed implements Rule {

    private static final String NAME = "sources-used";
    private static final Set<String> SOURCES = Set.of(
            "NCCN", "ASCO", "ESMO", "ASTRO", "ESTRO", "NCI", "National Cancer Institute", "American Cancer Society", "Mayo Clinic",
            "Cleveland Clinic", "WHO", "World Health Organization", "CDC", "FDA", "NICE", "NHS", "Cancer Research UK", "Macmillan",
            "Johns Hopkins", "MD Anderson", "Memorial Sloan Kettering", "Dana-Farber", "Lancet", "JAMA", "NEJM",
            "New England Journal of Medicine", "Cochrane", "PubMed", "Wikipedia", "WebMD", "UpToDate", "Medscape", "Healthline");
    private static final List<Pattern> NAMES = SOURCES.stream()
            .map(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b"))
            .toList();

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        return draft.sentences()
                .filter(s -> NAMES.stream().anyMatch(name -> name.matcher(s.text()).find() && !used(name, s, brief)))
                .map(s -> new Violation(NAME, s, "names a source that it does not cite"))
                .toList();
    }

    private static boolean used(Pattern name, Sentence sentence, Brief brief) {
        return sentence.citations().stream()
                .map(id -> brief.found().passages().get(id))
                .filter(java.util.Objects::nonNull)
                .anyMatch(p -> name.matcher(p.text()).find()
                        || p.source().publisher().toLowerCase(Locale.ROOT).contains(name.pattern().toLowerCase(Locale.ROOT)));
    }
}
