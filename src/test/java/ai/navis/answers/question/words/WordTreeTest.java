package ai.navis.answers.question.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTreeTest {

    private static final List<String> WORDS = List.of("zebra", "a", "ab", "abc", "b", "niño", "zeb", "");

    @Test
    void aSetHoldsItsWordsAndNoBeginningOrEndOfThem() {
        WordSet set = new WordSet(WORDS);
        assertThat(WORDS).allMatch(set::contains);
        assertThat(List.of("z", "ze", "zebras", "abcd", "nino", "bc", "A")).noneMatch(set::contains);
        assertThat(new WordSet(List.of()).contains("a")).isFalse();
    }

    @Test
    void theNumberOfAWordFindsTheWordAndRisesWithIt() {
        WordSet set = new WordSet(WORDS);
        assertThat(WORDS).allMatch(word -> set.word(set.numberOf(word)).equals(word));
        assertThat(WORDS.stream().sorted().map(set::numberOf)).isSorted();
    }

    @Test
    void aPhraseLeadsToItsMeaningAndItsBeginningDoesNot() {
        WordTree<String> tree = tree();
        assertThat(meaning(tree, "lung", "cancer")).isEqualTo("lung");
        assertThat(meaning(tree, "lung", "cancer", "stage")).isEqualTo("staged");
        assertThat(meaning(tree, "cancer")).isEqualTo("any");
        assertThat(meaning(tree, "lung")).isNull();
    }

    @Test
    void aWordThatNoPhraseGoesOnWithLeadsNowhere() {
        WordTree<String> tree = tree();
        int lung = tree.next(WordTree.START, tree.words().numberOf("lung"));
        assertThat(tree.next(lung, tree.words().numberOf("stage"))).isEqualTo(WordTree.NOWHERE);
        assertThat(tree.next(WordTree.START, tree.words().numberOf("stage"))).isEqualTo(WordTree.NOWHERE);
        assertThat(tree.next(WordTree.START, tree.words().numberOf("unheard"))).isEqualTo(WordTree.NOWHERE);
    }

    @Test
    void theWordOfASlipIsFoundAndOfTwoTheFirstOneNamed() {
        Deletions deletions = new Deletions(List.of("wort", "word", "port"));
        assertThat(deletions.wordOf("wor")).isEqualTo("wort");
        assertThat(deletions.wordOf("prt")).isEqualTo("port");
        assertThat(deletions.wordOf("port")).isNull();
        assertThat(new Deletions(List.of("word", "wort")).wordOf("wor")).isEqualTo("word");
    }

    private static WordTree<String> tree() {
        WordTree.Growing<String> growing = new WordTree.Growing<>();
        growing.grown(List.of("lung", "cancer", "stage")).mean("staged");
        growing.grown(List.of("cancer")).mean("any");
        growing.grown(List.of("lung", "cancer")).mean("lung");
        return growing.finished();
    }

    private static String meaning(WordTree<String> tree, String... phrase) {
        int place = WordTree.START;
        for (String word : phrase) {
            place = tree.next(place, tree.words().numberOf(word));
        }
        return tree.meaning(place);
    }
}
