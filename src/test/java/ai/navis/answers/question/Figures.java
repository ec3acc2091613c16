package ai.navis.answers.question;

import java.util.Locale;

/** A table of figures, each with the bar that it must meet where it has one. */
final class Figures {

    private final StringBuilder table = new StringBuilder(String.format("%n%-62s %13s %8s%n", "understanding", "found", "share"));

    /** Notes that {@code part} of {@code whole} held, and gives the share. */
    double share(String what, long part, long whole) {
        double share = whole == 0 ? 0 : (double) part / whole;
        table.append(String.format(Locale.ROOT, "%-62s %6d/%-6d %7.1f%%%n", what, part, whole, 100 * share));
        return share;
    }

    void value(String what, double value, String unit) {
        table.append(String.format(Locale.ROOT, "%-62s %13.3f %s%n", what, value, unit));
    }

    void list(String what, String text) {
        table.append("    ").append(what).append(": ").append(text.replaceAll("\\s+", " "), 0, Math.min(160, text.replaceAll("\\s+", " ").length()))
                .append(System.lineSeparator());
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
