package ai.navis.answers.answer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two statements laid side by side along their longest common subsequence of meanings.
 *
 * @param given         the words of the source that count
 * @param said          the words of the claim that count
 * @param givenMeanings what each of the first means
 * @param saidMeanings  what each of the second means
 * @param table         the length of their longest common subsequence from each pair of places on
 */
record Alignment(List<String> given, List<String> said, List<String> givenMeanings, List<String> saidMeanings, int[][] table) {

    /** Small words that tell which side is which, so that two things cannot change places around them unseen. */
    private static final Set<String> ANCHORS = Words.set("than before after from into because but while whereas not with if when unless through during instead by");

    /** Two runs of words that stand in each other's place; either may be empty. */
    record Exchange(List<String> given, List<String> said) {}

    static Alignment of(Statement source, Statement claim) {
        List<String> given = counting(source);
        List<String> said = counting(claim);
        List<String> one = meanings(given);
        List<String> two = meanings(said);
        int[][] table = table(one, two);
        return new Alignment(given, said, one, two, table);
    }

    /** How many words the two have in common, in the same order. */
    int common() {
        return table[0][0];
    }

    long saidCount(String meaning) {
        return saidMeanings.stream().filter(meaning::equals).count();
    }

    long givenCount(String meaning) {
        return givenMeanings.stream().filter(meaning::equals).count();
    }

    boolean says(Set<String> any) {
        return said.stream().anyMatch(any::contains);
    }

    private static List<String> counting(Statement statement) {
        return statement.words().stream().filter(w -> Words.says(w) || ANCHORS.contains(w)).toList();
    }

    private static List<String> meanings(List<String> words) {
        return words.stream().map(SameMeaning::of).toList();
    }

    /** The length of the longest common subsequence of what follows each pair of places. */
    private static int[][] table(List<String> one, List<String> two) {
        int[][] table = new int[one.size() + 1][two.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = two.size() - 1; j >= 0; j--) {
                table[i][j] = one.get(i).equals(two.get(j)) ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table;
    }

    /** The runs between the common words where the two differ. */
    List<Exchange> exchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        Exchange open = new Exchange(new ArrayList<>(), new ArrayList<>());
        int i = 0;
        int j = 0;
        while (i < given.size() || j < said.size()) {
            boolean same = i < given.size() && j < said.size() && givenMeanings.get(i).equals(saidMeanings.get(j));
            if (same) {
                exchanges.add(open);
                open = new Exchange(new ArrayList<>(), new ArrayList<>());
                i++;
                j++;
            } else if (j == said.size() || i < given.size() && table[i + 1][j] >= table[i][j + 1]) {
                open.given().add(given.get(i++));
            } else {
                open.said().add(said.get(j++));
            }
        }
        exchanges.add(open);
        return exchanges.stream().filter(e -> !e.said().isEmpty() || !e.given().isEmpty()).toList();
    }
}
