package ai.navis.answers.desk;

import ai.navis.answers.Deadline;
import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.Editor;
import ai.navis.answers.question.Screened;
import ai.navis.answers.writing.Brief;
import java.time.Duration;
import java.util.Optional;

/** Gathers the evidence on a question and has an answer written from it and checked. */
final class WritingRoom {

    /** Kept free at the end: to let the stand-in write, and to keep and send what was written. */
    private static final Duration RESERVE = Duration.ofMillis(1500);

    private final Briefing briefing;
    private final Editor editor;
    private final Binding binding;

    WritingRoom(Briefing briefing, Editor editor, Binding binding) {
        this.briefing = briefing;
        this.editor = editor;
        this.binding = binding;
    }

    /**
     * A checked answer.
     *
     * @param standsIn whether it stands in for one that the model failed to write
     */
    record Written(Answer answer, boolean standsIn) {}

    /** Writes the answer; {@code id} is null where it is not to be kept. Empty where nobody could write one. */
    Optional<Written> write(Screened.Accepted question, String id, Deadline deadline) {
        Brief brief = briefing.brief(question);
        return editor.edit(brief, deadline.keeping(RESERVE)).map(edited -> bound(question, id, brief, edited));
    }

    /** Writes from the evidence alone, at once; the answer is not kept. */
    Optional<Written> standIn(Screened.Accepted question, Deadline deadline) {
        Brief brief = briefing.brief(question);
        return editor.standIn(brief, deadline).map(edited -> bound(question, null, brief, edited));
    }

    private Written bound(Screened.Accepted question, String id, Brief brief, Editor.Edited edited) {
        return new Written(binding.bind(question, id, brief.found(), edited), edited.standsIn());
    }
}
