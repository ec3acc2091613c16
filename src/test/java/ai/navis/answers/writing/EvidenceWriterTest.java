package ai.navis.answers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.Deadline;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.support.Parts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How an answer reads that is composed of passages alone. */
class EvidenceWriterTest {

    private final EvidenceWriter writer = new EvidenceWriter(TeamQuestions.load(Parts.json()), "e1");

    @Test
    void theShortAnswerComesFirst() {
        assertThat(write("Can testicular cancer be cured?").summary().get(0).text()).containsIgnoringCase("cure");
        assertThat(write("What are the symptoms of bladder cancer?").summary().get(0).text()).containsIgnoringCase("blood in the urine");
    }

    @Test
    void theSentenceThatTellsWhatIsAskedIsAmongTheFirst() {
        assertThat(write("How long is recovery after a mastectomy?").summary().get(1).text()).contains("4 weeks");
        assertThat(write("Is lung cancer hereditary?").summary().get(1).text()).contains("family history");
    }

    @Test
    void eachPartOfTheQuestionHasItsShortAnswerInTheOrderAsked() {
        Draft draft = write("What is thyroid cancer and can it be cured?");

        assertThat(draft.summary()).hasSize(2);
        assertThat(draft.summary().get(0).text()).contains("Thyroid cancer");
        assertThat(draft.summary().get(1).text()).containsIgnoringCase("cure");
    }

    @Test
    void bothMeaningsOfANameAreAnsweredUnderTheirOwnHeadings() {
        Draft draft = write("What is oligometastatic liver cancer and can it be cured?");

        assertThat(draft.sections()).extracting(Section::heading).contains(
                "What the name can mean", "If the cancer began in the liver", "If the cancer began elsewhere and spread to the liver");
    }

    @Test
    void noSentenceIsSaidTwice() {
        List<String> sentences = write("What is lung cancer, what are the symptoms, and can it be cured?").sentences().map(Sentence::text).toList();

        Set<String> distinct = new HashSet<>(sentences);
        assertThat(distinct).hasSameSizeAs(sentences);
    }

    @Test
    void thereAreAtLeastThreeSectionsAndFiveQuestionsForTheTeam() {
        Draft draft = write("Can kidney cancer be cured?");

        assertThat(draft.sections()).hasSizeBetween(3, 6);
        assertThat(draft.questionsForYourTeam()).hasSize(5).doesNotHaveDuplicates().allMatch(q -> q.endsWith("?"));
    }

    @Test
    void whatIsNotCoveredIsSaidAndNothingIsGuessed() {
        Draft draft = write("Does thymoma need goldfish?");

        assertThat(draft.summary().get(0).text()).isEqualTo("Our sources do not cover this question, so we do not guess.");
        assertThat(draft.sections()).isNotEmpty();
    }

    private Draft write(String question) {
        Recognised recognised = Parts.recogniser().recognise(question);
        String cancer = Parts.vocabulary().cancer(recognised.cancer()).orElseThrow().name();
        Brief brief = new Brief(question, recognised, cancer, Parts.retrieval().find(recognised, 24));
        return writer.write(brief, Deadline.in(Duration.ofSeconds(5), InstantSource.system()));
    }
}
