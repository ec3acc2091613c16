package ai.navis.answers.question;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The words that the service knows: terms, asks and the small words between them. Read once from three reviewed files.
 * Two wordings share a meaning only where a file says so.
 */
public final class Vocabulary {

    private static final String FOLDER = "/vocabulary/";
    private static final Pattern STAGE = Pattern.compile("(stage|grade)-[0-4]");
    private static final List<String> CANCER_WORDS = List.of("cancer", "carcinoma", "malignancy", "neoplasm", "ca");

    /** The small words, as their file lists them. */
    @RegisterForReflection
    record Words(
            List<String> stop,
            List<String> connectors,
            Map<String, List<String>> forms,
            List<String> yes,
            Map<String, List<String>> qualifiers,
            Map<String, List<String>> statuses) {}

    private final Phrases phrases = new Phrases();
    private final Phrases capitals = new Phrases();
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Ask> asks = new HashMap<>();
    private final Set<String> yes = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private Vocabulary() {}

    /**
     * The vocabulary that the project ships.
     *
     * @throws UncheckedIOException when a file is missing or malformed, which is a fault of the build
     */
    public static Vocabulary load(ObjectMapper json) {
        Vocabulary vocabulary = new Vocabulary();
        lines(json, "asks.jsonl", Ask.class, vocabulary::add);
        lines(json, "terms.jsonl", Term.class, vocabulary::add);
        try (InputStream in = open("words.json")) {
            vocabulary.add(json.readValue(in, Words.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    /** The cancer with that slug. */
    public Optional<Term> cancer(String slug) {
        return Optional.ofNullable(terms.get(slug)).filter(t -> t.kind() == Term.Kind.CANCER);
    }

    /** The cancer and the broader ones that it is a kind of, the nearest first, without cancer in general. */
    public List<String> lineage(String slug) {
        List<String> lineage = new ArrayList<>();
        for (String at = slug; at != null && !at.equals(Term.ANY_CANCER) && !lineage.contains(at); ) {
            lineage.add(at);
            Term term = terms.get(at);
            at = term == null ? null : term.parent();
        }
        return lineage;
    }

    Ask ask(String id) {
        return asks.get(id);
    }

    boolean opensYesNo(String word) {
        return yes.contains(word);
    }

    Phrases.Match longest(List<String> words, int from) {
        return phrases.longest(words, from);
    }

    Phrases.Match inCapitals(List<String> typed, int from) {
        return capitals.longest(typed, from);
    }

    /** The words of {@code text} in the form in which all texts are compared. */
    public static List<String> words(String text) {
        return Tokens.words(text);
    }

    /** Whether {@code word} stands in the name of any term. */
    public boolean knows(String word) {
        return Tokens.words(word).stream().allMatch(words::contains);
    }

    /** All terms of the vocabulary. */
    public Iterable<Term> terms() {
        return terms.values();
    }

    private void add(Term term) {
        terms.put(term.id(), term);
        Piece piece = STAGE.matcher(term.id()).matches()
                ? Piece.of(Piece.Role.STAGE, term.id())
                : new Piece(Piece.Role.TERM, term.id(), term, null);
        name(term.name(), piece);
        term.names().forEach(name -> name(name, piece));
        term.caseNames().forEach(name -> capitals.add(List.of(name.split("\\s+")), piece));
        Piece growth = new Piece(Piece.Role.TERM, term.id() + "~tumor", term, null);
        for (String site : term.sites()) {
            for (String cancer : CANCER_WORDS) {
                site(site, cancer, piece);
            }
            site(site, "tumor", growth);
        }
    }

    private void name(String name, Piece piece) {
        List<String> spelled = Tokens.words(name);
        phrases.add(spelled, piece);
        words.addAll(spelled);
    }

    private void site(String site, String noun, Piece piece) {
        phrases.add(Tokens.words(site + " " + noun), piece);
        phrases.add(Tokens.words(noun + " of " + site), piece);
        phrases.add(Tokens.words(noun + " of the " + site), piece);
    }

    private void add(Ask ask) {
        asks.put(ask.id(), ask);
        Piece piece = new Piece(Piece.Role.ASK, ask.id(), null, ask);
        ask.names().forEach(name -> phrases.add(Tokens.words(name), piece));
    }

    private void add(Words words) {
        words.forms().forEach((id, names) -> addAll(Piece.of(Piece.Role.FORM, id), names));
        words.statuses().forEach((id, names) -> addAll(Piece.of(Piece.Role.STATUS, id), names));
        words.qualifiers().forEach((id, names) -> addAll(Piece.of(Piece.Role.QUALIFIER, id), names));
        words.connectors().forEach(word ->
                phrases.add(Tokens.words(word), Piece.of(Piece.Role.CONNECTOR, String.join("-", Tokens.words(word)))));
        addAll(Piece.of(Piece.Role.FILLER, ""), words.stop());
        words.yes().forEach(word -> yes.add(Tokens.words(word).get(0)));
    }

    private void addAll(Piece piece, List<String> names) {
        names.forEach(name -> phrases.add(Tokens.words(name), piece));
    }

    private static <T> void lines(ObjectMapper json, String file, Class<T> type, Consumer<T> each) {
        ObjectReader reader = json.readerFor(type);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    each.accept(reader.readValue(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("not in the build: " + FOLDER + file);
        }
        return in;
    }
}
