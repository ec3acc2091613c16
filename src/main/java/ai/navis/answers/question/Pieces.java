package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a run of pieces names and says, be it a whole question or a part of one. */
record Pieces(List<Piece> all) {

    /** Who may live with a reader, and is no patient here. */
    private static final Set<String> ANIMALS = Set.of("cat", "dog", "pet-animal");
    private static final Set<String> DOING = Set.of("drink");
    private static final Set<String> DENYING = Set.of("no", "not", "without");

    Pieces {
        all = List.copyOf(all);
    }

    /** The parts between the breaks, in order. */
    List<Pieces> parts() {
        List<List<Piece>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : all) {
            if (piece.is(Role.BREAK)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(piece);
            }
        }
        return parts.stream().map(Pieces::new).toList();
    }

    /** These without what they deny of themselves: "no pain" asks nothing of pain. */
    Pieces affirmed() {
        return new Pieces(IntStream.range(0, all.size())
                .filter(i -> i == 0 || !all.get(i - 1).is(Role.CONNECTOR) || !DENYING.contains(all.get(i - 1).id()))
                .mapToObj(all::get).toList());
    }

    Pieces without(Predicate<Piece> which) {
        return new Pieces(all.stream().filter(which.negate()).toList());
    }

    boolean any(Predicate<Piece> which) {
        return all.stream().anyMatch(which);
    }

    /** The ids of the pieces of that role, each once, in order. */
    List<String> ids(Role role) {
        return all.stream().filter(p -> p.is(role)).map(Piece::id).distinct().toList();
    }

    /** The terms of that kind, each once, in order. */
    List<Term> terms(Term.Kind kind) {
        return terms(p -> p.names(kind));
    }

    /**
     * The cancers named; cancer in general only where no other is, and where one has spread to only where the one that
     * spread is not named: "liver metastases of colon cancer" is about colon cancer.
     */
    List<Term> cancers() {
        List<Term> named = terms(Term.Kind.CANCER);
        List<Term> specific = named.stream().filter(t -> !t.id().equals(Term.ANY_CANCER)).toList();
        List<Term> primary = specific.stream().filter(t -> !t.metastasis()).toList();
        return !primary.isEmpty() ? primary : specific.isEmpty() ? named : specific;
    }

    /** What else is named: drugs, treatments, symptoms, genes, in order. */
    List<Term> subjects() {
        return terms(p -> p.term() != null && !p.names(Term.Kind.CANCER) && (!p.term().kind().describes() || ANIMALS.contains(p.term().id())));
    }

    private List<Term> terms(Predicate<Piece> which) {
        return all.stream().filter(which).map(Piece::term).distinct().toList();
    }

    /** The words that say something, in their compared form. */
    List<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (Piece piece : all) {
            boolean silent = piece.is(Role.FILLER) || piece.id().startsWith("form-") || piece.is(Role.FORM) || piece.is(Role.BREAK);
            if (!silent) {
                words.addAll(Tokens.words(piece.term() != null ? piece.term().name() : inWords(piece)));
            }
        }
        return List.copyOf(words);
    }

    /** What is said beside cancers and asks, each thing in all the ways to write it. */
    List<List<String>> said() {
        return all.stream().filter(Pieces::says).distinct()
                .map(p -> p.term() == null ? List.of(inWords(p)) : Stream.concat(Stream.of(p.term().name()), p.term().names().stream()).toList())
                .toList();
    }

    private static boolean says(Piece piece) {
        return piece.is(Role.UNKNOWN) || piece.is(Role.STATUS) || DOING.contains(piece.id())
                || piece.is(Role.TERM) && !piece.names(Term.Kind.CANCER) && !piece.term().kind().describes();
    }

    private static String inWords(Piece piece) {
        return piece.id().replace('-', ' ');
    }
}
