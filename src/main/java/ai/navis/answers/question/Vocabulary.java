package ai.navis.answers.question;

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

    private final Phrases phrases = new Phrases();
    private final Phrases capitals = new Phrases();
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Ask> asks = new HashMap<>();
    private final Map<String, Term> bySite = new HashMap<>();
    private final Set<String> yes = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> beside = new HashSet<>();
    private Slips slips;

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
        vocabulary.pairSites();
        vocabulary.phrases.finish();
        vocabulary.capitals.finish();
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

    /** The nearest of a cancer and the broader ones with a page for patients. */
    Optional<String> page(Term cancer) {
        return lineage(cancer.id()).stream().filter(slug -> terms.containsKey(slug) && terms.get(slug).page()).findFirst();
    }

    /** The cancer that "X cancer" means, of the site X. */
    public Optional<Term> cancerOf(Term site) {
        return Optional.ofNullable(bySite.get(site.id()));
    }

    /** The cancer of the part of the body whose name stands in the name of {@code sign}: "breast lump". */
    public Optional<Term> cancerOfPlaceOf(Term sign) {
        return words(sign.name()).stream().map(terms::get).filter(t -> t != null && t.kind() == Term.Kind.SITE).map(t -> bySite.get(t.id()))
                .filter(java.util.Objects::nonNull).findFirst();
    }

    Ask ask(String id) {
        return asks.get(id);
    }

    /** What tells that a cancer was found a short time ago. */
    Piece newlyDiagnosed() {
        return new Piece(Piece.Role.TERM, Term.NEWLY_DIAGNOSED, terms.get(Term.NEWLY_DIAGNOSED), null);
    }

    /** Whether a filler, with hyphens between its words, opens a question that is answered with yes or no. */
    boolean opensYesNo(String filler) {
        return yes.contains(filler);
    }

    Phrases.Match longest(List<String> words, int from) {
        return phrases.longest(words, from);
    }

    Phrases.Match inCapitals(List<String> typed, int from) {
        return capitals.longest(typed, from);
    }

    /** The number that a word spells, or null. */
    Integer number(String word) {
        return numbers.get(word);
    }

    /** The word that was meant where {@code word} is unknown and one slip away from a key word; else {@code word}. */
    String corrected(String word) {
        return phrases.knows(word) ? word : slips.corrected(word);
    }

    /** The words of {@code text} in the form in which all texts are compared. */
    public static List<String> words(String text) {
        return Tokens.words(text);
    }

    /** Whether {@code word} stands in the name of any term. */
    public boolean knows(String word) {
        return Tokens.words(word).stream().allMatch(words::contains);
    }

    /** Whether {@code word} tells nothing of where an answer stands, although it may part two questions: "he", "told", "worried". */
    public boolean saysLittle(String word) {
        return beside.contains(word);
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
        term.caseNames().forEach(name -> capitals.add(List.of(name.split(" ")), piece));
        Piece growth = new Piece(Piece.Role.TERM, term.id() + "~tumor", term, null);
        for (String name : term.sites()) {
            List<String> site = Tokens.words(name);
            CANCER_WORDS.forEach(cancer -> site(site, cancer, piece));
            GROWTH_WORDS.forEach(tumor -> site(site, tumor, growth));
        }
    }

    private void name(String name, Piece piece) {
        List<String> spelled = Tokens.words(name);
        phrases.add(spelled, piece);
        words.addAll(spelled);
    }

    private void site(List<String> site, String noun, Piece piece) {
        phrases.add(joined(site, List.of(noun)), piece);
        for (List<String> link : List.of(List.of("of"), List.of("of", "the"), List.of("in", "the"))) {
            phrases.add(joined(joined(List.of(noun), link), site), piece);
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private void pairSites() {
        for (Term site : terms.values()) {
            if (site.kind() == Term.Kind.SITE) {
                List<String> names = joined(List.of(site.name()), site.names());
                names.stream().map(this::cancerNamed).filter(t -> t != null).findFirst().ifPresent(t -> bySite.put(site.id(), t));
            }
        }
    }

    private Term cancerNamed(String site) {
        List<String> name = joined(Tokens.words(site), List.of("cancer"));
        Phrases.Match match = phrases.longest(name, 0);
        boolean whole = match != null && match.length() == name.size() && match.piece().names(Term.Kind.CANCER);
        return whole ? match.piece().term() : null;
    }

    private void add(Ask ask) {
        asks.put(ask.id(), ask);
        addAll(Piece.of(ask), ask.names());
        addAll(Piece.passive(ask), ask.passive());
    }

    private void add(Words words) {
        words.forms().forEach((id, names) -> addAll(Piece.of(Piece.Role.FORM, id), names));
        words.statuses().forEach((id, names) -> addAll(Piece.of(Piece.Role.STATUS, id), names));
        words.qualifiers().forEach((id, names) -> addAll(Piece.of(Piece.Role.QUALIFIER, id), names));
        for (String word : words.connectors()) {
            List<String> spelled = Tokens.words(word);
            phrases.add(spelled, Piece.of(Piece.Role.CONNECTOR, String.join("-", spelled)));
        }
        addAll(Piece.of(Piece.Role.FILLER, ""), words.stop());
        words.yes().forEach(opening -> yes.add(String.join("-", Tokens.words(opening))));
        for (int i = 0; i < words.numbers().size(); i++) {
            numbers.put(words.numbers().get(i), i + 1);
        }
        words.beside().forEach(word -> beside.addAll(Tokens.words(word)));
        slips = new Slips(words.keywords(), words.misspelt());
    }

    private void addAll(Piece piece, List<String> names) {
        names.forEach(name -> phrases.add(Tokens.words(name), piece));
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
        InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("not in the build: " + FOLDER + file);
        }
        return in;
    }
}
