package ai.navis.answers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.answer.Versions.Order;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private final Versions running = new Versions("2", "10", "starter-9");

    @Test
    void theSameAreTheSameAndAnAnswerOfTheEvidenceHasNoPrompt() {
        assertThat(running.comparedTo(running)).isEqualTo(Order.SAME);
        assertThat(new Versions(null, "10", "starter-9").comparedTo(running)).isEqualTo(Order.SAME);
    }

    @Test
    void numbersAreComparedAsNumbersAndRulesFirst() {
        assertThat(new Versions("2", "9", "starter-9").comparedTo(running)).isEqualTo(Order.OLDER);
        assertThat(new Versions("2", "10", "starter-10").comparedTo(running)).isEqualTo(Order.NEWER);
        assertThat(new Versions("1", "11", "starter-1").comparedTo(running)).isEqualTo(Order.NEWER);
        assertThat(new Versions("1", "10", "starter-10").comparedTo(running)).isEqualTo(Order.OLDER);
    }

    @Test
    void namesOfAnotherKindHaveNoOrder() {
        assertThat(new Versions("2", "10", "full-1").comparedTo(running)).isEqualTo(Order.OTHER);
        assertThat(new Versions("2", "10", "spring").comparedTo(running)).isEqualTo(Order.OTHER);
    }
}
