package ai.navis.answers.web.page;

import ai.navis.answers.answer.Feedback;
import java.util.Optional;

/** What the form under an answer sends: {@code helpful}, {@code unhelpful}, or the label of a reason why it did not help. */
final class OpinionForm {

    private static final String FIELD = "opinion";
    private static final String HELPFUL = "helpful";
    private static final String UNHELPFUL = "unhelpful";

    private OpinionForm() {}

    /** Reads the form; empty where it tells none of these. */
    static Optional<Feedback> read(byte[] body) {
        String opinion = FormBody.of(body).field(FIELD);
        if (opinion.equals(HELPFUL) || opinion.equals(UNHELPFUL)) {
            return Optional.of(new Feedback(opinion.equals(HELPFUL), Optional.empty()));
        }
        return Feedback.Reason.of(opinion).map(reason -> new Feedback(false, Optional.of(reason)));
    }
}
