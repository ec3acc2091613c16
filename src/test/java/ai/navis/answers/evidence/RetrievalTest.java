package ai.navis.answers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.question.Topic;
import ai.navis.answers.support.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which passages are found for which question. */
class RetrievalTest {

    private static final int MOST = 24;

    @ParameterizedTest
    @CsvSource({
        "Can breast cancer be cured?, breast-cancer, cure",
        "What are the symptoms of colorectal cancer?, colorectal-cancer, symptoms",
        "How is lung cancer diagnosed?, lung-cancer, diagnosis",
        "What are the stages of kidney cancer?, kidney-cancer, stages",
        "What raises the risk of bladder cancer?, bladder-cancer, risk",
        "What is melanoma?, melanoma, definition",
    })
    void theFirstPassageIsOfTheRightCancerAndTopic(String question, String cancer, String topic) {
        Found.Part part = find(question).parts().get(0);

        assertThat(part.covered()).isTrue();
        assertThat(part.passages().get(0).cancerType()).isEqualTo(cancer);
        assertThat(part.passages().get(0).topic()).isEqualTo(Topic.of(topic));
    }

    @ParameterizedTest
    @CsvSource({
        "is Ewing sarcoma inherited, ewing-genetics",
        "how often should you have a colonoscopy with Lynch syndrome, general-lynch-screening",
        "I am scared before every scan, general-scan-fear",
        "what is maintenance treatment of ALL in children, all-child-maintenance",
        "do I have to take thyroid tablets for life after the thyroid is out, thyroid-tablets",
        "what is a port, general-port",
        "leg swelling after lymph nodes were removed, general-lymphedema-leg",
        "what are the signs that somebody is dying, general-last-days-signs",
        "what are the last days of life like, general-last-days-signs",
    })
    void whatReadersAskInPassingIsToldByItsOwnPassage(String question, String passage) {
        assertThat(find(question).parts().get(0).passages().get(0).id()).isEqualTo(passage);
    }

    @Test
    void eachPartOfAQuestionGetsPassagesOfItsOwn() {
        Found found = find("What is thyroid cancer and can it be cured?");

        assertThat(found.parts()).extracting(Found.Part::ask).containsExactly("definition", "cure");
        assertThat(found.coverage()).isEqualTo(Coverage.FULL);
    }

    @Test
    void aNameWithTwoMeaningsGetsPassagesForEach() {
        Found.Part cure = find("What is oligometastatic liver cancer and can it be cured?").parts().get(1);

        assertThat(cure.passages()).extracting(Passage::reading)
                .contains(Passage.Reading.BOTH, Passage.Reading.BEGAN_HERE, Passage.Reading.SPREAD_HERE);
    }

    @Test
    void whatGivesNoTimeIsNoAnswerToHowLong() {
        assertThat(find("How long do the drains stay in after a mastectomy?").coverage()).isEqualTo(Coverage.NONE);
    }

    @Test
    void howLongIsNotAnsweredByWhatSaysNoTimeNorByWhatACancerIs() {
        assertThat(find("Lung cancer, how long?").coverage()).isEqualTo(Coverage.NONE);
        assertThat(find("How long does radiation for prostate cancer last?").coverage()).isEqualTo(Coverage.NONE);
        assertThat(find("How long does chemotherapy last?").parts().get(0).passages().get(0).text()).contains("How long chemotherapy lasts");
    }

    @Test
    void whatIsInheritedIsNotAnsweredByRisksThatAreNot() {
        assertThat(find("Is multiple myeloma hereditary?").coverage()).isEqualTo(Coverage.NONE);
        assertThat(find("Is lung cancer hereditary?").parts().get(0).passages().get(0).text()).contains("family history");
    }

    @Test
    void howItWillGoIsToldBeforeHowAStateIsTreated() {
        assertThat(find("Stage 4 pancreatic cancer, how long do I have?").parts().get(0).passages().get(0).topic()).isEqualTo(Topic.OUTLOOK);
    }

    @Test
    void whatSaysWhatAThingIsComesBeforeWhatIsDoneWithIt() {
        assertThat(find("What is a colonoscopy?").parts().get(0).passages().get(0).shortAnswer()).startsWith("A colonoscopy is");
        assertThat(find("What is Lynch syndrome?").parts().get(0).passages().get(0).shortAnswer()).startsWith("Lynch syndrome is");
    }

    @Test
    void whatKeepsACancerAwayDoesNotTellWhatMayBeDoneOnceThereIsOne() {
        assertThat(find("Can I breastfeed after breast cancer?").coverage()).isEqualTo(Coverage.NONE);
    }

    @Test
    void whatTellsAllThatIsSaidComesFirst() {
        Passage first = find("Does leukemia show up in a routine blood test?").parts().get(0).passages().get(0);

        assertThat(first.shortAnswer()).contains("routine blood test");
    }

    @Test
    void aPassageOnAnotherCancerNeverAnswers() {
        Found found = find("Can melanoma be cured?");

        assertThat(found.passages().values()).extracting(Passage::cancerType).isSubsetOf("melanoma", "skin-cancer", "cancer");
    }

    @Test
    void evidenceOnChildrenAnswersForChildrenAlone() {
        assertThat(find("How is leukemia treated?").passages().values()).extracting(Passage::population).doesNotContain("childhood");
        assertThat(find("What is neuroblastoma?").passages().values()).extracting(Passage::population).doesNotContain("adult");
    }

    @Test
    void aKindOfACancerIsAnsweredFromTheBroaderOne() {
        Found found = find("What are the symptoms of hepatocellular carcinoma?");

        assertThat(found.coverage()).isEqualTo(Coverage.FULL);
        assertThat(found.parts().get(0).passages().get(0).cancerType()).isEqualTo("liver-cancer");
    }

    @Test
    void whatNoPassageAnswersIsNotCovered() {
        assertThat(find("What are the side effects of bexarotene?").coverage()).isNotEqualTo(Coverage.FULL);
        assertThat(find("Does thymoma need goldfish?").coverage()).isEqualTo(Coverage.NONE);
    }

    @Test
    void aChildWhoIsToldOfACancerIsNotTheOneWhoHasIt() {
        assertThat(find("How do I tell my children that I have cancer?").parts().get(0).passages()).extracting(Passage::population).doesNotContain("childhood");
    }

    @Test
    void aNameAloneIsAnsweredByWhatItIsAndAWordOfCareByItsMeaning() {
        assertThat(find("Is melanoma skin cancer?").parts().get(0).topic()).isEqualTo(Topic.DEFINITION);
        assertThat(find("What is remission?").parts().get(0).passages().get(0).shortAnswer()).startsWith("Remission means");
    }

    @Test
    void sideEffectsAreNotAnsweredByWhatATreatmentIs() {
        assertThat(find("What are the side effects of letrozole?").parts().get(0).passages().get(0).topic()).isEqualTo(Topic.SIDE_EFFECTS);
        assertThat(find("What are the side effects of bexarotene?").coverage()).isEqualTo(Coverage.NONE);
    }

    @Test
    void whatIsATreatmentIsAnsweredByThePassageThatTellsOfIt() {
        assertThat(find("What is a Whipple procedure for pancreatic cancer?").parts().get(0).passages().get(0).text()).contains("Whipple");
        assertThat(find("What does HER2-positive breast cancer mean?").parts().get(0).topic()).isEqualTo(Topic.BIOMARKERS);
    }

    @Test
    void evidenceOnOneKindNeverAnswersForAnother() {
        assertThat(find("How is small cell lung cancer treated?").passages().values()).extracting(Passage::subtype).doesNotContain("non-small cell");
        assertThat(find("How is non-small cell lung cancer treated?").passages().values()).extracting(Passage::subtype).doesNotContain("small cell");
        assertThat(find("What is oligometastatic lung cancer?").passages().values()).extracting(Passage::subtype).doesNotContain("prostate cancer");
    }

    @Test
    void cancerThatHasSpreadIsAStateAndNotAQuestionHowItSpreads() {
        Found found = find("How is kidney cancer treated when it has spread?");

        assertThat(found.parts()).extracting(Found.Part::ask).containsExactly("treatment");
        assertThat(found.parts().get(0).passages().get(0).topic()).isEqualTo(Topic.METASTATIC);
    }

    @Test
    void wordsThatOnlyLeadUpToAnAskGetNoPartOfTheirOwn() {
        assertThat(find("Who should get screened for lung cancer?").parts()).extracting(Found.Part::ask).containsExactly("screening");
    }

    @Test
    void passagesOnCancerInGeneralStayOutWhereOnesOnThisCancerAnswer() {
        assertThat(find("How is cervical cancer treated?").parts().get(0).passages()).extracting(Passage::cancerType).containsOnly("cervical-cancer");
    }

    @Test
    void aQuestionOnCancerInGeneralIsNotAnsweredFromOneCancer() {
        assertThat(find("What causes cancer?").passages().values()).extracting(Passage::cancerType).containsOnly("cancer");
    }

    @Test
    void noMorePassagesComeThanAreAllowed() {
        assertThat(Parts.retrieval().find(Parts.recogniser().recognise("What is liver cancer?"), 6).passages()).hasSizeLessThanOrEqualTo(6);
    }

    private static Found find(String question) {
        return Parts.retrieval().find(Parts.recogniser().recognise(question), MOST);
    }
}
