package ai.navis.answers.answer.forms;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormTest {

    @Test
    void markdownHasHeadingsListsAndFootnotes() {
        assertThat(TextForm.MARKDOWN.of(reading("It can be."))).contains(
                "# Can it be cured?\n", "> Notice. Not advice.\n", "## The short answer\n\nIt can be.[^1]\n", "## Part\n", "- It can be.[^1]\n",
                "1. What now?\n", "[^1]: Institute. Title <https://example.org/a>, read on May 1, 2026\n", "Upload: <https://example.org/up>\n");
    }

    @Test
    void wordsAndTheHelplineStandBeforeTheSources() {
        assertThat(TextForm.PLAIN.of(reading("It can be."))).containsSubsequence(
                "Talk\n\nCall free. Cancer Line (in the US): 1-800\n", "Words used here\n\n- biopsy: Taking out a small piece of tissue.\n", "Sources\n");
    }

    @Test
    void plainTextHasNumbersOfSourcesAndNoMarks() {
        assertThat(TextForm.PLAIN.of(reading("It can be."))).contains("It can be.[1]\n", "[1] Institute. Title <https://example.org/a>")
                .doesNotContain("#", "[^", "> Notice");
    }

    @Test
    void nothingInAnAnswerActsAsMarkdown() {
        assertThat(TextForm.MARKDOWN.of(reading("# <b>[x](javascript:1)</b> *y* ![z](u) &amp;")))
                .contains("\\# \\<b\\>\\[x\\](javascript:1)\\</b\\> \\*y\\* \\!\\[z\\](u) \\&amp;");
        assertThat(TextForm.MARKDOWN.of(reading("1. first"))).contains("1\\. first");
        assertThat(TextForm.MARKDOWN.of(reading("- first"))).contains("\\- first");
    }

    private static Reading reading(String text) {
        List<Sentence> said = List.of(new Sentence(text, List.of("c1")));
        return Reading.of(new Dressed("id", "Can it be cured?", new Dressed.CancerType("liver-cancer", "liver cancer"), "Navis AI",
                Instant.EPOCH, true, Coverage.FULL, new Dressed.Notice("Notice", "Not advice."), null, said,
                List.of(new Section("Part", List.of(new Block.Listing(false, List.of(said))))), List.of("What now?"), said,
                List.of(new Dressed.Word("biopsy", "biopsies", "Taking out a small piece of tissue.")),
                List.of(new Dressed.Citation("c1", "Institute", "Title", "https://example.org/a", "2026-05-01", null)), "Education only.",
                new Dressed.Helpline("Talk", "Call free.", "Cancer Line", "1-800", "in the US"),
                new Dressed.CallToAction("Guidance", "For you.", "Upload", "https://example.org/up"), true, "en", 1, null));
    }
}
