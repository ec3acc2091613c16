package ai.navis.answers.answer.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence as it is compared with another.
 *
 * @param text     as written
 * @param words    all its words in order, in compared form
 * @param meanings what its words say, without the small ones
 * @param clauses  its parts between commas and conjunctions, each with two words or more that say something
 */
record Statement(String text, List<String> words, Set<String> meanings, List<Statement> clauses) {

    private static final Pattern CLAUSE = Pattern.compile("[,;:]\\s+|\\s+(?=(?:but|although|though|while|whereas|because|unless)\\b)");
    private static final int LEAST_WORDS = 2;

    static Statement of(String text) {
        Statement whole = whole(text);
        String[] parts = CLAUSE.split(text);
        if (parts.length == 1) {
            return whole;
        }
        List<Statement> clauses = new ArrayList<>();
        for (String part : parts) {
            Statement clause = whole(part);
            if (clause.meanings().size() >= LEAST_WORDS) {
                clauses.add(clause);
            }
        }
        return new Statement(text, whole.words(), whole.meanings(), clauses);
    }

    private static Statement whole(String text) {
        List<String> words = Words.of(text);
        Set<String> meanings = new LinkedHashSet<>();
        for (String word : words) {
            if (Words.says(word) && !word.equals(Words.NOT)) {
                meanings.add(SameMeaning.of(word));
            }
        }
        return new Statement(text, words, meanings, List.of());
    }

    /** Whether it denies something. */
    boolean denies() {
        return words.contains(Words.NOT);
    }

    boolean has(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    /** The share of what this says that {@code others} say, too: 0 to 1. */
    double sharedWith(Set<String> others) {
        return meanings.isEmpty() ? 1 : (double) common(others) / meanings.size();
    }

    long common(Set<String> others) {
        return meanings.stream().filter(others::contains).count();
    }

    /** Its clauses, or itself where it has one. */
    List<Statement> parts() {
        return clauses.isEmpty() ? List.of(new Statement(text, words, meanings, List.of())) : clauses;
    }
}
