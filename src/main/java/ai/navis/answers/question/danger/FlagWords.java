package ai.navis.answers.question.danger;

import ai.navis.answers.question.words.WordSet;
import ai.navis.answers.question.words.WordTree;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The words and phrases of the rules, by the numbers of the names that the rules use for them. Immutable. */
final class FlagWords {

    // A long letter that ends with "please help me" is no call for help.
    private static final int SHORT = 12;

    /** The symbols of the names that a phrase bears. */
    private final WordTree<int[]> phrases;
    /** The names with a sign before them, which are asked for by name when a text is read. */
    private final Map<String, Integer> symbols = new HashMap<>();
    private final int symbolCount;
    private final Map<Integer, NumberWords.Range> ranges;
    private final Misspellings spellings;

    /**
     * Words are recognised when misspelt, key words before others, and never in place of an ordinary word.
     *
     * @param keys     the key words, the most important first
     * @param ordinary words that are none of the rules
     */
    FlagWords(FlagNames names, Set<String> keys, Set<String> ordinary) {
        this.phrases = names.phrases();
        this.ranges = names.ranges();
        this.symbolCount = names.symbols().size();
        names.symbols().forEach((name, symbol) -> {
            if (name.startsWith("#") || name.startsWith("{")) {
                symbols.put(name, symbol);
            }
        });
        Set<String> all = new LinkedHashSet<>(keys);
        for (int i = 0; i < phrases.words().size(); i++) {
            all.add(phrases.words().word(i));
        }
        this.spellings = new Misspellings(all, new WordSet(ordinary));
    }

    /**
     * The number of a name that begins with {@code #} or with a brace.
     *
     * @throws IllegalArgumentException when no rule uses the name
     */
    int symbol(String name) {
        Integer symbol = symbols.get(name);
        if (symbol == null) {
            throw new IllegalArgumentException("no rule uses " + name);
        }
        return symbol;
    }

    int symbolCount() {
        return symbolCount;
    }

    /** Marks in the reading where each name occurs. */
    void mark(FlagText text, FlagReading reading) {
        int[] words = new int[text.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = phrases.words().numberOf(resolve(text.word(i)));
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
            markPhrases(words, i, text.end(text.sentence(i)), reading);
        }
        reading.tell(new Telling(text, reading, this).told());
    }

    private void markPhrases(int[] words, int from, int end, FlagReading reading) {
        int place = WordTree.START;
        for (int i = from; i < end && (place = phrases.next(place, words[i])) != WordTree.NOWHERE; i++) {
            int[] symbols = phrases.meaning(place);
            for (int symbol : symbols == null ? FlagNames.NONE : symbols) {
                reading.mark(symbol, from, i - from + 1);
            }
        }
    }

    private boolean knows(String word) {
        return phrases.words().contains(word);
    }

    // What is true of the text as a whole is marked at its first word.
    private void markWhole(String name, boolean holds, FlagReading reading) {
        Integer symbol = symbols.get(name);
        if (holds && symbol != null) {
            reading.mark(symbol, 0, 1);
        }
    }

    private String resolve(String typed) {
        if (knows(typed)) {
            return typed;
        }
        // "Heart's", "rashes" and "tubes", where the rules name only one.
        if (typed.length() > 3 && typed.endsWith("s") && knows(typed.substring(0, typed.length() - 1))) {
            return typed.substring(0, typed.length() - 1);
        }
        String shorter = collapsed(typed, 2);
        if (!knows(shorter)) {
            String shortest = collapsed(typed, 1);
            shorter = knows(shortest) ? shortest : shorter;
        }
        String plain = knows(shorter) ? shorter : unmasked(shorter);
        return knows(plain) ? plain : spellings.correct(plain);
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
