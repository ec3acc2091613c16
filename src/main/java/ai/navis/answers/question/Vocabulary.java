package ai.navis.answers.question;

import ai.navis.answers.question.words.WordSet;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that the service knows: terms, asks and the small words between them. Read once from three reviewed files.
 * Two wordings share a meaning only where a file says so.
 */
public final class Vocabulary {

    private final Phrases phrases;
    private final Phrases capitals;
    private final Map<String, Term> terms;
    private final Map<String, Ask> asks;
    private final Map<String, Term> bySite = new HashMap<>();
    private final Set<String> yes = new HashSet<>();
    private final WordSet named;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> beside = new HashSet<>();
    private final Slips slips;

    private Vocabulary(VocabularyFiles files) {
        phrases = files.phrases();
        capitals = files.capitals();
        terms = files.terms;
        asks = files.asks;
        named = new WordSet(files.named);
        slips = new Slips(files.words.keywords(), files.words.misspelt());
        files.words.yes().forEach(opening -> yes.add(String.join("-", Tokens.words(opening))));
        files.words.beside().forEach(word -> beside.addAll(Tokens.words(word)));
        for (int i = 0; i < files.words.numbers().size(); i++) {
            numbers.put(files.words.numbers().get(i), i + 1);
        }
        pairSites();
    }

    /**
     * The vocabulary that the project ships.
     *
     * @throws UncheckedIOException when a file is missing or malformed, which is a fault of the build
     */
    public static Vocabulary load(ObjectMapper json) {
        return new Vocabulary(new VocabularyFiles(json));
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
        return Tokens.words(word).stream().allMatch(named::contains);
    }

    /** Whether {@code word} tells nothing of where an answer stands, although it may part two questions: "he", "told", "worried". */
    public boolean saysLittle(String word) {
        return beside.contains(word);
    }

    /** All terms of the vocabulary. */
    public Iterable<Term> terms() {
        return terms.values();
    }

    private void pairSites() {
        for (Term site : terms.values()) {
            if (site.kind() == Term.Kind.SITE) {
                List<String> names = VocabularyFiles.joined(List.of(site.name()), site.names());
                names.stream().map(this::cancerNamed).filter(t -> t != null).findFirst().ifPresent(t -> bySite.put(site.id(), t));
            }
        }
    }

    private Term cancerNamed(String site) {
        List<String> name = VocabularyFiles.joined(Tokens.words(site), List.of("cancer"));
        Phrases.Match match = phrases.longest(name, 0);
        boolean whole = match != null && match.length() == name.size() && match.piece().names(Term.Kind.CANCER);
        return whole ? match.piece().term() : null;
    }
}
