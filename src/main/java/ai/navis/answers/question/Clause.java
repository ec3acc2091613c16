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

    private static final Set<String> CANCEROUS = Set.of(Term.ANY_CANCER, "malignant", "noncancerous", "benign", "precancerous");

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

    /** The clauses with {@code subject} put into the first. */
    static List<Clause> about(List<Clause> clauses, Piece subject) {
        List<Clause> result = new ArrayList<>(clauses);
        Clause first = clauses.isEmpty() ? new Clause(List.of(), null) : clauses.get(0);
        List<Piece> pieces = new ArrayList<>(first.pieces());
        pieces.add(subject);
        if (result.isEmpty()) {
            result.add(new Clause(pieces, first.form()));
        } else {
            result.set(0, new Clause(pieces, first.form()));
        }
        return result;
    }

    /** With the ask that a form implies ("What is X?" asks for a definition), and with the form where no ask takes it in. */
    Clause completed(Vocabulary vocabulary, boolean only) {
        List<Piece> complete = new ArrayList<>(pieces);
        boolean subject = pieces.stream().anyMatch(p -> p.term() != null);
        String implied = null;
        if (asks().isEmpty() && subject) {
            if ("what".equals(form)) {
                implied = "definition";
            } else if (form == null && only && bare()) {
                implied = "overview";
            } else if ("yes".equals(form) && asksWhetherCancer()) {
                implied = "cancerous";
            }
        }
        if (implied != null) {
            Ask ask = vocabulary.ask(implied);
            complete.add(new Piece(Role.ASK, ask.id(), null, ask));
        } else if (form != null && asks().stream().noneMatch(a -> a.forms().contains(form))) {
            complete.add(0, Piece.of(Role.FORM, form));
        }
        return new Clause(complete, form);
    }

    List<Ask> asks() {
        return pieces.stream().filter(p -> p.is(Role.ASK)).map(Piece::ask).toList();
    }

    private boolean bare() {
        return pieces.stream().allMatch(p -> p.term() != null || p.is(Role.FILLER) || p.is(Role.STAGE) || p.is(Role.STATUS));
    }

    private boolean asksWhetherCancer() {
        long subjects = pieces.stream().filter(p -> p.term() != null).map(Piece::term).distinct().count();
        return subjects == 2 && pieces.stream().anyMatch(p -> p.term() != null && CANCEROUS.contains(p.term().id()));
    }

    private static void close(List<Piece> open, List<Clause> clauses, Vocabulary vocabulary) {
        if (open.stream().anyMatch(p -> !p.is(Role.FILLER))) {
            String form = form(open, vocabulary);
            clauses.add(new Clause(open.stream().filter(p -> !p.is(Role.FORM)).toList(), form));
        }
        open.clear();
    }

    private static String form(List<Piece> pieces, Vocabulary vocabulary) {
        String yes = null;
        boolean said = false;
        for (Piece piece : pieces) {
            if (piece.is(Role.FORM)) {
                return piece.id();
            }
            if (!said && yes == null && piece.is(Role.FILLER) && vocabulary.opensYesNo(piece.id())) {
                yes = "yes";
            }
            said = said || !piece.is(Role.FILLER);
        }
        return yes;
    }

    private static boolean joins(Piece piece) {
        return piece.is(Role.FILLER) && (piece.id().equals("and") || piece.id().equals(","));
    }

    private static boolean asks(List<Piece> pieces, int from, Vocabulary vocabulary) {
        Piece next = pieces.get(from);
        if (joins(next) && from + 1 < pieces.size()) {
            next = pieces.get(from + 1);
        }
        return next.is(Role.FORM) || (next.is(Role.FILLER) && vocabulary.opensYesNo(next.id()));
    }
}
