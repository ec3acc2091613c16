package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({"tumours,tumor", "leukaemia,leukemia", "oesophagus,esophagus", "biopsies,biopsy", "masses,mass", "Hodgkin's,hodgkin",
        "pancreas,pancreas", "uterus,uterus", "diagnosis,diagnosis", "mets,mets", "isn't,isnt", "haematuria,hematuria", "&,and"})
    void foldsSpellingAndNumber(String typed, String word) {
        assertEquals(List.of(word), Tokens.words(typed));
    }

    @Test
    void keepsSymbolsThatChangeTheMeaning() {
        assertEquals(List.of("her2", "+", "psa", "<", "4"), Tokens.words("HER2 + PSA < 4"));
        assertEquals(List.of("er", "-"), Tokens.words("ER-"));
    }

    @Test
    void partsWordsAtHyphensAndKeepsNumbersWhole() {
        assertEquals(List.of("non", "hodgkin", "3.5", "cm"), Tokens.words("non-Hodgkin 3.5 cm"));
    }

    @Test
    void readsCompatibilityCharactersAsPlainOnes() {
        assertEquals("can't 5 - \"x\" y", Tokens.plain("can\u2019t\u00a0\uff15  \u2013 \u201cx\u201d\u200b y "));
    }

    @Test
    void changesNothingInAPlainText() {
        assertEquals("Can liver cancer be cured?", Tokens.plain("Can liver cancer be cured?"));
        assertEquals("a b", Tokens.plain(" a  b"));
        assertEquals("", Tokens.plain(" "));
    }

    @Test
    void tellsSentenceEndsAndCommas() {
        List<Tokens.Token> tokens = Tokens.of("What is it, and why?");
        assertEquals(List.of(false, false, false, true, false, false, false), tokens.stream().map(Tokens.Token::isComma).toList());
        assertEquals(true, tokens.get(6).endsClause());
    }
}
