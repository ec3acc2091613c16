package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether the order in which a question says its things may tell something; in doubt it does. */
final class Order {

    private static final Set<String> TURNING = Set.of("not", "no", "never", "without", "nor", "neither", "cannot", "cant", "dont",
            "doesnt", "isnt", "arent", "wont", "didnt", "only", "just", "more", "less", "except", "instead", "alone", "than", "also");
    private static final Set<Role> OPEN = Set.of(Role.CONNECTOR, Role.UNKNOWN, Role.STATUS);

    private final List<Piece> pieces;
    private final List<Piece> said;
    private final Set<Piece> distinct;

    /**
     * @param pieces all of the question, since what stands between two things may part them
     * @param said   those that say something
     */
    Order(List<Piece> pieces, List<Piece> said) {
        this.pieces = pieces;
        this.said = said;
        this.distinct = Set.copyOf(said);
    }

    /** Whether the places of the asks among the things may matter: "what does X cause". */
    boolean tellsOfAsks() {
        return !pair() && asksInPlace();
    }

    /** Whether the order of the things may matter: "X after Y". */
    boolean tellsOfThings() {
        return !pair() && ordered();
    }

    /** Whether it only compares two things: "A vs B" asks what "B vs A" does. */
    private boolean pair() {
        return asks().size() == 1 && asks().get(0).ask().compares()
                && distinct.stream().allMatch(p -> p.isThing() || p.is(Role.ASK) || p.is(Role.FORM))
                && count(Piece::isThing) == 2;
    }

    private boolean asksInPlace() {
        List<Piece> asks = asks();
        boolean directional = asks.stream().anyMatch(p -> p.ask().directional());
        boolean narrowed = count(p -> p.isThing() || p.is(Role.CONNECTOR) || p.is(Role.STATUS)) > 1;
        return !asks.isEmpty() && count(p -> p.is(Role.UNKNOWN) || p.is(Role.CONNECTOR) && TURNING.contains(p.id())) > 0
                || directional && narrowed
                || directional && count(Piece::isThing) > 0 && count(p -> p.is(Role.CONNECTOR)) > 0
                || actsItself()
                || !asks.isEmpty() && loose()
                || asks.size() > 1 && !listed();
    }

    /** Whether a word that narrows stands apart from what it narrows, so that its place tells what it narrows. */
    private boolean loose() {
        boolean cancer = count(p -> p.names(Term.Kind.CANCER)) > 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean apart = piece.is(Role.QUALIFIER) ? !asksNext(i)
                    : piece.names(Term.Kind.PERSON) ? i > 0 && pieces.get(i - 1).says("with")
                    : cancer && piece.names(Term.Kind.SPREAD) && !cancer(i - 1) && !cancer(i + 1);
            if (apart) {
                return true;
            }
        }
        return false;
    }

    /** Whether an ask follows, or the text ends after one: "early symptoms of X", "X spreads fast". */
    private boolean asksNext(int i) {
        int next = i + 1;
        while (next < pieces.size() && pieces.get(next).is(Role.FILLER)) {
            next++;
        }
        return next < pieces.size() ? pieces.get(next).is(Role.ASK) : i > 0 && pieces.get(i - 1).is(Role.ASK);
    }

    /** "What does X cause" against "what causes X". */
    private boolean actsItself() {
        boolean thing = false;
        for (Piece piece : pieces) {
            if (piece.is(Role.ASK) && piece.ask().active() && thing) {
                return form();
            }
            thing = thing || piece.isThing();
        }
        return false;
    }

    private boolean form() {
        return pieces.stream().anyMatch(p -> p.is(Role.FORM))
                || asks().stream().anyMatch(p -> p.ask().active() && pieces.get(0).is(Role.FILLER));
    }

    /** Whether the asks are a list about one subject ("symptoms and treatment of X"), whose order does not matter. */
    private boolean listed() {
        boolean joined = true;
        boolean asked = false;
        boolean subject = false;
        boolean closed = false;
        for (Piece piece : pieces) {
            if (piece.is(Role.ASK)) {
                if (asked && !joined) {
                    return false;
                }
                asked = true;
                joined = false;
                closed = subject;
            } else if (piece.is(Role.BREAK) || piece.says("and") || piece.says(",")) {
                joined = true;
            } else if (!piece.is(Role.FILLER)) {
                boolean plain = piece.term() != null || piece.is(Role.STAGE);
                if (!plain || closed) {
                    return false;
                }
                joined = false;
                subject = true;
            }
        }
        return count(Piece::isThing) <= 1;
    }

    private boolean ordered() {
        long things = count(Piece::isThing);
        long cancers = count(p -> p.names(Term.Kind.CANCER));
        long subjects = things - cancers;
        long describing = count(Piece::describes);
        long qualifiers = count(p -> p.is(Role.QUALIFIER));
        long numbers = count(p -> p.is(Role.NUMBER));
        boolean asksNothingKnown = asks().isEmpty() && count(p -> p.is(Role.FORM)) > 0;
        return count(p -> OPEN.contains(p.role())) > 0
                || asksNothingKnown
                || subjects > 1
                || subjects == 1 && count(Piece::isAnyCancer) > 0 && count(p -> p.names(Term.Kind.SITE)) > 0
                || cancers > 1
                || describing > 1
                || count(p -> p.is(Role.STAGE)) > 1
                || numbers > 1
                || numbers == 1 && things > 1
                || subjects == 1 && describing > 0 && !glued()
                || qualifiers > 1
                || qualifiers == 1 && (asks().size() > 1 || things > 1);
    }

    /** Whether all that narrows stands right at the cancer ("metastatic melanoma", "melanoma in men"), and so narrows nothing else. */
    private boolean glued() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).describes() && !cancer(i + 1) && !(cancer(i - 2) && pieces.get(i - 1).says("in"))) {
                return false;
            }
        }
        return true;
    }

    private boolean cancer(int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).names(Term.Kind.CANCER);
    }

    private List<Piece> asks() {
        return said.stream().filter(p -> p.is(Role.ASK)).distinct().toList();
    }

    private long count(Predicate<Piece> which) {
        return distinct.stream().filter(which).count();
    }
}
