package ai.navis.answers.question;

import java.util.Set;

/**
 * A run of words with one meaning.
 *
 * @param role what part it plays
 * @param id   its name in keys; for an unknown word the word itself
 * @param term the term, where it names one
 * @param ask  the ask, where it asks one
 */
record Piece(Role role, String id, Term term, Ask ask) {

    private static final Set<String> STATES = Set.of("positive", "negative", "low");

    enum Role {
        TERM,
        STAGE,
        NUMBER,
        ASK,
        QUALIFIER,
        STATUS,
        FORM,
        CONNECTOR,
        /** Says nothing: "the", "please". */
        FILLER,
        /** Parts two questions in one text. */
        BREAK,
        UNKNOWN
    }

    static Piece of(Role role, String id) {
        return new Piece(role, id, null, null);
    }

    static Piece of(Ask ask) {
        return new Piece(Role.ASK, ask.id(), null, ask);
    }

    /** The ask, said so that what it is done to comes first: "caused by". */
    static Piece passive(Ask ask) {
        return new Piece(Role.ASK, ask.id() + "~by", null, ask);
    }

    boolean isPassive() {
        return ask != null && id.endsWith("~by");
    }

    /** Role and name tell one piece from another; to compare all names of its term each time would be slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Piece piece && role == piece.role && id.equals(piece.id);
    }

    @Override
    public int hashCode() {
        return 31 * role.hashCode() + id.hashCode();
    }

    boolean says(String filler) {
        return role == Role.FILLER && id.equals(filler);
    }

    boolean isAnyCancer() {
        return term != null && term.id().equals(Term.ANY_CANCER);
    }

    /** Whether it is a subject of its own, and not what narrows one ("metastatic"). */
    boolean isThing() {
        return term != null && !describes();
    }

    /** Whether it narrows a cancer: "metastatic", "in children", "HER2-positive". */
    boolean describes() {
        return term != null && (term.kind().describes() || isState());
    }

    /** Whether it is the state of a marker. */
    boolean isState() {
        return names(Term.Kind.BIOMARKER) && STATES.contains(id.substring(id.lastIndexOf('-') + 1));
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean names(Term.Kind kind) {
        return term != null && term.kind() == kind;
    }
}
