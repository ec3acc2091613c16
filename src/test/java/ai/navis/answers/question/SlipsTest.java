package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    private final Slips slips = new Slips(List.of("thyroid", "bladder", "glioblastoma", "biopsy"), Map.of("cancer", List.of("caner")));

    @ParameterizedTest
    @CsvSource({"thryoid,thyroid", "thyrod,thyroid", "thyrooid,thyroid", "biospy,biopsy", "glioblastema,glioblastoma", "caner,cancer"})
    void mendsOneSlip(String typed, String meant) {
        assertEquals(meant, slips.corrected(typed));
    }

    @ParameterizedTest
    @CsvSource({"ladder", "blander", "thyroxin", "steroid", "cane", "biops", "glioblostemo"})
    void leavesOtherWordsAlone(String typed) {
        assertEquals(typed, slips.corrected(typed));
    }
}
