package ai.navis.answers.answer.rules;

import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Violation;
import java.util.List;

/** One thing that must hold for every answer, whoever wrote it. */
interface Rule {

    /** Where {@code draft} breaks it; empty where it holds. */
    List<Violation> check(Draft draft, Brief brief);
}
