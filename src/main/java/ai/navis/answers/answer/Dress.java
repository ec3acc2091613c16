package ai.navis.answers.answer;

import ai.navis.answers.Settings;
import ai.navis.answers.evidence.Source;
import ai.navis.answers.question.danger.RedFlag;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts on every answer, when it is served, what no writer may write: the notice, the disclaimer, the mark of AI, the list of
 * sources, the meaning of terms of art, the helpline and the call to action. Survival figures are set apart. So a kept answer always wears today's texts.
 */
public final class Dress {

    private final Settings settings;
    private final Glossary glossary;
    private final UrgentTexts urgent;

    public Dress(Settings settings, Glossary glossary) {
        this.settings = settings;
        this.glossary = glossary;
        this.urgent = new UrgentTexts(settings.urgent());
    }

    /**
     * The answer in its dress.
     *
     * @param caution what would be an emergency if it happened to the reader
     */
    public Dressed on(Answer answer, boolean cautions) {
        Numbering numbering = new Numbering(answer.sources());
        Draft draft = answer.draft().map(numbering::number);
        List<Section> sections = draft.sections().stream().map(SetApart::of).toList();
        draft = new Draft(SetApart.cautioned(draft.summary()), sections, draft.questionsForYourTeam(), SetApart.cautioned(draft.keyTakeaway()));
        return new Dressed(
                answer.id(), answer.question(), new Dressed.CancerType(answer.cancerType(), answer.cancerName()),
                settings.text().author(), answer.answeredAt(), true, answer.coverage(), notice(),
                cautions ? urgent.caution() : null,
                draft.summary(), draft.sections(), draft.questionsForYourTeam(), draft.keyTakeaway(), words(draft),
                numbering.citations(), settings.text().disclaimer(), answer.burdened() ? helpline(settings.helpline()) : null,
                answer.invites() ? callToAction(settings.callToAction()) : null,
                answer.id() != null, Dressed.ENGLISH, Dressed.SCHEMA_VERSION, answer.provenance());
    }

    /** The reply to somebody who may be in danger: no answer, no call to action. */
    public Dressed on(RedFlag flag, Instant now) {
        return new Dressed(
                null, null, null, settings.text().author(), now, false, null, notice(), urgent.reply(flag),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), settings.text().disclaimer(), null, null,
                false, Dressed.ENGLISH, Dressed.SCHEMA_VERSION, null);
    }

    private Dressed.Notice notice() {
        return new Dressed.Notice(settings.text().noticeTitle(), settings.text().notice());
    }

    private List<Dressed.Word> words(Draft draft) {
        return glossary.in(draft).stream().map(use -> new Dressed.Word(use.entry().term(), use.used(), use.entry().meaning())).toList();
    }

    private static Dressed.Helpline helpline(Settings.Helpline line) {
        return new Dressed.Helpline(line.title(), line.text(), line.name(), line.number(), line.where());
    }

    private static Dressed.CallToAction callToAction(Settings.CallToAction call) {
        return new Dressed.CallToAction(call.title(), call.text(), call.label(), call.url().toString());
    }

    /** Gives each source one number, however many of its passages are cited. */
    private static final class Numbering {
        private final Map<String, Source> sources;
        private final Map<Source, String> numbers = new LinkedHashMap<>();

        Numbering(Map<String, Source> sources) {
            this.sources = sources;
        }

        List<Sentence> number(List<Sentence> sentences) {
            List<Sentence> numbered = new ArrayList<>();
            for (Sentence sentence : sentences) {
                numbered.add(new Sentence(sentence.text(), sentence.citations().stream()
                        .map(sources::get)
                        .map(source -> numbers.computeIfAbsent(source, s -> "c" + (numbers.size() + 1)))
                        .distinct()
                        .toList()));
            }
            return numbered;
        }

        List<Dressed.Citation> citations() {
            return numbers.entrySet().stream()
                    .map(e -> new Dressed.Citation(e.getValue(), e.getKey().publisher(), e.getKey().title(), e.getKey().url(),
                            e.getKey().retrieved(), e.getKey().published()))
                    .toList();
        }
    }
}
