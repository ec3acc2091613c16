package ai.navis.answers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.answer.Readability;
import ai.navis.answers.question.Topic;
import ai.navis.answers.question.Vocabulary;
import ai.navis.answers.support.Parts;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every passage of the starter library must be. */
class LibraryTest {

    private static final Library LIBRARY = Parts.library();

    @Test
    void itsIndexNamesEveryFile() throws Exception {
        Path folder = Path.of("src", "main", "resources", "evidence");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> there = files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".json")).sorted().toList();
            assertThat(Files.readAllLines(folder.resolve("index.txt"))).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"breast-cancer", "lung-cancer", "prostate-cancer", "colorectal-cancer", "melanoma", "bladder-cancer",
        "kidney-cancer", "non-hodgkin-lymphoma", "endometrial-cancer", "liver-cancer", "pancreatic-cancer", "thyroid-cancer"})
    void theMostCommonCancersAreCoveredFromDefinitionToOutlook(String cancer) {
        Set<Topic> topics = LIBRARY.passages().stream()
                .filter(p -> p.cancerType().equals(cancer)).map(Passage::topic).collect(Collectors.toSet());
        assertThat(topics).contains(Topic.DEFINITION, Topic.SYMPTOMS, Topic.DIAGNOSIS, Topic.STAGES, Topic.TREATMENT, Topic.OUTLOOK);
    }

    @Test
    void everyPassageNamesAKnownCancer() {
        Vocabulary vocabulary = Parts.vocabulary();
        assertThat(LIBRARY.passages()).allSatisfy(p -> assertThat(vocabulary.cancer(p.cancerType())).as(p.id()).isPresent());
    }

    @Test
    void everyPassageHasAWholeSource() {
        assertThat(LIBRARY.passages()).allSatisfy(p -> {
            assertThat(p.source().publisher()).as(p.id()).isNotBlank();
            assertThat(p.source().title()).as(p.id()).isNotBlank();
            assertThat(p.source().licence()).as(p.id()).isNotBlank();
            assertThat(p.source().date()).as(p.id()).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            assertThat(URI.create(p.source().url()).getScheme()).as(p.id()).startsWith("http");
            assertThat(p.section()).as(p.id()).isNotBlank();
        });
    }

    @Test
    void everyPassageReadsAtGradeNineAtMost() {
        assertThat(LIBRARY.passages()).allSatisfy(p -> assertThat(Readability.grade(p.text())).as(p.id()).isLessThanOrEqualTo(9));
    }

    @Test
    void everySentenceStandsAlone() {
        assertThat(LIBRARY.passages()).allSatisfy(p -> assertThat(p.sentences()).as(p.id())
                .hasSizeBetween(2, 8)
                .noneMatch(s -> s.matches("(It|They|This|These|That|However|But|And|Also)\\b.*"))
                .noneMatch(s -> s.matches(".*[<>*_#\\[\\]].*|.*https?:.*")));
    }
}
