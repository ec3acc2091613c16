package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private final LabelledSets sets = new LabelledSets();

    @ParameterizedTest
    @ValueSource(strings = {"HCC stages", "pancreatic cancer prognosis", "del 17p cll", "la leucoplakia cancer", "im not safe", "Sézary syndrome treatment", "en bloc resection"})
    void takesShortEnglishForEnglish(String text) {
        assertTrue(Language.english(text));
    }

    @Test
    void tellsOtherLanguages() {
        List<String> missed = sets.own("other-languages.jsonl").stream().map(n -> n.get("text").asText()).filter(Language::english).toList();
        assertEquals(List.of(), missed);
    }

    @Test
    void takesNoQuestionOfTheEnglishSetsForAnotherLanguage() {
        List<String> english = new ArrayList<>();
        for (String set : List.of("paraphrases.jsonl", "different.jsonl")) {
            sets.own(set).forEach(n -> english.addAll(List.of(n.get("a").asText(), n.get("b").asText())));
        }
        sets.own("cancer-types.jsonl").forEach(n -> english.add(n.get("question").asText()));
        assertEquals(List.of(), english.stream().filter(text -> !Language.english(text)).toList());
    }

    @Test
    void refusesAScriptThatIsNotLatin() {
        assertFalse(Language.english("можно ли вылечить рак"));
    }
}
