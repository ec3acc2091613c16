package ai.navis.answers.question;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.support.Parts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    @Test
    void everyQuestionOfAFamilyMayBeKeptAndIsAnother() {
        List<String> questions = Families.load(Parts.json(), Parts.vocabulary());
        Set<String> slots = new HashSet<>();

        assertThat(questions).hasSizeGreaterThan(400).allSatisfy(question ->
                assertThat(Parts.screening().screen(question, null)).as(question).isInstanceOfSatisfying(Screened.Accepted.class, accepted -> {
                    assertThat(accepted.mayBeKept()).isTrue();
                    assertThat(slots.add(accepted.recognised().slots())).isTrue();
                }));
    }
}
