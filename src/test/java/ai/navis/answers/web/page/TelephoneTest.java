package ai.navis.answers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "call it (in the US 911) if|911",
            "a crisis line (988). It|988",
            "a poison center (in the US 1-800-222-1222) or|18002221222",
            "in the UK and Ireland 116 123|116123",
            "abroad +44 20 7946 0958, please|+442079460958"})
    void aNumberCanBeDialled(String text, String dial) {
        assertThat(dials(text)).containsExactly(dial);
    }

    @Test
    void twoNumbersAreTwo() {
        assertThat(dials("call 999 or 112.")).containsExactly("999", "112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no number", "", "38.5 degrees", "100.4", "24 hours, 7 days", "in 10-14 days", "CA125", "c112c", "1,211 people"})
    void whatIsNoNumberToCallIsText(String text) {
        assertThat(dials(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call 911 now", "911", "<a href=\"tel:911\">", "999 or 112", "x"})
    void thePiecesAreTheWholeText(String text) {
        assertThat(Telephone.dialled(text).stream().map(Telephone.Piece::text).collect(Collectors.joining())).isEqualTo(text);
    }

    private static List<String> dials(String text) {
        return Telephone.dialled(text).stream().map(Telephone.Piece::dial).filter(dial -> dial != null).toList();
    }
}
