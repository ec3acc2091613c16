package ai.navis.answers.writing;

import ai.navis.answers.evidence.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an answer has said so far, so that it says nothing twice, in the same words or in nearly the same. */
final class Said {

    private static final double NEARLY_THE_SAME = 0.7;
    private static final int SHORT = 3;

    private final List<Set<String>> said = new ArrayList<>();

    /** Adds a sentence of {@code passage} to {@code to}, unless it was said. Tells whether it did. */
    boolean add(List<Sentence> to, Passage passage, int sentence) {
        if (sentence >= passage.sentences().size() || holds(passage.sentences().get(sentence))) {
            return false;
        }
        String text = passage.sentences().get(sentence);
        said.add(words(text));
        to.add(new Sentence(text, List.of(passage.id())));
        return true;
    }

    boolean holds(String text) {
        Set<String> words = words(text);
        return said.stream().anyMatch(other -> likeness(words, other) >= NEARLY_THE_SAME);
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }

    /** Numbers count, however short: two figures are never the same sentence. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+")) {
            String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (plain.length() > SHORT || (!plain.isEmpty() && Character.isDigit(plain.charAt(0))) || plain.equals("not")) {
                words.add(plain);
            }
        }
        return words;
    }
}
