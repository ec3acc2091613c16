package ai.navis.answers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    private static final String ID = "t3kqzm2xw5vq7h4n6r2pdy3cba";

    @Test
    void theSlugIsTheWordsOfTheQuestion() {
        assertThat(PageAddress.of("What is Waldenström's disease, and can it be cured?", ID).path())
                .isEqualTo("/answers/what-is-waldenstroms-disease-and-can-it-be-cured-" + ID);
    }

    @Test
    void aLongSlugEndsAtAWordWithinEightyCharacters() {
        String slug = PageAddress.of("word ".repeat(40), ID).slug();
        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-word");
        assertThat(PageAddress.of("x".repeat(200), ID).slug()).hasSize(80);
    }

    @Test
    void aQuestionWithoutLatinLettersHasAnAddressToo() {
        assertThat(PageAddress.of("癌症?", ID).path()).isEqualTo("/answers/" + ID);
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        PageAddress address = PageAddress.of("Can liver cancer be cured?", ID);
        assertThat(PageAddress.read(address.path().substring(PageAddress.ROOT.length()))).contains(address);
        assertThat(PageAddress.read(ID)).contains(new PageAddress("", ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "can-liver-cancer-be-cured", "t3kqzm2xw5vq7h4n6r2pdy3cb1", "a/t3kqzm2xw5vq7h4n6r2pdy3cba"})
    void whatHoldsNoIdIsNoAddress(String page) {
        assertThat(PageAddress.read(page)).isEmpty();
    }
}
