package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One of the questions in a text: "What is it" and "can it be cured" are two.
 *
 * @param pieces what it says, without its form
 * @param form   how it asks ({@code what}, {@code yes}, {@code how-long}); null where it is no sentence
 */
record Clause(List<Piece> pieces, String form) {

    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "they", "these");
    private static final Set<String> PEOPLE = Set.of("people", "person", "patient", "someone", "anyone", "those", "somebody");

    /** Parts the pieces at sentence ends, and at "and" or a comma before a new question. */
    static List<Clause> split(List<Piece> pieces, Vocabulary vocabulary) {
        List<Clause> clauses = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Role.BREAK)) {
                close(open, clauses, vocabulary);
            } else if (joins(piece) && !open.isEmpty() && i + 1 < pieces.size() && asks(pieces, i + 1, vocabulary)) {
                close(open, clauses, vocabulary);
            } else {
                open.add(piece);
            }
        }
        close(open, clauses, vocabulary);
        return clauses;
    }

    /** The clauses about {@code subject}: in place of the first "it" or "cancer", or after the first clause. */
    static List<Clause> about(List<Clause> clauses, Piece subject) {
        List<Clause> result = new ArrayList<>(clauses);
        for (int c = 0; c < result.size(); c++) {
            List<Piece> pieces = new ArrayList<>(result.get(c).pieces());
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).isAnyCancer() || pieces.get(i).says("it")) {
                    pieces.set(i, subject);
                    result.set(c, new Clause(pieces, result.get(c).form()));
                    return result;
                }
            }
        }
        Clause first = result.isEmpty() ? new Clause(List.of(), null) : result.remove(0);
        List<Piece> pieces = new ArrayList<>(first.pieces());
        pieces.add(subject);
        result.add(0, new Clause(pieces, first.form()));
        return result;
    }

    /** With the ask that a form implies ("What is X?" asks for a definition), and with the form where no ask takes it in. */
    Clause completed(Vocabulary vocabulary, boolean only) {
        Clause said = new Clause(Phrasing.plain(pieces, form, vocabulary), form);
        Clause implied = asks().isEmpty() ? new Implied(said, only).clause(vocabulary) : said;
        List<Piece> complete = new ArrayList<>(only ? implied.doer() : implied.pieces());
        List<Ask> asks = implied.asks();
        complete.removeIf(p -> p.is(Role.CONNECTOR) && p.id().equals("form-should") && asks.stream().anyMatch(a -> a.forms().contains("should")));
        if (form != null && asks.stream().noneMatch(a -> a.forms().contains(form))) {
            complete.add(0, Piece.of(Role.FORM, form));
        }
        return new Clause(complete, form);
    }

    List<Ask> asks() {
        return pieces.stream().filter(p -> p.is(Role.ASK)).map(Piece::ask).toList();
    }

    /** With "it" kept where it does what is asked, and nothing tells what it is: "does it work with X" against "can you work with X". */
    private List<Piece> doer() {
        if (pieces.stream().anyMatch(Piece::isThing) && asks().stream().anyMatch(Ask::active)) {
            int it = pieces.indexOf(Piece.of(Role.FILLER, "it"));
            if (it >= 0 && pieces.subList(0, it).stream().noneMatch(Piece::isThing)) {
                List<Piece> kept = new ArrayList<>(pieces);
                kept.set(it, Piece.of(Role.CONNECTOR, "it"));
                return kept;
            }
        }
        return pieces;
    }

    boolean pointsBack() {
        return pieces.stream().anyMatch(p -> p.is(Role.FILLER) && PRONOUNS.contains(p.id()));
    }

    private static void close(List<Piece> open, List<Clause> clauses, Vocabulary vocabulary) {
        if (open.stream().anyMatch(p -> !p.is(Role.FILLER))) {
            int asking = asking(open, vocabulary);
            String form = asking >= 0 ? open.get(asking).id() : opensYesNo(open, vocabulary) ? "yes" : null;
            List<Piece> said = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                Piece piece = open.get(i);
                if (!piece.is(Role.FORM)) {
                    said.add(piece);
                } else if (i != asking && !relative(open, i)) {
                    said.add(Piece.of(Role.CONNECTOR, "form-" + piece.id()));
                }
            }
            clauses.add(new Clause(said, form));
        }
        open.clear();
    }

    /**
     * Where the form stands that asks: before anything is said, or, in a text that does not open as a question, after
     * everything that is named ("hysterectomy recovery how long"). Any other form only joins ("cured when found early").
     */
    private static int asking(List<Piece> pieces, Vocabulary vocabulary) {
        boolean said = false;
        boolean opened = opensYesNo(pieces, vocabulary);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).is(Role.FORM)) {
                boolean last = pieces.subList(i, pieces.size()).stream().noneMatch(p -> p.term() != null);
                if (!said || (last && !opened && !relative(pieces, i))) {
                    return i;
                }
            }
            said = said || !pieces.get(i).is(Role.FILLER);
        }
        return -1;
    }

    private static boolean opensYesNo(List<Piece> pieces, Vocabulary vocabulary) {
        for (Piece piece : pieces) {
            if (!piece.is(Role.FILLER)) {
                return false;
            }
            if (vocabulary.opensYesNo(piece.id())) {
                return true;
            }
        }
        return false;
    }

    /** "people who", "women who": no question. */
    private static boolean relative(List<Piece> pieces, int i) {
        return pieces.get(i).id().equals("who") && i > 0
                && (pieces.get(i - 1).names(Term.Kind.PERSON) || (pieces.get(i - 1).is(Role.FILLER) && PEOPLE.contains(pieces.get(i - 1).id())));
    }

    private static boolean joins(Piece piece) {
        return piece.says("and") || piece.says(",");
    }

    private static boolean asks(List<Piece> pieces, int from, Vocabulary vocabulary) {
        Piece next = pieces.get(from);
        if (joins(next) && from + 1 < pieces.size()) {
            next = pieces.get(from + 1);
        }
        return next.is(Role.FORM) || (next.is(Role.FILLER) && vocabulary.opensYesNo(next.id()));
    }
}
