package ai.navis.answers.question.danger;

import ai.navis.answers.question.words.WordTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that rules use for phrases, numbered as they are read, and the phrases that bear them. */
final class FlagNames {

    static final int[] NONE = {};

    private final WordTree.Growing<int[]> phrases = new WordTree.Growing<>();
    private final Map<String, Integer> symbols = new HashMap<>();
    private final Map<Integer, NumberWords.Range> ranges = new LinkedHashMap<>();
    /** Each list of symbols once, however many phrases or steps it stands for. */
    private final Map<List<Integer>, int[]> lists = new HashMap<>();

    /** The number of a name; a new one if the name was not used before. */
    int symbol(String name) {
        return symbols.computeIfAbsent(name, n -> symbols.size());
    }

    /** The number of a name for numbers, which may be a range such as {@code #70-91}. */
    int number(String name) {
        int symbol = symbol(name);
        NumberWords.Range.of(name).ifPresent(range -> ranges.put(symbol, range));
        return symbol;
    }

    boolean has(String name) {
        return symbols.containsKey(name);
    }

    void add(String name, List<String> phrase) {
        WordTree.Growing<int[]> end = phrases.grown(phrase);
        end.mean(with(end.meaning() == null ? NONE : end.meaning(), symbol(name)));
    }

    /** The symbols as an array, the same for equal lists. */
    int[] list(List<Integer> symbols) {
        return lists.computeIfAbsent(symbols, all -> all.stream().mapToInt(Integer::intValue).toArray());
    }

    Map<String, Integer> symbols() {
        return symbols;
    }

    Map<Integer, NumberWords.Range> ranges() {
        return ranges;
    }

    /** The phrases by their words, and the symbols of the names that each one bears. */
    WordTree<int[]> phrases() {
        return phrases.finished();
    }

    private int[] with(int[] symbols, int symbol) {
        List<Integer> all = new ArrayList<>(Arrays.stream(symbols).boxed().toList());
        if (!all.contains(symbol)) {
            all.add(symbol);
        }
        return list(all);
    }
}
