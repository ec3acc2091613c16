package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The canonical form of a question. Its things are put in one order where no order can matter, and left in the order of
 * the text wherever one might: with two drugs, with "after" or "from", with a cause and an effect. So two questions that
 * differ in anything but filler words differ in their slots.
 */
final class Slots {

    /** Part of every slot form: a change of the rules or of the vocabulary that unites or parts wordings raises it. */
    static final String VERSION = "1";

    private static final String LANGUAGE = "en";

    private Slots() {}

    static String of(List<Piece> pieces) {
        List<Piece> said = said(pieces);
        List<Piece> asks = said.stream().filter(p -> p.is(Role.ASK)).distinct().toList();
        boolean ordered = ordered(said, asks.size());
        boolean asksInPlace = ordered && (asks.size() > 1 || asks.stream().anyMatch(p -> p.ask().directional()));
        List<String> things = said.stream()
                .filter(p -> asksInPlace || !p.is(Role.ASK))
                .map(Slots::name)
                .toList();
        String subject = ordered ? String.join(" ", things) : String.join(" ", new TreeSet<>(things));
        String asked = asksInPlace ? "in-order" : asks.stream().map(Piece::id).sorted().collect(Collectors.joining(","));
        return "v" + VERSION + " " + LANGUAGE + " ask=" + asked + (ordered ? " then=" : " of=") + subject;
    }

    private static List<Piece> said(List<Piece> pieces) {
        boolean specific = pieces.stream().anyMatch(p -> p.names(Term.Kind.CANCER) && !general(p));
        boolean doubtful = pieces.stream().anyMatch(p -> p.is(Role.CONNECTOR));
        List<Piece> said = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.is(Role.FILLER) || piece.is(Role.BREAK) || (general(piece) && specific && !doubtful)) {
                continue;
            }
            said.add(piece);
        }
        return said;
    }

    private static boolean ordered(List<Piece> said, int asks) {
        List<Piece> distinct = said.stream().distinct().toList();
        long things = distinct.stream().filter(p -> p.term() != null && !p.term().kind().describes()).count();
        long subjects = distinct.stream()
                .filter(p -> p.term() != null && !p.term().kind().describes() && !p.names(Term.Kind.CANCER)).count();
        long cancers = distinct.stream().filter(p -> p.names(Term.Kind.CANCER)).count();
        long qualifiers = distinct.stream().filter(p -> p.is(Role.QUALIFIER)).count();
        Set<Role> open = Set.of(Role.CONNECTOR, Role.UNKNOWN, Role.STATUS);
        return distinct.stream().anyMatch(p -> open.contains(p.role()))
                || subjects > 1
                || cancers > 1
                || qualifiers > 1
                || (qualifiers == 1 && asks > 1)
                || (subjects == 1 && asks > 1)
                || distinct.stream().filter(p -> p.is(Role.NUMBER)).count() > 1
                || distinct.stream().filter(p -> p.is(Role.STAGE)).count() > 1
                || distinct.stream().filter(p -> p.term() != null && p.term().kind().describes()).count() > 1
                || (things > 1 && distinct.stream().anyMatch(p -> p.is(Role.ASK) && p.ask().directional()));
    }

    private static boolean general(Piece piece) {
        return piece.term() != null && piece.term().id().equals(Term.ANY_CANCER);
    }

    private static String name(Piece piece) {
        String kind = piece.term() != null ? piece.term().kind().name() : piece.role().name();
        return kind.toLowerCase(java.util.Locale.ROOT) + ":" + piece.id();
    }
}
