package ai.navis.answers.answer;

import ai.navis.answers.evidence.Found;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A draft with the brief that it answers. */
record Sample(Brief brief, Draft draft) {

    /** The same with one more passage among those given, and one more section with a sentence that cites it. */
    Sample with(Passage passage, String sentence) {
        List<Passage> context = new ArrayList<>(brief.found().context());
        context.add(passage);
        return new Sample(new Brief(brief.question(), brief.recognised(), brief.cancer(), new Found(brief.found().parts(), context)),
                plus(new Sentence(sentence, List.of(passage.id()))));
    }

    /** The draft with one more section of that sentence. */
    Draft plus(Sentence sentence) {
        List<Section> sections = new ArrayList<>(draft.sections());
        sections.add(new Section("More to know", List.of(new Block.Paragraph(List.of(sentence)))));
        return new Draft(draft.summary(), sections, draft.questionsForYourTeam(), draft.keyTakeaway());
    }
}
