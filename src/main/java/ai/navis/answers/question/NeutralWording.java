package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The wording of a question that may be shown to others: built from what was recognised, never from what was typed.
 * A wording is given out only when reading it gives the very slots of the question; so it cannot lose a negation, a
 * premise or a stage, and a question that no template can say is answered without being kept.
 */
public final class NeutralWording {

    private final Recogniser recogniser;

    public NeutralWording(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** The wording, or nothing where there is none that means exactly the same. */
    public Optional<String> of(Recognised question) {
        if (!question.wholly() || question.asks().isEmpty()) {
            return Optional.empty();
        }
        return build(question).filter(wording -> recogniser.recognise(wording).slots().equals(question.slots()));
    }

    private Optional<String> build(Recognised question) {
        List<Ask> asks = question.asks();
        Optional<String> first = title(asks.get(0), question);
        if (first.isEmpty() || asks.size() == 1) {
            return first;
        }
        List<String> clauses = asks.subList(1, asks.size()).stream().map(Ask::clause).toList();
        if (clauses.contains(null) || !first.get().endsWith("?")) {
            return Optional.empty();
        }
        String opening = first.get().substring(0, first.get().length() - 1);
        return Optional.of(opening + ", and " + String.join(", and ", clauses) + "?");
    }

    private static Optional<String> title(Ask ask, Recognised question) {
        Filling filling = Filling.of(question, ask);
        String filled = filling.things().stream().map(t -> t.letter()).collect(Collectors.joining());
        String more = more(question);
        String template = ask.titles().get(filled + more);
        if (template == null && !ask.directional()) {
            template = ask.titles().get(new StringBuilder(filled).reverse() + more);
        }
        return Optional.ofNullable(template).map(filling::in);
    }

    /** The qualifiers and the forms: each wording has some, and any other must not be lost. */
    private static String more(Recognised question) {
        List<String> more = new ArrayList<>();
        for (Piece piece : question.pieces()) {
            if (piece.is(Role.QUALIFIER) || piece.is(Role.FORM)) {
                more.add("+" + piece.id());
            }
        }
        return more.stream().distinct().sorted().collect(Collectors.joining());
    }
}
