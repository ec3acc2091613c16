package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The canonical form of a question. Its things are put in one order where no order can matter, and left in the order of
 * the text wherever one {@linkplain Order might}: with two drugs, with "after" or "from", with a cause and an effect. So two
 * questions that differ in anything but filler words differ in their slots.
 */
final class Slots {

    /** Part of every slot form: a change of the rules or of the vocabulary that unites or parts wordings raises it. */
    static final String VERSION = "6";

    private static final String LANGUAGE = "en";

    private Slots() {}

    static String of(List<Piece> pieces) {
        List<Piece> said = said(pieces);
        Order order = new Order(pieces, said);
        boolean asksInPlace = order.tellsOfAsks();
        boolean ordered = asksInPlace || order.tellsOfThings();
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

    private static String name(Piece piece) {
        String kind = piece.term() != null ? piece.term().kind().name() : piece.role().name();
        return kind.toLowerCase(Locale.ROOT) + ":" + piece.id();
    }
}
