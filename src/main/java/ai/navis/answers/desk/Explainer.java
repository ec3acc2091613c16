package ai.navis.answers.desk;

import ai.navis.answers.answer.Answer;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.memory.MemoryUnavailable;
import ai.navis.answers.question.Fingerprint;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Screening;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Shows the operator what a kept answer rests on: its passages as the library has them now, and what today's rules say. */
public final class Explainer {

    private static final Logger LOG = Logger.getLogger(Explainer.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Screening screening;
    private final Recollection recollection;
    private final Briefing briefing;
    private final Rules rules;

    Explainer(Screening screening, Recollection recollection, Briefing briefing, Rules rules) {
        this.screening = screening;
        this.recollection = recollection;
        this.briefing = briefing;
        this.rules = rules;
    }

    /** The answer of that id explained, if one is kept. */
    public Reply explain(String id) {
        try {
            return Optional.of(id).filter(Fingerprint::isOne).flatMap(one -> recollection.servable(recollection.of(one)))
                    .flatMap(this::explained).orElseGet(Reply.Unknown::new);
        } catch (MemoryUnavailable e) {
            LOG.warn(e.getMessage());
            return new Reply.Unavailable(SOON);
        }
    }

    private Optional<Reply> explained(Answer answer) {
        return screening.screen(answer.question(), null) instanceof Screened.Accepted question
                ? Optional.of(new Reply.Explained(rules.explain(answer, briefing.brief(question)))) : Optional.empty();
    }
}
