package ai.navis.answers.evidence.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an ingestion took in, and what it left out for which reason. */
final class Report {

    private int pages;
    private int pagesKept;
    private int sections;
    private int sectionsKept;
    private int passages;
    private final Map<String, Integer> pagesLeftOut = new TreeMap<>();
    private final Map<String, Integer> sectionsLeftOut = new TreeMap<>();
    private final Map<String, Integer> linesLeftOut = new TreeMap<>();
    private final List<String> named = new ArrayList<>();

    void page() {
        pages++;
    }

    void keepPage() {
        pagesKept++;
    }

    void section() {
        sections++;
    }

    void keepSection(int made) {
        sectionsKept++;
        passages += made;
    }

    void leaveOut(Page page, String reason) {
        pagesLeftOut.merge(reason, 1, Integer::sum);
        named.add(reason + ": " + page.url());
    }

    void leaveOutSection(String reason) {
        sectionsLeftOut.merge(reason, 1, Integer::sum);
    }

    void leaveOutLine(String reason) {
        linesLeftOut.merge(reason, 1, Integer::sum);
    }

    int pages() {
        return pages;
    }

    int passages() {
        return passages;
    }

    /** Whether each page and section is either kept or left out for a reason. */
    boolean isWhole() {
        return pages == pagesKept + sum(pagesLeftOut) && sections == sectionsKept + sum(sectionsLeftOut);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The report in lines: counts by reason, then each page that was left out. */
    String text() {
        return "pages " + pages + ", kept " + pagesKept + ", left out " + pagesLeftOut + "\nsections " + sections + ", kept " + sectionsKept
                + ", left out " + sectionsLeftOut + "\npassages " + passages + "\nlines left out " + linesLeftOut + "\n"
                + String.join("\n", named) + (named.isEmpty() ? "" : "\n");
    }
}
