package ai.navis.answers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.question.Topic;
import ai.navis.answers.support.Parts;
import java.util.List;
import org.junit.jupiter.api.Test;

class GistTest {

    private static final Passage ON_THE_WOMB = passage("A biopsy shows cancer of the womb.", "A Pap test does not usually show cancer of the womb.");
    private static final Passage ON_DRAINS = passage("A mastectomy removes the breast.", "Thin drains stay in the wound for 1 to 2 weeks after a mastectomy.");

    @Test
    void findsTheSentenceThatTellsWhatTheShortAnswerLeavesOut() {
        assertThat(gist("Does a Pap test show cancer of the womb?").beside(ON_THE_WOMB, 0)).hasValue(1);
        assertThat(gist("Does a biopsy show cancer of the womb?").beside(ON_THE_WOMB, 0)).isEmpty();
    }

    @Test
    void knowsAWordInItsOtherForms() {
        assertThat(gist("Is draining normal after breast cancer?").told(ON_DRAINS, 1)).isPositive();
    }

    @Test
    void wantsATimeWhereItIsAskedHowLong() {
        Gist gist = gist("How long do the drains stay after a mastectomy?");
        assertThat(gist.ofKind(ON_DRAINS)).isTrue();
        assertThat(gist.ofKind(passage("A mastectomy removes the breast.", "Drains may be left in after a mastectomy."))).isFalse();
    }

    private static Gist gist(String question) {
        return Gist.of(Parts.recogniser().recognise(question), null, Parts.vocabulary(), stem -> 1);
    }

    private static Passage passage(String... sentences) {
        return new Passage("p", "cancer", Topic.TREATMENT, List.of(), "any", null, null, null, "section", List.of(sentences));
    }
}
