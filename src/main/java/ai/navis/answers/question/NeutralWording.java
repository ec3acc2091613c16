package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The wording of a question that may be shown to others: built from what was recognised, never from what was typed.
 * A wording is given out only when reading it gives the very slots of the question; so it cannot lose a negation, a
 * premise or a stage, and a question that no template can say is answered without being kept.
 */
public final class NeutralWording {

    private static final Map<String, String> GROUPS = Map.of(
            "child", "children", "adult", "adults", "woman", "women", "man", "men", "infant", "infants",
            "teenager", "teenagers", "elderly", "older adults");

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

    private Optional<String> title(Ask ask, Recognised question) {
        List<Term> cancers = question.cancers();
        List<Term> subjects = question.subjects();
        if (cancers.size() > 2 || subjects.size() > 1) {
            return Optional.empty();
        }
        String template = ask.titles().get(key(question, cancers, subjects));
        if (template == null) {
            return Optional.empty();
        }
        String x = cancers.isEmpty() ? "" : described(question, cancers.get(0));
        String y = cancers.size() < 2 ? "" : cancers.get(1).name();
        String f = subjects.isEmpty() ? "" : subjects.get(0).name();
        return Optional.of(template
                .replace("{x}", x).replace("{y}", y).replace("{f}", f)
                .replace("{X}", capital(x)).replace("{F}", capital(f)));
    }

    /** Which template says it: what is filled in, in the order of the text, then the qualifiers. */
    private static String key(Recognised question, List<Term> cancers, List<Term> subjects) {
        boolean effectFirst = !cancers.isEmpty() && !subjects.isEmpty()
                && question.asks().get(0).titles().containsKey("xf")
                && first(question, cancers.get(0)) < first(question, subjects.get(0));
        String filled = effectFirst ? "xf"
                : (subjects.isEmpty() ? "" : "f") + (cancers.isEmpty() ? "" : cancers.size() == 1 ? "x" : "xy");
        String more = question.pieces().stream()
                .filter(p -> p.is(Role.QUALIFIER) || p.is(Role.FORM))
                .map(p -> "+" + p.id())
                .distinct().sorted().collect(Collectors.joining());
        return filled + more;
    }

    private static int first(Recognised question, Term term) {
        List<Piece> pieces = question.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (term.equals(pieces.get(i).term())) {
                return i;
            }
        }
        return -1;
    }

    private static String described(Recognised question, Term cancer) {
        StringBuilder text = new StringBuilder();
        question.pieces().stream().filter(p -> p.is(Role.STAGE)).distinct()
                .forEach(p -> text.append(p.id().replaceFirst("-", " ")).append(' '));
        question.terms(Term.Kind.SPREAD).forEach(t -> text.append(t.name()).append(' '));
        text.append(cancer.name());
        question.terms(Term.Kind.PERSON)
                .forEach(t -> text.append(" in ").append(GROUPS.getOrDefault(t.id(), t.name())));
        return text.toString();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
