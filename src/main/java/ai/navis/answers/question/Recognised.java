package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question as it was understood: what it asks, of what, and what was left over. Equal {@link #slots()} mean the same
 * question; everything that could change the answer is in them. What it says as a whole is read by {@link Pieces}, what belongs
 * to one of its asks by {@link Part}.
 */
public final class Recognised {

    /** Things so general that naming one asks nothing by itself. */
    private static final Set<String> SAYING_LITTLE = Set.of("test", "scan", "medication");
    private static final Set<String> PACES = Set.of("fast", "slow");

    private final Pieces pieces;
    private final List<Ask> asks;
    private final List<String> cancerTypes;
    private final String slots;

    Recognised(List<Piece> pieces, List<Ask> asks, List<String> cancerTypes, String slots) {
        this.pieces = new Pieces(pieces);
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

    /** The cancers named, as {@link Pieces#cancers()} tells them. */
    public List<Term> cancers() {
        return pieces.cancers();
    }

    /** The cancers that the part is about which asks {@code ask}, as {@link Part#cancers()} tells them. */
    public List<Term> cancersOf(Ask ask) {
        return part(ask).cancers();
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
        return pieces.subjects();
    }

    /** What else the part that asks {@code ask} is about, as {@link Part#subjects()} tells it. */
    public List<Term> subjectsOf(Ask ask) {
        return part(ask).subjects();
    }

    /** The terms of that kind, in order. */
    public List<Term> terms(Term.Kind kind) {
        return pieces.terms(kind);
    }

    /** Whether the part that asks {@code ask} names no drug, test, sign or other thing beside a cancer. */
    public boolean namesNothing(Ask ask) {
        return part(ask).own().subjects().isEmpty();
    }

    /** Whether the part that asks {@code ask} names no more than "the test": one that was told of before. */
    public boolean namesLittle(Ask ask) {
        List<Term> named = subjectsOf(ask);
        return !named.isEmpty() && named.stream().allMatch(t -> SAYING_LITTLE.contains(t.id()));
    }

    /** Whether the part that asks {@code ask} names nothing and asks nothing else: "what does it mean". */
    public boolean asksBarely(Ask ask) {
        return part(ask).asksBarely();
    }

    /** What is asked in the same breath as {@code ask}: "who should get screened" asks two things in one. */
    public List<Ask> askedBeside(Ask ask) {
        return part(ask).askedBeside();
    }

    /** What the parts that ask in no word of the vocabulary name, each by itself: "and will I need chemotherapy". */
    public List<List<Term>> askedWithoutWord() {
        return pieces.parts().stream()
                .filter(part -> part.any(p -> p.is(Role.FORM)) && !part.any(p -> p.is(Role.ASK)))
                .map(part -> part.affirmed().subjects())
                .filter(named -> named.stream().anyMatch(t -> t.kind() != Term.Kind.SITE && !SAYING_LITTLE.contains(t.id())))
                .toList();
    }

    /** How it asks: "how-long", "how-many"; empty where it does so in no such word. */
    public Set<String> forms() {
        return new LinkedHashSet<>(pieces.ids(Role.FORM));
    }

    /** Whether it asks what helps or stops a trouble. */
    public boolean asksForRelief() {
        return asks.stream().anyMatch(a -> a.id().equals("help"))
                || !terms(Term.Kind.SYMPTOM).isEmpty() && pieces.ids(Role.CONNECTOR).contains("stop");
    }

    /** Whether it asks how fast something is. */
    public boolean asksHowFast() {
        return pieces.ids(Role.QUALIFIER).stream().anyMatch(PACES::contains);
    }

    /** Whether it names things of which either may be meant. */
    public boolean givesChoice() {
        return pieces.ids(Role.CONNECTOR).contains("or");
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

    /** Whether the vocabulary knows every word that says something. */
    public boolean wholly() {
        return unknown().isEmpty();
    }

    /** Words of it that the vocabulary does not know, in their compared form. */
    public List<String> unknown() {
        return pieces.ids(Role.UNKNOWN);
    }

    /** The unknown words of the part that asks {@code ask}. */
    public List<String> unknownOf(Ask ask) {
        return part(ask).own().ids(Role.UNKNOWN);
    }

    /** The words that say something, in their compared form: what retrieval looks for. */
    public List<String> words() {
        return pieces.words();
    }

    /** The words that say something, without those of other asks than {@code ask}. */
    public List<String> wordsOf(Ask ask) {
        return pieces.without(p -> p.ask() != null && !p.ask().equals(ask)).words();
    }

    /**
     * What the part that asks {@code ask} says beside cancers and asks, as {@link Part#said()} tells it; where {@code ask} is
     * null, what the whole does.
     */
    public List<List<String>> said(Ask ask) {
        return ask == null ? pieces.said() : part(ask).said();
    }

    private Part part(Ask ask) {
        return Part.of(pieces, ask);
    }

    List<Piece> pieces() {
        return pieces.all();
    }

    @Override
    public String toString() {
        return slots;
    }
}
