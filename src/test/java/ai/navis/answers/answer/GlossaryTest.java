package ai.navis.answers.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.support.Parts;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final int LONGEST = 40;
    private final Glossary glossary = Glossary.load(Parts.json());

    @Test
    void explainsAtLeastAHundredAndFiftyTerms() {
        assertTrue(glossary.entries().size() >= 150);
    }

    @Test
    void eachMeaningIsShortAndPlain() {
        List<String> hard = glossary.entries().stream()
                .filter(e -> Readability.grade(e.meaning()) > 8 || e.meaning().split(" ").length > LONGEST || !e.meaning().endsWith("."))
                .map(e -> "%.1f %s: %s".formatted(Readability.grade(e.meaning()), e.id(), e.meaning())).toList();
        assertEquals(List.of(), hard);
    }

    @Test
    void noFormBelongsToTwoTerms() {
        Map<String, String> seen = new HashMap<>();
        for (Glossary.Entry entry : glossary.entries()) {
            Stream.concat(Stream.of(entry.term()), entry.forms().stream()).forEach(form -> {
                String other = seen.put(form.toLowerCase(), entry.id());
                assertTrue(other == null || other.equals(entry.id()), form);
            });
        }
    }

    @Test
    void theLongerTermStandsForItsParts() {
        assertEquals(List.of("sentinel-node"), ids("A sentinel lymph node biopsy is done first."));
        assertEquals(List.of("bone-marrow-biopsy"), ids("Bone marrow biopsy"));
    }

    @Test
    void aTermIsFoundInAnyFormAndNeverInsideAnotherWord() {
        assertEquals(List.of("metastasis"), ids("It has metastasized."));
        assertEquals(List.of("her2"), ids("This is HER2-positive."));
        assertEquals(List.of(), ids("The backstage pass"));
    }

    @Test
    void eachTermStandsOnceInTheOrderOfItsFirstUse() {
        Draft draft = new Draft(List.of(Sentence.plain("A biopsy shows the stage.")),
                List.of(new Section("An MRI", List.of(new Block.Paragraph(List.of(Sentence.plain("Biopsies and a stent are common.")))))), List.of(), List.of());
        assertEquals(List.of("biopsy", "stage", "stent", "MRI"), glossary.in(draft).stream().map(Glossary.Use::used).toList());
    }

    @Test
    void saysWhetherItExplainsAnything() {
        assertTrue(glossary.explains("PSA level"));
        assertFalse(glossary.explains("a walk in the park"));
    }

    private List<String> ids(String text) {
        return glossary.in(text).stream().map(use -> use.entry().id()).toList();
    }
}
