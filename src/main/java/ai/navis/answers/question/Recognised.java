package ai.navis.answers.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question as it was understood: what it asks, of what, and what was left over. Equal {@link #slots()} mean the same
 * question; everything that could change the answer is in them.
 */
public final class Recognised {

    /** Who may live with a reader, and is no patient here. */
    private static final Set<String> ANIMALS = Set.of("cat", "dog", "pet-animal");
    /** Things so general that naming one asks nothing by itself. */
    private static final Set<String> SAYING_LITTLE = Set.of("test", "scan", "medication");
    private static final Set<String> PACES = Set.of("fast", "slow");
    private static final Set<String> DOING = Set.of("drink");
    private static final Set<String> DENYING = Set.of("no", "not", "without");

    private final List<Piece> pieces;
    private final List<Ask> asks;
    private final List<String> cancerTypes;
    private final String slots;

    Recognised(List<Piece> pieces, List<Ask> asks, List<String> cancerTypes, String slots) {
        this.pieces = List.copyOf(pieces);
        this.asks = List.copyOf(asks);
        this.cancerTypes = List.copyOf(cancerTypes);
        this.slots = slots;
    }

    /** The canonical form: versioned, readable, the same for every wording of the same question. */
    public String slots() {
        return slots;
    }

    /** What is asked, in the order of the question. */
    public List<Ask> asks() {
        return asks;
    }

    /** Where the answer to each part stands, each list with the best place first. */
    public List<List<Topic>> topics() {
        return asks.stream().map(Ask::asked).toList();
    }

    /**
     * The cancers named; cancer in general only where no other is, and where one has spread to only where the one that
     * spread is not named: "liver metastases of colon cancer" is about colon cancer.
     */
    public List<Term> cancers() {
        return cancers(pieces);
    }

    private static List<Term> cancers(List<Piece> pieces) {
        List<Term> named = distinct(pieces.stream().filter(p -> p.names(Term.Kind.CANCER)).map(Piece::term).toList());
        List<Term> specific = named.stream().filter(t -> !t.id().equals(Term.ANY_CANCER)).toList();
        List<Term> primary = specific.stream().filter(t -> !t.metastasis()).toList();
        return !primary.isEmpty() ? primary : specific.isEmpty() ? named : specific;
    }

    /** The slugs of the patient pages on the cancers named: each the nearest of the cancer and the broader ones that has one. */
    public List<String> cancerTypes() {
        return cancerTypes;
    }

    /** The slug of the one patient page that it is about; cancer in general where it is about none or several. */
    public String cancerType() {
        return cancerTypes.size() == 1 ? cancerTypes.get(0) : Term.ANY_CANCER;
    }

    /** The slug of the one cancer that the question is about; cancer in general where it names none or several. */
    public String cancer() {
        List<Term> cancers = cancers();
        return cancers.size() == 1 ? cancers.get(0).id() : Term.ANY_CANCER;
    }

    /** What else it is about: drugs, treatments, symptoms, genes, in order. */
    public List<Term> subjects() {
        return subjects(pieces);
    }

    private static List<Term> subjects(List<Piece> pieces) {
        return distinct(pieces.stream()
                .map(Piece::term)
                .filter(t -> t != null && t.kind() != Term.Kind.CANCER && (!t.kind().describes() || ANIMALS.contains(t.id())))
                .toList());
    }

    /**
     * What else the part of the question that asks {@code ask} is about: what this part names. Where it names nothing, or points
     * back, what was named up to there.
     */
    public List<Term> subjectsOf(Ask ask) {
        List<Piece> clause = clauseOf(ask);
        List<Term> own = subjects(clause);
        boolean bare = own.isEmpty() && clause.stream().noneMatch(p -> p.names(Term.Kind.CANCER) && !p.isAnyCancer());
        return bare || new Clause(clause, null).pointsBack() ? subjects(upTo(ask)) : own;
    }

    /**
     * The cancers that the part is about which asks {@code ask}: those it names, else those named before it. A question that names
     * something else before any cancer is named is about no one cancer; in any other case all that are named.
     */
    public List<Term> cancersOf(Ask ask) {
        List<Piece> clause = clauseOf(ask);
        List<Term> own = cancers(clause);
        List<Term> before = own.isEmpty() ? cancers(upTo(ask)) : own;
        boolean other = before.isEmpty() && clause.stream().anyMatch(p -> p.is(Piece.Role.FORM)) && subjects(clause).stream().anyMatch(t -> t.kind() != Term.Kind.SITE);
        return before.isEmpty() && !other ? cancers() : before;
    }

    /** Whether the part that asks {@code ask} names nothing and asks nothing else: "what does it mean". */
    public boolean asksBarely(Ask ask) {
        return clauseOf(ask).stream().noneMatch(p -> p.term() != null);
    }

    /** What is asked in the same breath as {@code ask}: "who should get screened" asks two things in one. */
    public List<Ask> askedBeside(Ask ask) {
        return clauseOf(ask).stream().map(Piece::ask).filter(a -> a != null && !a.equals(ask)).distinct().toList();
    }

    /** Words of it that the vocabulary does not know, in their compared form. */
    public List<String> unknown() {
        return unknown(pieces);
    }

    /** The unknown words of the part that asks {@code ask}. */
    public List<String> unknownOf(Ask ask) {
        return unknown(clauseOf(ask));
    }

    private static List<String> unknown(List<Piece> pieces) {
        return pieces.stream().filter(p -> p.is(Piece.Role.UNKNOWN)).map(Piece::id).distinct().toList();
    }

    /** Whether it asks what helps or stops a trouble. */
    public boolean asksForRelief() {
        return asks.stream().anyMatch(a -> a.id().equals("help"))
                || !terms(Term.Kind.SYMPTOM).isEmpty() && pieces.stream().anyMatch(p -> p.is(Piece.Role.CONNECTOR) && p.id().equals("stop"));
    }

    /** Whether it asks how fast something is. */
    public boolean asksHowFast() {
        return pieces.stream().anyMatch(p -> p.is(Piece.Role.QUALIFIER) && PACES.contains(p.id()));
    }

    /** Whether the part that asks {@code ask} names no drug, test, sign or other thing beside a cancer. */
    public boolean namesNothing(Ask ask) {
        return subjects(clauseOf(ask)).isEmpty();
    }

    /** Whether the part that asks {@code ask} names no more than "the test": one that was told of before. */
    public boolean namesLittle(Ask ask) {
        List<Term> named = subjectsOf(ask);
        return !named.isEmpty() && named.stream().allMatch(t -> SAYING_LITTLE.contains(t.id()));
    }

    /** How it asks: "how-long", "how-many"; empty where it does so in no such word. */
    public Set<String> forms() {
        return pieces.stream().filter(p -> p.is(Piece.Role.FORM)).map(Piece::id).collect(Collectors.toSet());
    }

    /** Whether it names things of which either may be meant. */
    public boolean givesChoice() {
        return pieces.stream().anyMatch(p -> p.is(Piece.Role.CONNECTOR) && p.id().equals("or"));
    }

    /** What the parts that ask in no word of the vocabulary name, each by itself: "and will I need chemotherapy". */
    public List<List<Term>> askedWithoutWord() {
        return clauses().stream()
                .filter(c -> c.stream().anyMatch(p -> p.is(Piece.Role.FORM)) && c.stream().noneMatch(p -> p.is(Piece.Role.ASK)))
                .map(clause -> subjects(affirmed(clause)))
                .filter(named -> named.stream().anyMatch(t -> t.kind() != Term.Kind.SITE && !SAYING_LITTLE.contains(t.id())))
                .toList();
    }

    /** What a part says of itself: "no pain" asks nothing of pain. */
    private static List<Piece> affirmed(List<Piece> clause) {
        return IntStream.range(0, clause.size()).filter(i -> i == 0 || !clause.get(i - 1).is(Piece.Role.CONNECTOR) || !DENYING.contains(clause.get(i - 1).id()))
                .mapToObj(clause::get).toList();
    }

    /** The part that asks {@code ask}; the whole where no part says it in a word of its own. */
    private List<Piece> clauseOf(Ask ask) {
        return clauses().stream().filter(c -> asks(c, ask)).findFirst().orElse(pieces);
    }

    /** All that is said up to the end of the part that asks {@code ask}. */
    private List<Piece> upTo(Ask ask) {
        List<Piece> said = new ArrayList<>();
        for (List<Piece> clause : clauses()) {
            said.addAll(clause);
            if (asks(clause, ask)) {
                break;
            }
        }
        return said;
    }

    private static boolean asks(List<Piece> clause, Ask ask) {
        return clause.stream().anyMatch(p -> ask.equals(p.ask()));
    }

    private List<List<Piece>> clauses() {
        List<List<Piece>> clauses = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : pieces) {
            if (piece.is(Piece.Role.BREAK)) {
                clauses.add(new ArrayList<>());
            } else {
                clauses.get(clauses.size() - 1).add(piece);
            }
        }
        return clauses;
    }

    /** The terms of that kind, in order. */
    public List<Term> terms(Term.Kind kind) {
        return distinct(pieces.stream().filter(p -> p.names(kind)).map(Piece::term).toList());
    }

    /** Whether the vocabulary knows every word that says something. */
    public boolean wholly() {
        return pieces.stream().noneMatch(p -> p.is(Piece.Role.UNKNOWN));
    }

    /** Whether something in it can only be about cancer. */
    public boolean aboutCancer() {
        return new Relevance(this).aboutCancer();
    }

    /** Whether it asks of life after an organ was taken out, which is mostly done for cancer. */
    public boolean asksOfLivingWithout() {
        return new Relevance(this).asksOfLivingWithout();
    }

    /** Whether it asks, of no cancer and of nothing else, about care that is much the same in all. */
    public boolean aboutCareOfAll() {
        return new Relevance(this).aboutCareOfAll();
    }

    /** The words that say something, in their compared form: what retrieval looks for. */
    public List<String> words() {
        return words(null);
    }

    /** The words that say something, without those of other asks than {@code ask}. */
    public List<String> wordsOf(Ask ask) {
        return words(ask);
    }

    private List<String> words(Ask only) {
        Set<String> words = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            boolean silent = piece.is(Piece.Role.FILLER) || piece.id().startsWith("form-") || piece.is(Piece.Role.FORM) || piece.is(Piece.Role.BREAK);
            boolean other = only != null && piece.ask() != null && piece.ask() != only;
            if (!silent && !other) {
                words.addAll(Tokens.words(piece.term() != null ? piece.term().name() : piece.id().replace('-', ' ')));
            }
        }
        return new ArrayList<>(words);
    }

    /**
     * What is said beside cancers and asks, each thing in all the ways to write it: by the part that asks {@code ask}, up to
     * there where it names nothing itself, and by the whole where {@code ask} is null.
     */
    public List<List<String>> said(Ask ask) {
        List<Piece> clause = ask == null ? pieces : clauseOf(ask);
        boolean bare = ask != null && clause.stream().noneMatch(p -> p.term() != null || p.is(Piece.Role.UNKNOWN));
        boolean back = ask != null && new Clause(clause, null).pointsBack();
        return (bare || back ? upTo(ask) : clause).stream().filter(Recognised::says).distinct()
                .map(p -> p.term() == null ? List.of(p.id().replace('-', ' ')) : Stream.concat(Stream.of(p.term().name()), p.term().names().stream()).toList())
                .toList();
    }

    private static boolean says(Piece piece) {
        return piece.is(Piece.Role.UNKNOWN) || piece.is(Piece.Role.STATUS) || DOING.contains(piece.id())
                || piece.is(Piece.Role.TERM) && !piece.names(Term.Kind.CANCER) && !piece.term().kind().describes();
    }

    List<Piece> pieces() {
        return pieces;
    }

    private static List<Term> distinct(List<Term> terms) {
        return terms.stream().collect(Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    @Override
    public String toString() {
        return slots;
    }
}
