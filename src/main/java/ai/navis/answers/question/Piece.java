package ai.navis.answers.question;

/**
 * A run of words with one meaning.
 *
 * @param role what part it plays
 * @param id   its name in keys; for an unknown word the word itself
 * @param term the term, where it names one
 * @param ask  the ask, where it asks one
 */
record Piece(Role role, String id, Term term, Ask ask) {

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

    boolean is(Role other) {
        return role == other;
    }

    boolean names(Term.Kind kind) {
        return term != null && term.kind() == kind;
    }
}
