package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The canonical form of a question. Its things are put in one order where no order can matter, and left in the order of
 * the text wherever one might: with two drugs, with "after" or "from", with a cause and an effect. So two questions that
 * differ in anything but filler words differ in their slots.
 */
final class Slots {

    /** Part of every slot form: a change of the rules or of the vocabulary that unites or parts wordings raises it. */
    static final String VERSION = "6";

    private static final String LANGUAGE = "en";
    private static final Set<String> TURNING = Set.of("not", "no", "never", "without", "nor", "neither", "cannot", "cant", "dont",
            "doesnt", "isnt", "arent", "wont", "didnt", "only", "just", "more", "less", "except", "instead", "alone", "than", "also");
    private static final Set<Role> OPEN = Set.of(Role.CONNECTOR, Role.UNKNOWN, Role.STATUS);

    private final List<Piece> pieces;
    private final List<Piece> said;
    private final Set<Piece> distinct;

    private Slots(List<Piece> pieces) {
        this.pieces = pieces;
        this.said = said(pieces);
        this.distinct = Set.copyOf(said);
    }

    static String of(List<Piece> pieces) {
        return new Slots(pieces).text();
    }

    private String text() {
        boolean asksInPlace = !pair() && asksInPlace();
        boolean ordered = asksInPlace || (!pair() && ordered());
        List<String> things = said.stream()
                .filter(p -> asksInPlace || !p.is(Role.ASK))
                .filter(p -> ordered || !p.is(Role.BREAK))
                .map(Slots::name)
                .toList();
        String subject = String.join(" ", ordered ? things : new TreeSet<>(things));
        String asked = asksInPlace ? "in-order"
                : said.stream().filter(p -> p.is(Role.ASK)).map(Piece::id).distinct().sorted().collect(Collectors.joining(","));
        return "v" + VERSION + " " + LANGUAGE + " ask=" + asked + (ordered ? " then=" : " of=") + subject;
    }

    /** What is said: without fillers, and without "cancer" beside a cancer's name, as in "mesothelioma cancer". */
    private static List<Piece> said(List<Piece> pieces) {
        List<Piece> said = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean again = piece.isAnyCancer() && (names(pieces, i - 1) || names(pieces, i + 1));
            if (!piece.is(Role.FILLER) && !again) {
                said.add(piece);
            }
        }
        return said;
    }

    private static boolean names(List<Piece> pieces, int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).names(Term.Kind.CANCER) && !pieces.get(i).isAnyCancer();
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

    private static String name(Piece piece) {
        String kind = piece.term() != null ? piece.term().kind().name() : piece.role().name();
        return kind.toLowerCase(Locale.ROOT) + ":" + piece.id();
    }
}
