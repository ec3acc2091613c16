package ai.navis.answers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Deadline;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.support.Parts;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.EvidenceWriter;
import ai.navis.answers.writing.Provenance;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.TeamQuestions;
import ai.navis.answers.writing.Violation;
import ai.navis.answers.writing.Writer;
import ai.navis.answers.writing.WritingFailed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the editor makes of drafts that break rules. */
class EditorTest {

    private static final Deadline SOON = Deadline.in(Duration.ofSeconds(5), InstantSource.system());

    private final Recognised question = Parts.recogniser().recognise("Can kidney cancer be cured?");
    private final Brief brief = new Brief("Can kidney cancer be cured?", question, "kidney cancer", Parts.retrieval().find(question, 24));
    private final EvidenceWriter evidence = new EvidenceWriter(TeamQuestions.load(Parts.json()), "e1");
    private final Draft sound = evidence.write(brief, SOON);

    @Test
    void aSoundDraftIsTakenAsItIs() {
        assertThat(edit(new Scripted(sound)).draft()).isEqualTo(sound);
    }

    @Test
    void aDraftThatIsRepairedIsTaken() {
        Scripted writer = new Scripted(with("Surgery will cure kidney cancer."), sound);

        assertThat(edit(writer)).isEqualTo(new Editor.Edited(sound, Coverage.FULL, writer.provenance(), false));
        assertThat(writer.told).extracting(Violation::rule).contains("no-promise");
    }

    @Test
    void aBrokenSentenceOnWhichNothingHangsIsDropped() {
        Draft bad = with("Kidney cancer begins in the <b>kidneys</b>.");
        Editor.Edited edited = edit(new Scripted(bad, bad));

        assertThat(edited.standsIn()).isFalse();
        assertThat(edited.draft()).isEqualTo(sound);
    }

    @Test
    void aDraftWhoseBrokenSentenceHeldARiskIsReplaced() {
        Draft bad = with("The <b>risk</b> of bleeding is known.");

        assertThat(edit(new Scripted(bad, bad)).standsIn()).isTrue();
    }

    @Test
    void aDraftWhoseShortAnswerIsBrokenIsReplaced() {
        List<Sentence> summary = new ArrayList<>(sound.summary());
        summary.add(new Sentence("Kidney cancer is told of on <i>pages</i>.", summary.get(0).citations()));
        Draft bad = new Draft(summary, sound.sections(), sound.questionsForYourTeam(), sound.keyTakeaway());

        assertThat(edit(new Scripted(bad, bad)).standsIn()).isTrue();
    }

    @Test
    void theStandInAnswersWhereTheWriterFails() {
        assertThat(edit(new Scripted()).provenance().writer()).isEqualTo(Provenance.EVIDENCE);
    }

    @Test
    void whereTheStandInFindsNoAnswerWithinTheRulesItSaysThatNoneIsCovered() {
        Draft bad = with("The <b>risk</b> of bleeding is known.");
        Editor.Edited edited = edit(new Scripted(), new Scripted(bad, evidence.write(brief.uncovered(), SOON)));

        assertThat(edited.coverage()).isEqualTo(Coverage.NONE);
        assertThat(edited.draft().summary().get(0).text()).startsWith("Our sources do not cover this question");
    }

    @Test
    void theOnlyWriterWritesOnce() {
        Scripted only = new Scripted(sound);

        assertThat(edit(only, only)).isEqualTo(new Editor.Edited(sound, Coverage.FULL, only.provenance(), false));
        assertThat(only.drafts).isEmpty();
    }

    @Test
    void whatTheStandInQuotesLosesItsHardestSentencesAndNoRisk() {
        String hard = "Multidisciplinary evaluation of kidney cancer facilitates individualized therapeutic recommendations across heterogeneous populations.";
        Draft heavy = with(hard, hard.replace("Multidisciplinary", "Interdisciplinary"), hard.replace("facilitates", "complicates, with a risk of bleeding, and facilitates"));
        Draft light = Lightened.of(heavy);

        assertThat(Lightened.of(sound)).isEqualTo(sound);
        assertThat(light.sentences().map(Sentence::text)).doesNotContain(hard).anyMatch(text -> text.contains("risk of bleeding"));
        assertThat(light.summary()).isEqualTo(heavy.summary());
    }

    @Test
    void aPassageOfTheStandInThatBreaksARuleGoesWhole() {
        Section last = sound.sections().get(sound.sections().size() - 1);
        Sentence first = last.blocks().get(0).all().get(0);
        Draft bad = sound.map(sentences -> !sentences.contains(first) ? sentences
                : Stream.concat(sentences.stream(), Stream.of(new Sentence("The <b>risk</b> of bleeding is known.", first.citations()))).toList());
        Editor.Edited edited = edit(new Scripted(), new Scripted(bad, bad));

        assertThat(edited.coverage()).isEqualTo(Coverage.FULL);
        assertThat(edited.draft().summary()).isEqualTo(sound.summary());
        assertThat(edited.draft().cited()).doesNotContainAnyElementsOf(first.citations());
    }

    private Editor.Edited edit(Writer writer) {
        return edit(writer, evidence);
    }

    private Editor.Edited edit(Writer writer, Writer standIn) {
        return new Editor(writer, standIn, new Rules(Parts.vocabulary(), Glossary.load(Parts.json()))).edit(brief, SOON).orElseThrow();
    }

    /** The sound draft with more sentences at the end of its first section. */
    private Draft with(String... added) {
        Section first = sound.sections().get(0);
        List<Sentence> sentences = new ArrayList<>(first.blocks().get(0).all());
        Stream.of(added).forEach(text -> sentences.add(new Sentence(text, first.blocks().get(0).all().get(0).citations())));
        List<Block> blocks = new ArrayList<>(first.blocks());
        blocks.set(0, new Block.Paragraph(sentences));
        List<Section> sections = new ArrayList<>(sound.sections());
        sections.set(0, new Section(first.heading(), blocks));
        return new Draft(sound.summary(), sections, sound.questionsForYourTeam(), sound.keyTakeaway());
    }

    /** Writes these drafts in order, and fails when none is left. */
    private static final class Scripted implements Writer {
        private final Deque<Draft> drafts;
        private List<Violation> told = List.of();

        Scripted(Draft... drafts) {
            this.drafts = new ArrayDeque<>(Arrays.asList(drafts));
        }

        @Override
        public Provenance provenance() {
            return new Provenance(Provenance.MODEL, "scripted", "1", "e1");
        }

        @Override
        public Draft write(Brief brief, Deadline deadline) throws WritingFailed {
            if (drafts.isEmpty()) {
                throw new WritingFailed(WritingFailed.Reason.UNAVAILABLE, "scripted");
            }
            return drafts.poll();
        }

        @Override
        public Optional<Draft> repair(Brief brief, Draft draft, List<Violation> violations, Deadline deadline) throws WritingFailed {
            told = violations;
            return Optional.of(write(brief, deadline));
        }
    }
}
