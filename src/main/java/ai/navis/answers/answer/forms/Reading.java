package ai.navis.answers.answer.forms;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.evidence.Coverage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * An answer laid out for reading: its text made plain, its citations numbered, with the way from each mark to its source and
 * back. Every form that people read is made of this.
 *
 * @param id      null for an answer that is not kept
 * @param cancer  name of the cancer with a capital; empty on an urgent reply
 * @param written the day it was answered, in words
 * @param help    what to do now; null where nothing is urgent
 * @param limited whether our sources lack a part of what was asked, or all of it
 */
public record Reading(
        String id,
        String question,
        String cancer,
        String cancerSlug,
        String author,
        Instant answeredAt,
        String written,
        Notice notice,
        Help help,
        List<Said> summary,
        List<Part> parts,
        List<String> questions,
        List<Said> takeaway,
        List<Word> words,
        List<Listed> sources,
        String disclaimer,
        Line line,
        Invitation invitation,
        boolean limited) {

    /** What stands above every answer. */
    public record Notice(String title, String text) {}

    /** What to do now, the first thing first; {@code caution} where an answer follows. */
    public record Help(boolean caution, String title, String text, List<String> steps) {}

    /** A sentence with the marks of its sources; {@code runs} are its text in pieces. */
    public record Said(String text, List<Run> runs, List<Mark> marks) {}

    /** A piece of a sentence; {@code word} is null where it is no term at its first use. */
    public record Run(String text, Word word) {}

    /**
     * A term of art in the list of words.
     *
     * @param place anchor of its first use; null where no sentence uses it
     */
    public record Word(String anchor, String place, String term, String meaning) {}

    /** The number of a source behind a sentence; {@code anchor} is this mark's own. */
    public record Mark(String anchor, String source, int number, String publisher) {}

    /** A headed part. */
    public record Part(String anchor, String heading, List<Piece> pieces) {}

    /**
     * A paragraph, or a list: one of {@code sentences} and {@code items} is empty.
     *
     * @param sensitive whether it is closed until its reader opens it
     */
    public record Piece(boolean list, boolean ordered, boolean sensitive, List<Said> sentences, List<List<Said>> items) {}

    /**
     * A source in the list of sources.
     *
     * @param url   null where its address leads to no page of the web
     * @param date  when it was read or published, in words
     * @param marks where it is cited
     */
    public record Listed(String anchor, int number, String publisher, String title, String url, String date, List<Mark> marks) {}

    /** People to talk with. */
    public record Line(String title, String text, String name, String number, String where) {}

    /** The call to action. */
    public record Invitation(String title, String text, String label, String url) {}

    /** {@code answer} laid out for reading. */
    public static Reading of(Dressed answer) {
        Layout layout = new Layout(answer.citations(), answer.terms());
        List<Said> summary = layout.said(answer.summary());
        List<Part> parts = layout.parts(answer.sections());
        List<Said> takeaway = layout.said(answer.keyTakeaway());
        return new Reading(
                answer.id(), Plain.text(answer.question()), cancer(answer), answer.cancerType() == null ? "" : answer.cancerType().slug(),
                Plain.text(answer.author()), answer.answeredAt().truncatedTo(ChronoUnit.SECONDS), Dates.words(answer.answeredAt()), notice(answer), help(answer),
                summary, parts, answer.questionsForYourTeam().stream().map(Plain::text).toList(), takeaway,
                layout.words(), layout.sources(),
                Plain.text(answer.disclaimer()), line(answer.helpline()), invitation(answer.callToAction()),
                answer.coverage() == Coverage.PARTIAL || answer.coverage() == Coverage.NONE);
    }

    /** Whether this is help in place of an answer. */
    public boolean urgent() {
        return help != null && !help.caution();
    }

    private static String cancer(Dressed answer) {
        String name = answer.cancerType() == null ? "" : Plain.text(answer.cancerType().name());
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Notice notice(Dressed answer) {
        return new Notice(Plain.text(answer.notice().title()), Plain.text(answer.notice().text()));
    }

    private static Help help(Dressed answer) {
        return answer.urgent() == null ? null : new Help("caution".equals(answer.urgent().kind()), Plain.text(answer.urgent().title()),
                Plain.text(answer.urgent().text()), answer.urgent().steps().stream().map(Plain::text).toList());
    }

    private static Line line(Dressed.Helpline line) {
        return line == null ? null : new Line(Plain.text(line.title()), Plain.text(line.text()), Plain.text(line.name()), Plain.text(line.number()),
                Plain.text(line.where()));
    }

    private static Invitation invitation(Dressed.CallToAction call) {
        String url = call == null ? null : Plain.link(call.url());
        return url == null ? null : new Invitation(Plain.text(call.title()), Plain.text(call.text()), Plain.text(call.label()), url);
    }
}
