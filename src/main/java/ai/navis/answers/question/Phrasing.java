package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import ai.navis.answers.question.Term.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ways to put a question that change nothing of it, told in the plainest one. */
final class Phrasing {

    private static final Set<String> CAUSED = Set.of("symptoms", "side-effects");
    /** With these, "what does it mean" asks for more than the word: a finding has a meaning for the patient. */
    private static final Set<Kind> FINDINGS = Set.of(Kind.SYMPTOM, Kind.CONDITION, Kind.TEST, Kind.BIOMARKER);

    private Phrasing() {}

    static List<Piece> plain(List<Piece> pieces, String form, Vocabulary vocabulary) {
        return become(withoutCause(active(pieces), form), form, vocabulary);
    }

    /** "A is caused by B" as "B causes A". */
    private static List<Piece> active(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isPassive()) {
                List<Piece> turned = new ArrayList<>(pieces.subList(i + 1, pieces.size()));
                turned.add(Piece.of(pieces.get(i).ask()));
                turned.addAll(pieces.subList(0, i));
                return turned;
            }
        }
        return pieces;
    }

    /** "What symptoms does X cause" as "what symptoms does X have". */
    private static List<Piece> withoutCause(List<Piece> pieces, String form) {
        List<Piece> said = pieces.stream().filter(p -> !p.is(Role.FILLER)).toList();
        boolean caused = "what".equals(form) && said.size() == 3 && said.get(0).ask() != null && CAUSED.contains(said.get(0).id())
                && said.get(1).isThing() && said.get(2).ask() != null && said.get(2).id().equals("cause");
        return caused ? pieces.stream().filter(p -> p != said.get(2)).toList() : pieces;
    }

    private static List<Piece> become(List<Piece> pieces, String form, Vocabulary vocabulary) {
        boolean finding = pieces.stream().anyMatch(p -> p.term() != null && FINDINGS.contains(p.term().kind()) && !p.isState());
        if (form == null) {
            return pieces;
        }
        return pieces.stream().map(p -> {
            String other = p.ask() == null ? null : p.ask().becomes().get(form);
            boolean kept = other == null || (other.equals("definition") && finding);
            return kept ? p : Piece.of(vocabulary.ask(other));
        }).toList();
    }
}
