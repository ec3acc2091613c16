package ai.navis.answers.question.danger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words and phrases of the rules, by the names that the rules use for them. Immutable once {@link #finish} was called. */
final class FlagWords {

    private static final int[] NONE = {};

    // A long letter that ends with "please help me" is no call for help.
    private static final int SHORT = 12;

    /** The symbols of the names that a phrase stands for. */
    private final WordTree<int[]> phrases = new WordTree<>();
    private final Map<String, Integer> symbols = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<Integer, NumberWords.Range> ranges = new LinkedHashMap<>();
    private Misspellings spellings;

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

    boolean hasSymbol(String name) {
        return symbols.containsKey(name);
    }

    int symbolCount() {
        return symbols.size();
    }

    void add(String name, List<String> phrase) {
        WordTree<int[]> place = phrases;
        for (String word : phrase) {
            known.add(word);
            place = place.grown(word);
        }
        place.mean(with(place.meaning() == null ? NONE : place.meaning(), symbol(name)));
    }

    private static int[] with(int[] symbols, int symbol) {
        if (Arrays.stream(symbols).anyMatch(known -> known == symbol)) {
            return symbols;
        }
        int[] more = Arrays.copyOf(symbols, symbols.length + 1);
        more[symbols.length] = symbol;
        return more;
    }

    /** Ends the adding: words are recognised when misspelt, key words before others, and never in place of an ordinary word. */
    void finish(Set<String> keys, Set<String> ordinary) {
        Set<String> all = new LinkedHashSet<>(keys);
        all.addAll(known);
        spellings = new Misspellings(all, ordinary);
        phrases.finish();
    }

    /** Marks in the reading where each name occurs. */
    void mark(FlagText text, FlagReading reading) {
        String[] words = new String[text.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = resolve(text.word(i));
        }
        markWhole("#short", text.size() > 0 && text.size() <= SHORT, reading);
        markWhole("#brief", Telling.isBrief(text), reading);
        for (int i = 0; i < words.length; i++) {
            for (String meaning : NumberWords.meanings(text, i)) {
                Integer symbol = symbols.get(meaning);
                if (symbol != null) {
                    reading.mark(symbol, i, 1);
                }
            }
            double value = ranges.isEmpty() ? -1 : NumberWords.value(text.word(i));
            if (value >= 0) {
                for (Map.Entry<Integer, NumberWords.Range> range : ranges.entrySet()) {
                    if (range.getValue().holds(value)) {
                        reading.mark(range.getKey(), i, 1);
                    }
                }
            }
            WordTree<int[]> place = phrases;
            int end = text.end(text.sentence(i));
            for (int j = i; j < end && (place = place.next(words[j])) != null; j++) {
                for (int symbol : place.meaning() == null ? NONE : place.meaning()) {
                    reading.mark(symbol, i, j - i + 1);
                }
            }
        }
        reading.tell(new Telling(text, reading, this).told());
    }

    // What is true of the text as a whole is marked at its first word.
    private void markWhole(String name, boolean holds, FlagReading reading) {
        Integer symbol = symbols.get(name);
        if (holds && symbol != null) {
            reading.mark(symbol, 0, 1);
        }
    }

    private String resolve(String typed) {
        if (known.contains(typed)) {
            return typed;
        }
        // "Heart's", "rashes" and "tubes", where the rules name only one.
        if (typed.length() > 3 && typed.endsWith("s") && known.contains(typed.substring(0, typed.length() - 1))) {
            return typed.substring(0, typed.length() - 1);
        }
        String shorter = collapsed(typed, 2);
        if (!known.contains(shorter)) {
            String shortest = collapsed(typed, 1);
            shorter = known.contains(shortest) ? shortest : shorter;
        }
        String plain = known.contains(shorter) ? shorter : unmasked(shorter);
        return known.contains(plain) ? plain : spellings.correct(plain);
    }

    // "heeeelp": a letter typed three times or more is meant once or twice.
    private static String collapsed(String word, int times) {
        if (!hasRun(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length();) {
            int run = i;
            while (run < word.length() && word.charAt(run) == word.charAt(i)) {
                run++;
            }
            int keep = run - i >= 3 && Character.isLetter(word.charAt(i)) ? times : run - i;
            out.append(word, i, i + keep);
            i = run;
        }
        return out.toString();
    }

    private static boolean hasRun(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    // "su1cide", "k*ll": letters hidden from the filters of other sites.
    private static String unmasked(String word) {
        if (!Character.isLetter(word.charAt(0))) {
            return word;
        }
        return word.replace('1', 'i').replace('0', 'o').replace('3', 'e').replace('4', 'a').replace('5', 's')
                .replace('@', 'a').replace('$', 's').replace("*", "");
    }
}
