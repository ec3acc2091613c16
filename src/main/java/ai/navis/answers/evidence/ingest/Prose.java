package ai.navis.answers.evidence.ingest;

import ai.navis.answers.evidence.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Turns the text of a section, with its lists and marks, into whole sentences. What it leaves out it reports with the reason. */
final class Prose {

    private static final int LONGEST = 36;
    private static final int SHORTEST = 4;
    private static final int SHORT_POINT = 8;
    private static final int LONG_POINT = 20;
    private static final int READABLE = 26;
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|\\*(?=\\S)|(?<=\\S)\\*|__|`|<[^>]{1,80}>");
    private static final Pattern POINT = Pattern.compile("^(?:[-*•]|\\d+[.)])\\s+");
    private static final Pattern FOLLOWING = Pattern.compile("(?i)(\\b(?:on|includ(?:e|es|ing|ed))) (?:the following|these)$");
    /** A lead that names a thing and says nothing of it. */
    private static final Pattern SUCH_AS = Pattern.compile("^([^.:,]{3,60}), such as$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:The|A|An|Whether|How|When|Where|If|Having|Being|Using|Your) ");

    private final Consumer<String> leftOut;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private String lead;

    private Prose(Consumer<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** The sentences of {@code text}; {@code leftOut} gets the reason for each line or sentence that is not among them. */
    static List<String> of(String text, Consumer<String> leftOut) {
        Prose prose = new Prose(leftOut);
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(prose::line);
        prose.closeList();
        return prose.sentences;
    }

    private void line(String typed) {
        String line = MARKS.matcher(LINK.matcher(typed).replaceAll("$1")).replaceAll("").replaceAll("\\s+", " ").strip();
        boolean point = POINT.matcher(line).find();
        String plain = POINT.matcher(line).replaceFirst("");
        if (line.isEmpty() || line.startsWith("#") || Furniture.isLine(plain)) {
            leftOut.accept("page furniture");
        } else if (point) {
            points.add(plain);
        } else {
            closeList();
            if (plain.length() > 1 && plain.endsWith(":")) {
                List<String> before = Sentences.split(plain.substring(0, plain.length() - 1));
                before.subList(0, before.size() - 1).forEach(this::sentence);
                lead = led(FOLLOWING.matcher(before.get(before.size() - 1)).replaceFirst("$1"));
            } else {
                Sentences.split(plain).forEach(this::sentence);
            }
        }
    }

    private static String led(String lead) {
        return Opening.isWhole(lead) ? lead : SUCH_AS.matcher(lead).replaceFirst("$1 can be");
    }

    /** The points of a list follow what leads to them, as many to a sentence as can be read; whole sentences stand for themselves. */
    private void closeList() {
        boolean led = lead != null;
        List<String> parts = points.stream().filter(p -> isPart(p, led)).map(Prose::part).toList();
        if (led && !parts.isEmpty()) {
            StringBuilder joined = new StringBuilder();
            for (String part : parts) {
                if (joined.length() > 0 && (lead + " " + joined + " " + part).split(" ").length > READABLE) {
                    sentence(lead + ":" + joined + ".");
                    joined.setLength(0);
                }
                joined.append(joined.length() == 0 ? " " : ", ").append(part);
            }
            sentence(lead + ":" + joined + ".");
        } else {
            if (lead != null) {
                leftOut.accept("lead of a list without its points");
            }
            parts.forEach(p -> leftOut.accept("point of a list without its lead"));
        }
        points.stream().filter(p -> !isPart(p, led)).forEach(p -> Sentences.split(p).forEach(this::sentence));
        points.clear();
        lead = null;
    }

    /** Whether a point only completes what leads to it. Behind a lead even one with a full stop does, unless it explains a name or says more. */
    private static boolean isPart(String point, boolean led) {
        int words = point.split(" ").length;
        return !point.matches(".*[.!?]") || words <= SHORT_POINT || led && words <= LONG_POINT && !point.contains(": ") && Sentences.split(point).size() == 1;
    }

    /** The point as it stands inside a sentence. */
    private static String part(String point) {
        String plain = point.replaceFirst("[;,.]$", "").replaceFirst("[;,]? (?:and|or)$", "");
        return ARTICLE.matcher(plain).find() ? plain.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + plain.substring(1) : plain;
    }

    private void sentence(String text) {
        int words = text.split(" ").length;
        if (!text.matches(".*[.!?][\"')]*$") || !text.matches("^[\"'(]?[\\p{Lu}\\p{N}].*")) {
            leftOut.accept("no whole sentence");
        } else if (words > LONGEST) {
            leftOut.accept("sentence too long");
        } else if (words < SHORTEST || text.endsWith("?")) {
            leftOut.accept("question or fragment");
        } else if (words <= SHORT_POINT && !text.contains(": ") && !Opening.isWhole(text)) {
            leftOut.accept("fragment of a sentence");
        } else if (sentences.isEmpty() && Sentences.leans(text)) {
            leftOut.accept("sentence that cannot stand first");
        } else if (sentences.contains(text)) {
            leftOut.accept("sentence said twice");
        } else {
            Screen.refuses(text).ifPresentOrElse(leftOut, () -> sentences.add(text));
        }
    }
}
