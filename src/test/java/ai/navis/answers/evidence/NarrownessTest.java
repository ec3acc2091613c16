package ai.navis.answers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.question.Recognised;
import ai.navis.answers.support.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passage that holds for something of its own answers who names that, and nobody else. */
class NarrownessTest {

    @TempDir
    Path folder;

    @Test
    void aPassageOnOneTestDoesNotTellOfAnother() throws IOException {
        String marrow = passage("cancer", "tests", "A test", "A bone marrow biopsy may hurt when the needle goes in. The biopsy hurts less with a numbing drug.");

        assertThat(answers("is the test painful", "esophageal-cancer", marrow)).isEmpty();
        assertThat(answers("is a bone marrow biopsy painful", "leukemia", marrow)).isNotEmpty();
    }

    @Test
    void painIsToldOfTheVeryThingThatIsAskedAbout() throws IOException {
        String tests = passage("cancer", "tests", "A test", "Some tests look for markers in the blood. Pain in the back may come from a swollen gland.");

        assertThat(answers("is the test painful", "esophageal-cancer", tests)).isEmpty();
    }

    @Test
    void treatmentDuringPregnancyIsToldToWhoAsksOfPregnancy() throws IOException {
        String pregnant = passage("melanoma", "treatment", "Treatment during pregnancy", "Surgery is the treatment used most often during pregnancy. Other treatment may wait until the birth.");

        assertThat(answers("How is melanoma treated?", null, pregnant)).isEmpty();
        assertThat(answers("How is melanoma treated during pregnancy?", null, pregnant)).isNotEmpty();
    }

    @Test
    void whoIsPregnantIsNotToldHowTreatmentHarmsFertility() throws IOException {
        String fertile = passage("cancer", "fertility", "Fertility", "Cancer treatment can make it harder to become pregnant. A doctor can tell more.");

        assertThat(answers("does pregnancy affect melanoma", null, fertile)).isEmpty();
    }

    @Test
    void testsOfAPatientAreNotThoseOfTheFamily() throws IOException {
        String patients = passage("thyroid-cancer", "tests", "Tests", "Tests of the neck and the blood are used to find thyroid cancer. The tests take a day.");

        assertThat(answers("do family members need testing", "thyroid-cancer", patients)).isEmpty();
        assertThat(answers("what tests are done", "thyroid-cancer", patients)).isNotEmpty();
    }

    @Test
    void whatIsGeneralButNamesOneCancerDoesNotAnswerForAnother() throws IOException {
        String families = passage("cancer", "coping", "Coping", "People with pancreatic cancer may feel alone with their fear. Talking with others may ease it.");

        assertThat(answers("how do I cope with lung cancer", null, families)).isEmpty();
        assertThat(answers("how do I cope with pancreatic cancer", null, families)).isNotEmpty();
    }

    @Test
    void aDischargeOfOnePlaceIsNotThatOfAnother() throws IOException {
        String nipple = passage("cancer", "symptoms", "Signs", "Nipple discharge is a sign that a doctor looks at. Discharge is mostly harmless.");

        assertThat(answers("what are the symptoms of cervical cancer", null, nipple)).isEmpty();
    }

    @Test
    void aPageOnOneDrugTellsOfThatDrug() throws IOException {
        String drug = passage("cancer", "treatment", "Rucaparib", "Maintenance therapy is used where the cancer came back. Maintenance therapy goes on for long.");

        assertThat(answers("what is maintenance therapy of acute lymphoblastic leukemia", null, drug)).isEmpty();
    }

    @Test
    void aSignOfWhichNothingTellsIsAnsweredByWhatTellsToHaveItLookedAt() throws IOException {
        String beside = passage("cancer", "coping", "Coping", "Talking with others helps many people with cancer. A nurse can tell where.");

        assertThat(answers("Does a lump mean cancer?", null, beside)).extracting(Passage::id).containsExactly("when-to-call-symptoms");
        assertThat(answers("Does a lump mean cancer?", null, passage("cancer", "symptoms", "Lumps", "Most lumps are not cancer. A doctor can find out."))).extracting(Passage::id)
                .containsExactly("p");
        assertThat(answers("Does hiccups mean cancer?", null, beside)).isEmpty();
    }

    private List<Passage> answers(String question, String cancer, String passage) throws IOException {
        Files.writeString(folder.resolve("evidence.json"), "{\"alone\":true,\"files\":[" + passage + "]}");
        Retrieval retrieval = new Retrieval(Library.of(folder, Parts.json()), Parts.vocabulary());
        Recognised asked = cancer == null ? Parts.recogniser().recognise(question)
                : Parts.recogniser().recognise(question, Parts.vocabulary().cancer(cancer).orElseThrow());
        return retrieval.find(asked, 24).parts().stream().filter(Found.Part::covered).flatMap(p -> p.passages().stream()).toList();
    }

    private static String passage(String cancer, String topic, String title, String text) throws IOException {
        Map<String, Object> source = Map.of("id", "s", "publisher", "P", "title", title, "url", "https://example.org/", "retrieved", "2026-01-01", "licence", "public");
        Map<String, Object> entry = Map.of("id", "p", "topic", topic, "population", "any", "source", "s", "section", title, "text", text);
        return Parts.json().writeValueAsString(Map.of("cancerType", cancer, "sources", Stream.of(source).toList(), "passages", List.of(entry)));
    }
}
