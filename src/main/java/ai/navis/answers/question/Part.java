package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a question that asks one thing: "What is melanoma and can it be cured" has two. What it does not say itself it
 * takes from what was said before it.
 *
 * @param ask   what it asks
 * @param own   what it says; the whole question where no part asks that in a word of its own
 * @param up    all that is said up to its end
 * @param whole the question
 */
record Part(Ask ask, Pieces own, Pieces up, Pieces whole) {

    static Part of(Pieces whole, Ask ask) {
        List<Piece> up = new ArrayList<>();
        for (Pieces part : whole.parts()) {
            up.addAll(part.all());
            if (part.any(p -> ask.equals(p.ask()))) {
                return new Part(ask, part, new Pieces(up), whole);
            }
        }
        return new Part(ask, whole, new Pieces(up), whole);
    }

    /** What it names beside cancers; where it names nothing, or points back, what was named up to there. */
    List<Term> subjects() {
        List<Term> named = own.subjects();
        boolean bare = named.isEmpty() && !own.any(p -> p.names(Term.Kind.CANCER) && !p.isAnyCancer());
        return bare || pointsBack() ? up.subjects() : named;
    }

    /**
     * The cancers it names, else those named before it. One that names something else before any cancer is named is about no
     * one cancer; in any other case all that the question names.
     */
    List<Term> cancers() {
        List<Term> named = own.cancers();
        List<Term> known = named.isEmpty() ? up.cancers() : named;
        boolean other = own.any(p -> p.is(Role.FORM)) && own.subjects().stream().anyMatch(t -> t.kind() != Term.Kind.SITE);
        return known.isEmpty() && !other ? whole.cancers() : known;
    }

    /** Whether it names nothing and asks nothing else: "what does it mean". */
    boolean asksBarely() {
        return !own.any(p -> p.term() != null);
    }

    /** What it asks in the same breath: "who should get screened" asks two things in one. */
    List<Ask> askedBeside() {
        return own.all().stream().map(Piece::ask).filter(a -> a != null && !a.equals(ask)).distinct().toList();
    }

    /**
     * What it says beside cancers and asks, each thing in all the ways to write it; where it says nothing, or points back, what
     * was said up to there.
     */
    List<List<String>> said() {
        boolean bare = !own.any(p -> p.term() != null || p.is(Role.UNKNOWN));
        return (bare || pointsBack() ? up : own).said();
    }

    private boolean pointsBack() {
        return new Clause(own.all(), null).pointsBack();
    }
}
