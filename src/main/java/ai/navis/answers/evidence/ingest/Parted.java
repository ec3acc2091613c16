package ai.navis.answers.evidence.ingest;

import java.util.ArrayList;
import java.util.List;

/** The parts of a section that has headings inside its text: a line of number signs, with the heading behind it or in the next line. */
final class Parted {

    private static final int LONGEST_HEADING = 140;

    private Parted() {}

    static List<Page.Section> of(Page.Section section) {
        List<Page.Section> parts = new ArrayList<>();
        String heading = section.heading();
        StringBuilder text = new StringBuilder();
        boolean awaited = false;
        for (String line : section.text().lines().toList()) {
            String marked = line.strip().replaceFirst("^#+\\s*", "");
            if (line.strip().startsWith("#") || awaited && !marked.isEmpty() && marked.length() <= LONGEST_HEADING) {
                awaited = line.strip().startsWith("#") && marked.isEmpty();
                if (!awaited) {
                    close(parts, heading, text);
                    heading = marked.replace("**", "");
                }
            } else {
                awaited &= marked.isEmpty();
                text.append(line).append('\n');
            }
        }
        close(parts, heading, text);
        return parts;
    }

    private static void close(List<Page.Section> parts, String heading, StringBuilder text) {
        if (!text.toString().isBlank()) {
            parts.add(new Page.Section(heading, text.toString(), false));
        }
        text.setLength(0);
    }
}
