package ai.navis.answers.question;

import ai.navis.answers.question.words.WordTree;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The three reviewed files of the vocabulary, read: what each wording in them means. The meaning that is read first stays. */
final class VocabularyFiles {

    private static final String FOLDER = "/vocabulary/";
    private static final Pattern STAGE = Pattern.compile("(stage|grade)-[0-4]");
    private static final List<String> CANCER_WORDS = List.of("cancer", "carcinoma", "malignancy", "ca");
    private static final List<String> GROWTH_WORDS = List.of("tumor", "neoplasm");

    /** The small words, as their file lists them. */
    @RegisterForReflection
    record Words(
            List<String> stop,
            List<String> connectors,
            Map<String, List<String>> forms,
            List<String> yes,
            Map<String, List<String>> qualifiers,
            Map<String, List<String>> statuses,
            List<String> numbers,
            List<String> keywords,
            Map<String, List<String>> misspelt,
            List<String> beside) {}

    final Map<String, Term> terms = new HashMap<>();
    final Map<String, Ask> asks = new HashMap<>();
    /** The words of the names of terms. */
    final Set<String> named = new HashSet<>();
    final Words words;
    private final WordTree.Growing<Piece> phrases = new WordTree.Growing<>();
    private final WordTree.Growing<Piece> capitals = new WordTree.Growing<>();

    /** @throws UncheckedIOException when a file is missing or malformed, which is a fault of the build */
    VocabularyFiles(ObjectMapper json) {
        lines(json, "asks.jsonl", Ask.class, this::add);
        lines(json, "terms.jsonl", Term.class, this::add);
        try (InputStream in = open("words.json")) {
            words = json.readValue(in, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addSmallWords();
    }

    /** What words mean, however they are written. */
    Phrases phrases() {
        return new Phrases(phrases.finished());
    }

    /** What words mean that are written in capitals. */
    Phrases capitals() {
        return new Phrases(capitals.finished());
    }

    private void add(Term term) {
        terms.put(term.id(), term);
        Piece piece = STAGE.matcher(term.id()).matches()
                ? Piece.of(Piece.Role.STAGE, term.id())
                : new Piece(Piece.Role.TERM, term.id(), term, null);
        name(term.name(), piece);
        term.names().forEach(name -> name(name, piece));
        term.caseNames().forEach(name -> mean(capitals, List.of(name.split(" ")), piece));
        Piece growth = new Piece(Piece.Role.TERM, term.id() + "~tumor", term, null);
        for (String name : term.sites()) {
            List<String> site = Tokens.words(name);
            CANCER_WORDS.forEach(cancer -> site(site, cancer, piece));
            GROWTH_WORDS.forEach(tumor -> site(site, tumor, growth));
        }
    }

    private void name(String name, Piece piece) {
        List<String> spelled = Tokens.words(name);
        mean(phrases, spelled, piece);
        named.addAll(spelled);
    }

    private void site(List<String> site, String noun, Piece piece) {
        mean(phrases, joined(site, List.of(noun)), piece);
        for (List<String> link : List.of(List.of("of"), List.of("of", "the"), List.of("in", "the"))) {
            mean(phrases, joined(joined(List.of(noun), link), site), piece);
        }
    }

    private void add(Ask ask) {
        asks.put(ask.id(), ask);
        addAll(Piece.of(ask), ask.names());
        addAll(Piece.passive(ask), ask.passive());
    }

    private void addSmallWords() {
        words.forms().forEach((id, names) -> addAll(Piece.of(Piece.Role.FORM, id), names));
        words.statuses().forEach((id, names) -> addAll(Piece.of(Piece.Role.STATUS, id), names));
        words.qualifiers().forEach((id, names) -> addAll(Piece.of(Piece.Role.QUALIFIER, id), names));
        for (String word : words.connectors()) {
            List<String> spelled = Tokens.words(word);
            mean(phrases, spelled, Piece.of(Piece.Role.CONNECTOR, String.join("-", spelled)));
        }
        addAll(Piece.of(Piece.Role.FILLER, ""), words.stop());
    }

    private void addAll(Piece piece, List<String> names) {
        names.forEach(name -> mean(phrases, Tokens.words(name), piece));
    }

    private static void mean(WordTree.Growing<Piece> phrases, List<String> phrase, Piece piece) {
        WordTree.Growing<Piece> end = phrases.grown(phrase);
        if (end.meaning() == null) {
            end.mean(piece);
        }
    }

    static List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static <T> void lines(ObjectMapper json, String file, Class<T> type, Consumer<T> each) {
        try (InputStream in = open(file); MappingIterator<T> lines = json.readerFor(type).readValues(in)) {
            while (lines.hasNext()) {
                each.accept(lines.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = VocabularyFiles.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("not in the build: " + FOLDER + file);
        }
        return in;
    }
}
