package ai.navis.answers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Deadline;
import ai.navis.answers.answer.Editor;
import ai.navis.answers.answer.Glossary;
import ai.navis.answers.answer.Readability;
import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.evidence.Retrieval;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Screened;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.support.EvaluationData;
import ai.navis.answers.support.Parts;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every answer of the evidence writer to the topics and to real questions: the rules, and whether it reads like an answer. */
@Tag("evaluation")
public class EvidenceAnswersEvaluation {

    private static final double GOAL = 8;
    private static final double LIMIT = 10;
    private static final double LEAST_AT_GOAL = 0.95;
    private static final double MOST_SHORT = 0.10;
    private static final double LEAST_COVERED = 0.80;
    private static final int SHORT = 5;

    private final EvidenceWriter writer = new EvidenceWriter(TeamQuestions.load(Parts.json()), "e1");
    private final Rules rules = new Rules(Parts.vocabulary(), Glossary.load(Parts.json()));

    /** An answer with what it was asked. */
    record Answered(String question, Brief brief, Draft draft) {
        List<String> sentences() {
            return draft.sentences().map(Sentence::text).toList();
        }

        String text() {
            return EvidenceAnswersEvaluation.text(draft);
        }
    }

    @Test
    void everyAnswerToATopicKeepsTheRulesAndReadsLikeAnAnswer() throws Exception {
        List<String> questions = new ArrayList<>();
        try (InputStream in = Parts.class.getResourceAsStream("/topics.jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                questions.add(Parts.json().readTree(line).get("question").asText());
            }
        }
        List<Answered> answers = answers(questions, Parts.retrieval());
        Map<Coverage, Long> coverage = judged("topics", answers);
        assertThat(answers).hasSameSizeAs(questions);
        assertThat(coverage).as("every topic is covered").doesNotContainKey(Coverage.NONE);
    }

    @Test
    void realQuestionsAreAnsweredOrSaidToBeNotCovered() {
        Map<Coverage, Long> coverage = judged("questions in scope", answers(inScope(), Parts.retrieval()));
        assertThat(share(coverage)).as("full or partial").isGreaterThanOrEqualTo(LEAST_COVERED);
    }

    /** The real questions about cancer of the data folder. */
    public static List<String> inScope() {
        return EvaluationData.lines("questions-in-scope.jsonl").stream().map(n -> n.get("question").asText()).toList();
    }

    /**
     * How well the questions in scope and not urgent are answered, as they are served.
     *
     * @param covered the share that is covered in full or in part
     * @param sound   the share of answers within the rules; in place of any other it is said that nothing covers the question
     * @param atGoal  the share of what is served that reads at the goal
     */
    public record Served(double covered, double sound, double atGoal) {}

    /** What the evidence writer and the editor make of {@code questions} from {@code retrieval}. */
    public static Served served(String name, List<String> questions, Retrieval retrieval) {
        EvidenceAnswersEvaluation evaluation = new EvidenceAnswersEvaluation();
        Editor editor = new Editor(evaluation.writer, evaluation.writer, evaluation.rules);
        List<Answered> answers = evaluation.answers(questions, retrieval);
        int covered = 0;
        int sound = 0;
        int atGoal = 0;
        for (Answered answer : answers) {
            Coverage found = answer.brief().found().coverage();
            Optional<Editor.Edited> edited = editor.standIn(answer.brief(), deadline());
            boolean kept = edited.filter(e -> e.coverage() == found).isPresent();
            sound += kept ? 1 : 0;
            covered += kept && found != Coverage.NONE ? 1 : 0;
            atGoal += edited.filter(e -> Readability.grade(text(e.draft())) <= GOAL).isPresent() ? 1 : 0;
            if (!kept || found == Coverage.NONE) {
                System.out.println((kept ? "  not covered: " : "  not within the rules: ") + answer.question().lines().findFirst().orElse(""));
            }
        }
        Served served = new Served((double) covered / answers.size(), (double) sound / answers.size(), (double) atGoal / answers.size());
        System.out.printf("%s: covered and within the rules %.1f %%, all within the rules %.1f %%, grade at most 8 for %.1f %%%n",
                name, 100 * served.covered(), 100 * served.sound(), 100 * served.atGoal());
        return served;
    }

    private static String text(Draft draft) {
        return draft.sentences().map(Sentence::text).collect(Collectors.joining(" "));
    }

    private static Deadline deadline() {
        return Deadline.in(Duration.ofSeconds(5), InstantSource.system());
    }

    private static double share(Map<Coverage, Long> coverage) {
        long all = coverage.values().stream().mapToLong(Long::longValue).sum();
        return 1 - (double) coverage.getOrDefault(Coverage.NONE, 0L) / all;
    }

    private List<Answered> answers(List<String> questions, Retrieval retrieval) {
        Vocabulary vocabulary = Parts.vocabulary();
        List<Answered> answers = new ArrayList<>();
        for (String question : questions) {
            if (Parts.screening().screen(question, null) instanceof Screened.Accepted accepted) {
                Recognised recognised = accepted.recognised();
                String cancer = vocabulary.cancer(recognised.cancer()).orElseThrow().name();
                Brief brief = new Brief(accepted.wording().orElse(accepted.text()), recognised, cancer, retrieval.find(recognised, 24));
                answers.add(new Answered(question, brief, writer.write(brief, deadline())));
            }
        }
        return answers;
    }

    private Map<Coverage, Long> judged(String what, List<Answered> answers) {
        Map<Coverage, Long> coverage = answers.stream().collect(Collectors.groupingBy(
                a -> a.brief().found().coverage(), () -> new EnumMap<>(Coverage.class), Collectors.counting()));
        List<Double> grades = answers.stream().map(a -> Readability.grade(a.text())).toList();
        List<Integer> lengths = answers.stream().flatMap(a -> a.sentences().stream()).map(s -> s.split("\\s+").length).toList();
        double mean = lengths.stream().mapToInt(Integer::intValue).average().orElse(0);
        double shortOnes = (double) lengths.stream().filter(l -> l < SHORT).count() / lengths.size();
        double atGoal = (double) grades.stream().filter(g -> g <= GOAL).count() / grades.size();
        List<String> broken = answers.stream().flatMap(a -> rules.review(a.draft(), a.brief()).stream()
                .map(v -> a.question() + " | " + v.rule() + ": " + v.why() + (v.sentence() == null ? "" : " <" + v.sentence().text() + ">"))).toList();
        List<String> unnamed = answers.stream().filter(a -> !namesWhatWasAsked(a)).map(Answered::question).toList();
        System.out.printf("%s: %d answers, coverage %s, grade at most 8 for %.1f %%, highest %.1f, mean sentence %.1f words, under 5 words %.1f %%%n",
                what, answers.size(), coverage, 100 * atGoal, grades.stream().mapToDouble(g -> g).max().orElse(0), mean, 100 * shortOnes);
        answers.stream().filter(a -> a.brief().found().coverage() == Coverage.NONE)
                .forEach(a -> System.out.println("  not covered: " + a.question().lines().findFirst().orElse("")));
        broken.forEach(b -> System.out.println("  broken: " + b));
        unnamed.forEach(b -> System.out.println("  does not name what was asked: " + b));
        assertThat(broken).as("rules broken").isEmpty();
        assertThat(unnamed).as("answers without the asked term").isEmpty();
        assertThat(grades).allMatch(g -> g <= LIMIT);
        assertThat(atGoal).isGreaterThanOrEqualTo(LEAST_AT_GOAL);
        assertThat(mean).isBetween(9.0, 18.0);
        assertThat(shortOnes).isLessThanOrEqualTo(MOST_SHORT);
        return coverage;
    }

    /** Whether the text, headings included, names the cancer that was asked about or a broader one. */
    private static boolean namesWhatWasAsked(Answered answered) {
        String text = (answered.text() + " " + answered.draft().sections().stream().map(Section::heading).collect(Collectors.joining(" ")));
        Set<String> said = new HashSet<>(Vocabulary.words(text));
        List<Term> cancers = answered.brief().recognised().cancers();
        return answered.brief().found().coverage() == Coverage.NONE || cancers.isEmpty() || cancers.stream()
                .flatMap(c -> Parts.vocabulary().lineage(c.id()).stream().findFirst().stream().anyMatch(id -> true)
                        ? Parts.vocabulary().lineage(c.id()).stream().map(id -> Parts.vocabulary().cancer(id).orElseThrow()) : java.util.stream.Stream.of(c))
                .flatMap(c -> java.util.stream.Stream.concat(java.util.stream.Stream.of(c.name()), c.names().stream()))
                .anyMatch(name -> said.containsAll(Vocabulary.words(name)));
    }
}
