package ai.navis.answers.evidence;

import ai.navis.answers.question.Ask;
import ai.navis.answers.question.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text must say to answer an ask whose topic tells many things besides: a passage on symptoms may say nothing of pain. */
final class Worded {

    static final Worded PACE = new Worded(Pattern.compile("(?i)\\b(?:grows?|growing|spreads?)\\b[^.]*\\b(?:fast|quick|rapid|slow|year|month)|\\b(?:fast|quick|rapid|slow)\\w*[^.]*\\b(?:gr[eo]w|spread)"), false);
    private static final Map<String, Worded> BY_ASK = Map.of(
            "painful", new Worded(Pattern.compile("(?i)\\bpain|\\bhurt|\\bsore|\\baches?\\b|\\bnumb"), true),
            "cancerous", new Worded(Pattern.compile("(?i)\\bbenign|malignant|cancerous|not cancer|\\b(?:is|are) (?:an? )?(?:\\w+ ){0,4}cancers?\\b"), false),
            "questions", new Worded(Pattern.compile("(?i)list of questions|questions to ask"), false),
            "untreated", new Worded(Pattern.compile("(?i)without treatment|untreated|not treated|\\bwatch|slow"), false),
            "dying", new Worded(Pattern.compile("(?i)\\blast (?:days|hours|weeks)|\\bdying\\b"), false),
            "inherited", new Worded(Pattern.compile("(?i)\\b(?:famil|inherit|hereditary|genes?\\b|genetic|parent|relative|passed down|run)"), true),
            "recovery-time", new Worded(Pattern.compile("(?i)\\bhow long\\b|" + Gist.TIME), true),
            "duration", new Worded(Pattern.compile("(?i)\\bhow long\\b|\\b(?:for|takes?|taken|taking|lasts?|over|goes on|go on|cycles?)\\b.{0,40}?" + Gist.TIME), true),
            "grow", PACE);
    private static final Pattern RELIEF = Pattern.compile("(?i)\\b(?:can|may|might) (?:help|ease|relieve|lessen)\\b|\\b(?:eases|relieves)\\b");
    private static final Worded TELLING_A_CHILD = new Worded(Pattern.compile("(?i)\\bchild(?:ren)?\\b[^.]*\\byour cancer|honest with children"), false);
    private static final Worded ANY = new Worded(Pattern.compile(""), false);

    private final Pattern words;
    private final boolean needed;
    /** Of what it must be said, in the same sentence or the short answer; null where of the cancer itself. */
    private final Subjects of;

    private Worded(Pattern words, boolean needed) {
        this(words, needed, null);
    }

    private Worded(Pattern words, boolean needed, Subjects of) {
        this.words = words;
        this.needed = needed;
        this.of = of;
    }

    /** What must be said to {@code ask}; of a sign that hurts or does not, other things are asked. */
    static Worded of(Ask ask, Scope scope) {
        if (scope.stages().contains(Topic.CARING)) {
            return TELLING_A_CHILD;
        }
        Worded worded = scope.subjects().onlySigns() ? ANY : BY_ASK.getOrDefault(ask.id(), ANY);
        return worded.needed && scope.subjects().any() ? new Worded(worded.words, true, scope.subjects()) : worded;
    }

    /** How a sentence tells what {@code ask} is about, where that can be seen by its words; null where it cannot. */
    static Pattern of(Ask ask) {
        Worded worded = ask == null ? null : BY_ASK.get(ask.id());
        return worded == null ? null : worded.words;
    }

    /** The candidates that say it, in their order, before the others; alone where no other may answer. */
    List<Candidate> first(List<Candidate> ranked) {
        if (this == ANY) {
            return ranked;
        }
        Map<Boolean, List<Candidate>> said = ranked.stream().collect(Collectors.partitioningBy(this::says));
        return needed ? said.get(true) : Stream.concat(said.get(true).stream(), said.get(false).stream()).toList();
    }

    /** The candidates whose short answer tells what eases a trouble, in their order, before the others. */
    static List<Candidate> relievingFirst(List<Candidate> ranked) {
        return ranked.stream().sorted(Comparator.comparing(c -> !RELIEF.matcher(c.passage().shortAnswer()).find())).toList();
    }

    boolean says(Candidate candidate) {
        Passage passage = candidate.passage();
        return of == null ? words.matcher(passage.text()).find()
                : words.matcher(passage.shortAnswer()).find() || passage.sentences().stream().anyMatch(s -> words.matcher(s).find() && of.anyIn(s));
    }
}
