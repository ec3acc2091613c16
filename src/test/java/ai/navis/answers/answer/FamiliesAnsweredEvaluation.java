package ai.navis.answers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Deadline;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.evidence.Found;
import ai.navis.answers.question.Families;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Screened;
import ai.navis.answers.support.Parts;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.EvidenceWriter;
import ai.navis.answers.writing.TeamQuestions;
import ai.navis.answers.writing.Writer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every question that is written before anybody asks gets an answer of the evidence that keeps all rules. */
@Tag("evaluation")
class FamiliesAnsweredEvaluation {

    private static final double COVERED = 0.95;

    @Test
    void noneIsLeftWithoutAnAnswer() {
        Writer writer = new EvidenceWriter(TeamQuestions.load(Parts.json()), "e1");
        Editor editor = new Editor(writer, writer, new Rules(Parts.vocabulary(), Glossary.load(Parts.json())));
        List<String> questions = Families.load(Parts.json(), Parts.vocabulary());
        List<String> unanswered = new ArrayList<>();
        int covered = 0;
        for (String question : questions) {
            Recognised recognised = ((Screened.Accepted) Parts.screening().screen(question, null)).recognised();
            Found found = Parts.retrieval().find(recognised, 24);
            covered += found.coverage() == Coverage.NONE ? 0 : 1;
            Brief brief = new Brief(question, recognised, Parts.vocabulary().cancer(recognised.cancer()).orElseThrow().name(), found);
            if (editor.edit(brief, Deadline.in(Duration.ofMinutes(1), InstantSource.system())).isEmpty()) {
                unanswered.add(question);
            }
        }
        System.out.printf(Locale.ROOT, "%d questions of families: %d covered, %d without an answer %s%n",
                questions.size(), covered, unanswered.size(), unanswered);

        assertThat(unanswered).isEmpty();
        assertThat(covered).isGreaterThan((int) (COVERED * questions.size()));
    }
}
