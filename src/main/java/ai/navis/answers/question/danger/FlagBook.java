package ai.navis.answers.question.danger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the data files in {@code red-flags/}, whose README describes how they are written. */
final class FlagBook {

    private static final String FOLDER = "/red-flags/";
    private static final List<String> FILES = List.of("medicines.txt", "readings.txt", "english.txt", "english-plain.txt", "spanish.txt");
    private static final String KEY_WORDS = "key-words.txt";
    private static final List<String> MEDICINES = List.of("cancer-drug", "infused-drug", "opioid", "sedative", "other-drug");
    private static final String ORDINARY_WORDS = "ordinary-words.txt";

    private static final String LIKENESS = "likeness.tsv";
    // From here on fewer than one in a hundred harmless texts sounds like a danger (LikenessEvaluation).
    static final double LIKELY = 1.0;

    private final Likeness likeness = new Likeness(lines(LIKENESS), LIKELY);
    private final FlagWords words;
    private final List<FlagPattern> ignored = new ArrayList<>();
    private final Map<FlagFrame.Marker, List<FlagPattern>> markers = new EnumMap<>(FlagFrame.Marker.class);
    private final Map<Integer, List<FlagRule>> rulesByFirst = new HashMap<>();

    FlagBook() {
        FlagNames names = new FlagNames();
        FlagNotation notation = new FlagNotation(names);
        List<String> lines = new ArrayList<>();
        FILES.forEach(file -> lines.addAll(lines(file)));
        // Names before rules, so that a file may use what a later one names.
        lines.stream().filter(FlagNotation::isNaming).forEach(notation::name);
        notation.resolveNames();
        lines.stream().filter(line -> !FlagNotation.isNaming(line)).forEach(line -> addRule(notation, line));
        Set<String> keys = words(KEY_WORDS);
        keys.addAll(notation.wordsOf(MEDICINES));
        words = new FlagWords(names, keys, words(ORDINARY_WORDS));
    }

    FlagWords words() {
        return words;
    }

    Likeness likeness() {
        return likeness;
    }

    /** The rules that may begin with a name. */
    List<FlagRule> rulesThatBeginWith(int symbol) {
        return rulesByFirst.getOrDefault(symbol, List.of());
    }

    List<FlagPattern> ignored() {
        return ignored;
    }

    Map<FlagFrame.Marker, List<FlagPattern>> markers() {
        return markers;
    }

    private void addRule(FlagNotation notation, String line) {
        int colon = line.indexOf(':');
        String head = line.substring(0, colon).strip();
        String body = line.substring(colon + 1).strip();
        if (head.equals("ignore")) {
            ignored.addAll(notation.patterns(body));
        } else if (head.startsWith("@")) {
            FlagFrame.Marker marker = FlagFrame.Marker.valueOf(head.substring(1).toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
            markers.computeIfAbsent(marker, m -> new ArrayList<>()).addAll(notation.patterns(body));
        } else {
            for (FlagRule rule : notation.rules(head, body)) {
                for (int first : rule.pattern().first()) {
                    rulesByFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(rule);
                }
            }
        }
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        lines(file).forEach(line -> words.addAll(List.of(line.split(" "))));
        return words;
    }

    private static List<String> lines(String file) {
        try (InputStream in = FlagBook.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the archive: " + FOLDER + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
