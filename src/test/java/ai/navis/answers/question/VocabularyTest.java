package ai.navis.answers.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final Reader READER = Reader.shipped();

    @Test
    void givesEachFormToOneTerm() {
        Map<List<String>, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Term term : READER.vocabulary().terms()) {
            List<String> names = new ArrayList<>(term.names());
            names.add(term.name());
            for (String name : names) {
                String other = owners.putIfAbsent(Tokens.words(name), term.id());
                if (other != null && !other.equals(term.id())) {
                    shared.add(name + ": " + other + ", " + term.id());
                }
            }
        }
        assertEquals(List.of(), shared);
    }

    @Test
    void hasOnlyParentsThatItKnows() {
        for (Term term : READER.vocabulary().terms()) {
            assertTrue(term.parent() == null || READER.vocabulary().cancer(term.parent()).isPresent(), term.id());
        }
    }

    @Test
    void readsEachCancerInItsOwnName() {
        List<String> lost = new ArrayList<>();
        for (Term term : READER.vocabulary().terms()) {
            if (term.kind() == Term.Kind.CANCER && !READER.recogniser().recognise("what is " + term.name()).cancer().equals(term.id())) {
                lost.add(term.id());
            }
        }
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liver-cancer", "melanoma", "non-hodgkin-lymphoma", "gist", "glioblastoma", "cml", "wilms-tumor"})
    void givesTitlesThatReadAsTheyMean(String slug) {
        titlesReadAsTheyMean(READER.vocabulary().cancer(slug).orElseThrow());
    }

    private void titlesReadAsTheyMean(Term cancer) {
        List<String> lost = new ArrayList<>();
        for (Ask ask : asks()) {
            String title = ask.titles().get("x");
            if (title == null) {
                continue;
            }
            Filling filling = new Filling(List.of(new Filling.Thing("x", cancer.name(), false)), List.of());
            Recognised read = READER.recogniser().recognise(filling.in(title));
            if (!read.wholly() || !read.asks().contains(ask) || !read.cancer().equals(cancer.id())) {
                lost.add(ask.id() + ": " + filling.in(title) + " " + read);
            }
        }
        assertEquals(List.of(), lost);
    }

    private static List<Ask> asks() {
        return List.of("definition", "overview", "types", "common", "cause", "get", "risk", "risk-factors", "inherited", "contagious", "prevention",
                        "screening", "symptoms", "look", "feel", "painful", "diagnosis", "stages", "staging", "treatment", "treatable", "cure", "survive",
                        "survival-rate", "five-year-survival", "mortality", "life-expectancy", "outlook", "fatal", "serious", "aggressive", "recurrence",
                        "trials", "research", "cope", "live-with", "quality-of-life", "caring", "diet", "exercise", "fertility", "cancerous",
                        "second-opinion", "palliative", "end-of-life", "follow-up", "vaccine", "questions", "specialist", "hospice")
                .stream().map(READER.vocabulary()::ask).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hodgkin", "Hodgkin's lymphoma", "Burkitt lymphoma", "Ewing's sarcoma", "Wilms' tumor", "Kaposi sarcoma", "Merkel cell",
        "Paget's disease", "Whipple procedure", "Gleason score", "Waldenström", "Sézary syndrome", "Bowen's disease", "Barrett's esophagus",
        "Lynch syndrome", "Li-Fraumeni syndrome", "Peutz-Jeghers", "von Hippel-Lindau", "Cowden syndrome", "Gorlin syndrome", "Birt-Hogg-Dubé syndrome",
        "Krukenberg tumor", "Pancoast tumor", "Klatskin tumor", "Brenner tumor", "Leydig cell tumor", "Sertoli cell tumor", "Langerhans cell histiocytosis",
        "Mohs surgery", "Hartmann", "Ivor Lewis", "Hickman line", "Breslow thickness", "Ann Arbor", "Karnofsky", "Philadelphia chromosome", "Bence Jones"})
    void knowsEponyms(String name) {
        Recognised read = READER.recogniser().recognise("what is " + name);
        assertTrue(read.wholly() && !read.pieces().stream().allMatch(p -> p.term() == null), () -> name + " " + read);
    }

    @Test
    void namesOnlyTopicsThatThereAre() {
        asks().forEach(ask -> assertTrue(!ask.asked().isEmpty(), ask.id()));
    }
}
