package ai.navis.answers.writing;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.evidence.Passage.Reading;
import java.util.Locale;
import java.util.Set;

/** The heading of the section in which a passage stands, in words that fit the question's cancer. */
final class Headings {

    private static final Set<String> ABBREVIATED = Set.of("all", "aml", "cll", "cml");

    private final String slug;
    private final String cancer;

    /** @param slug the slug of the cancer asked about, {@code cancer} its name in a sentence */
    Headings(String slug, String cancer) {
        this.slug = slug;
        this.cancer = cancer;
    }

    String of(Passage passage) {
        String organ = cancer.replaceFirst(" (cancer|tumor)$", "");
        if (passage.calls()) {
            return "When to call your care team";
        }
        if (passage.corrects()) {
            return "What is known";
        }
        if (passage.reading() == Reading.BEGAN_HERE) {
            return "If the cancer began in the " + organ;
        }
        if (passage.reading() == Reading.SPREAD_HERE) {
            return "If the cancer began elsewhere and spread to the " + organ;
        }
        if (passage.reading() == Reading.BOTH) {
            return "What the name can mean";
        }
        return passage.topic().heading(subject(passage));
    }

    private String subject(Passage passage) {
        if (passage.cancerType().equals("cancer")) {
            return "cancer";
        }
        return passage.cancerType().equals(slug) ? cancer : name(passage.cancerType());
    }

    private static String name(String slug) {
        String words = slug.replace("non-hodgkin", "non-Hodgkin").replace("hodgkin-", "Hodgkin-").replaceAll("(?<!non)-", " ");
        return ABBREVIATED.contains(slug) ? slug.toUpperCase(Locale.ROOT) : words;
    }
}
