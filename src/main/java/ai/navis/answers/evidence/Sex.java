package ai.navis.answers.evidence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cancers that only women or only men have, or hardly any of the others: what is told of these is no answer. */
final class Sex {

    private static final Set<String> OF_WOMEN = Set.of("ovarian-cancer", "cervical-cancer", "endometrial-cancer", "uterine-sarcoma", "vaginal-cancer",
            "vulvar-cancer", "gestational-trophoblastic-disease");
    private static final Set<String> OF_MEN = Set.of("prostate-cancer", "testicular-cancer", "penile-cancer");
    private static final Pattern WOMEN = Pattern.compile("(?i)\\bwom[ae]n\\b");
    private static final Pattern MEN = Pattern.compile("(?i)\\bm[ae]n\\b|\\bsperm\\b");

    private Sex() {}

    /** @param male whether the question speaks of a man, who may have breast cancer */
    static boolean admits(Passage passage, List<String> lineage, boolean male) {
        boolean women = WOMEN.matcher(passage.shortAnswer()).find();
        boolean men = MEN.matcher(passage.shortAnswer()).find();
        return women == men || !lineage.stream()
                .anyMatch(cancer -> women ? OF_MEN.contains(cancer) : OF_WOMEN.contains(cancer) || cancer.equals("breast-cancer") && !male);
    }
}
