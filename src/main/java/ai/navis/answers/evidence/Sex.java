package ai.navis.answers.evidence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cancers that only women or only men have, or hardly any of the others: what is told of these is no answer. */
final class Sex {

    private static final Set<String> OF_WOMEN = Set.of("ovarian-cancer", "cervical-cancer", "endometrial-cancer", "uterine-sarcoma", "vaginal-cancer",
            "vulvar-cancer", "gestational-trophoblastic-disease");
    private static final Set<String> OF_MEN = Set.of("prostate-cancer", "testicular-cancer", "penile-cancer");
    // They begin with a letter and look back from there: each question tries them at each letter of hundreds of passages.
    private static final Pattern WOMEN = Pattern.compile("[Ww](?<![a-zA-Z].)om[ae]n\\b");
    private static final Pattern MEN = Pattern.compile("[Mm](?<![a-zA-Z].)[ae]n\\b|[Ss](?<![a-zA-Z].)perm\\b");

    private Sex() {}

    /** @param names what the question names, each between blanks: a man may have breast cancer, and only men have a prostate */
    static boolean admits(Passage passage, List<String> lineage, List<String> names) {
        boolean women = WOMEN.matcher(passage.shortAnswer()).find();
        boolean men = MEN.matcher(passage.shortAnswer()).find();
        if (women == men) {
            return true;
        }
        boolean ofMen = lineage.stream().anyMatch(OF_MEN::contains) || names.stream().anyMatch(name -> name.contains(" prostate "));
        boolean ofWomen = lineage.stream().anyMatch(OF_WOMEN::contains) || lineage.contains("breast-cancer") && !names.contains(" man ");
        return women ? !ofMen : !ofWomen;
    }
}
