package ai.navis.answers.desk;

import ai.navis.answers.question.Fingerprint;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Screening;
import java.util.Optional;

/** Reads a wording of ours as if a reader had typed it: what a job writes is found by those who ask. */
final class Rereading {

    private final Screening screening;

    Rereading(Screening screening) {
        this.screening = screening;
    }

    /** The question, where its answer may be kept. */
    Optional<Screened.Accepted> of(String wording) {
        return screening.screen(wording, null) instanceof Screened.Accepted accepted && accepted.mayBeKept()
                ? Optional.of(accepted) : Optional.empty();
    }

    /** The question of the answer {@code id}; empty where a newer vocabulary reads its wording as another one. */
    Optional<Screened.Accepted> of(String wording, String id) {
        return of(wording).filter(question -> id(question).equals(id));
    }

    /** The id of its answer. */
    static String id(Screened.Accepted question) {
        return Fingerprint.of(question.recognised()).value();
    }
}
