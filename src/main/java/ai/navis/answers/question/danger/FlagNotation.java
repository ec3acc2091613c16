package ai.navis.answers.question.danger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The notation of the data files. {@code name = word(s), two words, {other}} names phrases; {@code SIGN: a|{b} ..3 c?} is a
 * rule, where {@code ..3} stands for up to three words, {@code ?} for a word that may be missing, {@code & x} for a pattern
 * that the text holds, too, {@code & !x} for one that it must not hold, and {@code /} between blanks parts patterns of which any will do.
 */
final class FlagNotation {

    private static final Pattern WAYS = Pattern.compile(" / ");
    private static final Pattern CONDITIONS = Pattern.compile(" & ");
    private static final String TOLD = "#telling";
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final FlagNames names;
    private final Map<String, List<String>> named = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> resolved = new HashMap<>();
    /** Each step once, however many rules take it. */
    private final Map<String, FlagPattern.Step> steps = new HashMap<>();

    FlagNotation(FlagNames names) {
        this.names = names;
    }

    static boolean isNaming(String line) {
        int equals = line.indexOf('=');
        return equals > 0 && line.substring(0, equals).strip().chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    void name(String line) {
        int equals = line.indexOf('=');
        List<String> phrases = named.computeIfAbsent(line.substring(0, equals).strip(), n -> new ArrayList<>());
        for (String phrase : line.substring(equals + 1).split(",")) {
            if (!phrase.isBlank()) {
                phrases.add(phrase.strip());
            }
        }
    }

    void resolveNames() {
        for (String name : named.keySet()) {
            for (List<String> phrase : phrasesOf(name, 0)) {
                names.add("{" + name + "}", phrase);
            }
        }
    }

    /** All words of the phrases that bear some names. */
    Set<String> wordsOf(List<String> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> phrasesOf(name, 0).forEach(all::addAll));
        return all;
    }

    List<FlagRule> rules(String head, String body) {
        FlagRule.Strength strength = head.endsWith("!") ? FlagRule.Strength.STATEMENT
                : head.endsWith("?") ? FlagRule.Strength.TOPIC : FlagRule.Strength.SIGN;
        RedFlag.Sign sign = RedFlag.Sign.valueOf(head.replaceAll("[!?]", "").strip());
        List<FlagRule> rules = new ArrayList<>();
        for (String way : WAYS.split(body)) {
            String[] parts = CONDITIONS.split(way);
            List<FlagPattern> with = new ArrayList<>();
            List<FlagPattern> without = new ArrayList<>();
            boolean told = false;
            for (int i = 1; i < parts.length; i++) {
                String part = parts[i].strip();
                if (part.equals(TOLD)) {
                    told = true;
                    continue;
                }
                (part.startsWith("!") ? without : with).add(pattern(part.startsWith("!") ? part.substring(1) : part));
            }
            rules.add(new FlagRule(sign, strength, pattern(parts[0].strip()), List.copyOf(with), List.copyOf(without), told));
        }
        return rules;
    }

    List<FlagPattern> patterns(String body) {
        List<FlagPattern> patterns = new ArrayList<>();
        for (String way : WAYS.split(body)) {
            patterns.add(pattern(way.strip()));
        }
        return patterns;
    }

    private FlagPattern pattern(String way) {
        List<FlagPattern.Step> steps = new ArrayList<>();
        boolean closesSentence = way.endsWith(" $");
        boolean opensSentence = way.startsWith("^ ");
        boolean opensClause = way.startsWith(", ");
        for (String written : BLANKS.split(way.substring(opensSentence || opensClause ? 2 : 0, way.length() - (closesSentence ? 2 : 0)).strip())) {
            steps.add(this.steps.computeIfAbsent(written, this::step));
        }
        try {
            return new FlagPattern(steps, opensSentence, opensClause, closesSentence);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ": " + way, e);
        }
    }

    private FlagPattern.Step step(String written) {
        return written.startsWith("..") ? new FlagPattern.Step(FlagNames.NONE, Integer.parseInt(written.substring(2)), false)
                : new FlagPattern.Step(symbols(written.replace("?", "")), 0, written.endsWith("?"));
    }

    private int[] symbols(String element) {
        List<Integer> symbols = new ArrayList<>();
        for (String alternative : element.split("\\|")) {
            if (alternative.startsWith("{")) {
                if (!named.containsKey(alternative.substring(1, alternative.length() - 1))) {
                    throw new IllegalArgumentException("nothing is named " + alternative);
                }
                symbols.add(names.symbol(alternative));
            } else if (alternative.startsWith("#")) {
                symbols.add(names.number(alternative));
            } else {
                if (!names.has(alternative)) {
                    inflected(alternative).forEach(word -> names.add(alternative, FlagText.wordsOf(word.replace('_', ' '))));
                }
                symbols.add(names.symbol(alternative));
            }
        }
        return names.list(symbols);
    }

    private List<List<String>> phrasesOf(String name, int depth) {
        List<List<String>> known = resolved.get(name);
        if (known != null) {
            return known;
        }
        if (depth > 5 || !named.containsKey(name)) {
            throw new IllegalArgumentException("nothing is named {" + name + "}, or it is named by itself");
        }
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : named.get(name)) {
            List<List<String>> begun = List.of(List.of());
            for (String word : BLANKS.split(phrase)) {
                List<List<String>> endings = word.startsWith("{") ? phrasesOf(word.substring(1, word.length() - 1), depth + 1)
                        : inflected(word).stream().map(FlagText::wordsOf).toList();
                begun = joined(begun, endings);
            }
            phrases.addAll(begun);
        }
        resolved.put(name, phrases);
        return phrases;
    }

    private static List<List<String>> joined(List<List<String>> begun, List<List<String>> endings) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> start : begun) {
            for (List<String> end : endings) {
                List<String> phrase = new ArrayList<>(start);
                phrase.addAll(end);
                all.add(phrase);
            }
        }
        return all;
    }

    // "vomit(s/ing)" is vomit, vomits and vomiting.
    private static List<String> inflected(String word) {
        int open = word.indexOf('(');
        if (open < 0) {
            return List.of(word);
        }
        List<String> forms = new ArrayList<>(List.of(word.substring(0, open)));
        for (String ending : word.substring(open + 1, word.length() - 1).split("/")) {
            forms.add(word.substring(0, open) + ending);
        }
        return forms;
    }
}
