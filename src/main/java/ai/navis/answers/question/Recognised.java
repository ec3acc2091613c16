package ai.navis.answers.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question as it was understood: what it asks, of what, and what was left over. Equal {@link #slots()} mean the same
 * question; everything that could change the answer is in them.
 */
public final class Recognised {

    private final List<Piece> pieces;
    private final List<Ask> asks;
    private final String slots;

    Recognised(List<Piece> pieces, List<Ask> asks, String slots) {
        this.pieces = List.copyOf(pieces);
        this.asks = List.copyOf(asks);
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

    /** The cancers named; cancer in general only where no other is. */
    public List<Term> cancers() {
        List<Term> named = terms(Term.Kind.CANCER);
        List<Term> specific = named.stream().filter(t -> !t.id().equals(Term.ANY_CANCER)).toList();
        return specific.isEmpty() ? named : specific;
    }

    /** The slug of the one cancer that the question is about; cancer in general where it names none or several. */
    public String cancer() {
        List<Term> cancers = cancers();
        return cancers.size() == 1 ? cancers.get(0).id() : Term.ANY_CANCER;
    }

    /** What else it is about: drugs, treatments, symptoms, genes, in order. */
    public List<Term> subjects() {
        return distinct(pieces.stream()
                .map(Piece::term)
                .filter(t -> t != null && t.kind() != Term.Kind.CANCER && !t.kind().describes())
                .toList());
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
        return pieces.stream().anyMatch(p -> (p.term() != null && p.term().alone())
                || (p.ask() != null && p.ask().id().equals("cancerous")));
    }

    /** The words that say something, in their compared form: what retrieval looks for. */
    public List<String> contentWords() {
        Set<String> words = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.term() != null) {
                words.addAll(Tokens.words(piece.term().name()));
            } else if (!piece.is(Piece.Role.FILLER) && !piece.is(Piece.Role.FORM) && !piece.is(Piece.Role.BREAK)) {
                words.addAll(Tokens.words(piece.id().replace('-', ' ')));
            }
        }
        return new ArrayList<>(words);
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
