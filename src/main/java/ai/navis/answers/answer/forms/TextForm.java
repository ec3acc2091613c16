package ai.navis.answers.answer.forms;

import ai.navis.answers.answer.forms.Reading.Said;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An answer as text, in Markdown or plain, for those who render it themselves. Nothing in it can act as a mark of Markdown. */
public enum TextForm {

    /** Markdown with footnotes (GitHub Flavored Markdown). */
    MARKDOWN("# ", "## ", "> ", "[^%d]", "[^%d]: "),
    /** Text without any marks but the numbers of sources. */
    PLAIN("", "", "", "[%d]", "[%d] ");

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]|^(?=[-+=])|(?<=^\\d{1,9})[.)]");

    /** What stands above figures that not everybody wants to read. */
    private static final String SENSITIVE = "Figures on survival follow. You may want to skip them.";

    private final String title;
    private final String heading;
    private final String quote;
    private final String mark;
    private final String source;

    TextForm(String title, String heading, String quote, String mark, String source) {
        this.title = title;
        this.heading = heading;
        this.quote = quote;
        this.mark = mark;
        this.source = source;
    }

    /** {@code answer} in this form. */
    public String of(Reading answer) {
        StringBuilder text = new StringBuilder();
        paragraph(text, title + safe(answer.question()));
        paragraph(text, safe(answer.cancer() + ". By " + answer.author() + ", an AI. " + answer.written()));
        paragraph(text, quote + safe(answer.notice().title() + ". " + answer.notice().text()));
        if (answer.help() != null) {
            paragraph(text, heading + safe(answer.help().title()));
            paragraph(text, safe(answer.help().text()));
            numbered(text, answer.help().steps().stream().map(this::safe).toList());
        }
        paragraph(text, heading + "The short answer");
        paragraph(text, said(answer.summary()));
        answer.parts().forEach(part -> part(text, part));
        if (!answer.questions().isEmpty()) {
            paragraph(text, heading + "Questions to ask your oncology team");
            numbered(text, answer.questions().stream().map(this::safe).toList());
        }
        if (!answer.takeaway().isEmpty()) {
            paragraph(text, heading + "Key takeaway");
            paragraph(text, said(answer.takeaway()));
        }
        end(text, answer);
        return text.toString();
    }

    private void part(StringBuilder text, Reading.Part part) {
        paragraph(text, heading + safe(part.heading()));
        for (Reading.Piece piece : part.pieces()) {
            List<String> items = piece.items().stream().map(this::said).toList();
            if (piece.sensitive()) {
                paragraph(text, SENSITIVE);
            }
            if (!piece.list()) {
                paragraph(text, said(piece.sentences()));
            } else if (piece.ordered()) {
                numbered(text, items);
            } else {
                paragraph(text, items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
            }
        }
    }

    private void end(StringBuilder text, Reading answer) {
        if (answer.line() != null) {
            paragraph(text, heading + safe(answer.line().title()));
            paragraph(text, safe(answer.line().text() + " " + answer.line().name() + " (" + answer.line().where() + "): " + answer.line().number()));
        }
        if (!answer.words().isEmpty()) {
            paragraph(text, heading + "Words used here");
            paragraph(text, answer.words().stream().map(w -> "- " + safe(w.term() + ": " + w.meaning())).collect(Collectors.joining("\n")));
        }
        if (!answer.sources().isEmpty()) {
            paragraph(text, heading + "Sources");
            answer.sources().forEach(s -> paragraph(text, source.formatted(s.number()) + safe(s.publisher() + ". " + s.title())
                    + (s.url() == null ? "" : " <" + s.url() + ">") + (s.date().isEmpty() ? "" : ", " + safe(s.date()))));
        }
        paragraph(text, safe(answer.disclaimer()));
        if (answer.invitation() != null) {
            paragraph(text, safe(answer.invitation().title() + ". " + answer.invitation().text()) + "\n" + safe(answer.invitation().label())
                    + ": <" + answer.invitation().url() + ">");
        }
    }

    private String said(List<Said> sentences) {
        return sentences.stream()
                .map(s -> safe(s.text()) + s.marks().stream().map(m -> mark.formatted(m.number())).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static void numbered(StringBuilder text, List<String> items) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            list.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(items.get(i));
        }
        paragraph(text, list.toString());
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        text.append(text.length() == 0 ? "" : "\n").append(paragraph).append('\n');
    }

    private String safe(String words) {
        return this == PLAIN ? words : MARKS.matcher(words).replaceAll(m -> Matcher.quoteReplacement("\\" + m.group()));
    }
}
