package ai.navis.answers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.answer.Urgent;
import ai.navis.answers.evidence.Coverage;
import ai.navis.answers.support.Skeleton;
import ai.navis.answers.support.Store;
import ai.navis.answers.writing.Block;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in an answer is shown and does nothing. */
@QuarkusTest
@QuarkusTestResource(Store.class)
class HostileContentTest {

    private static final String ID = "t3kqzm2xw5vq7h4n6r2pdy3cba";
    private static final Pattern STRUCTURED = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Inject
    Pages pages;

    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "<img src=x onerror=alert(1)>",
                "<!-- --><style>*{display:none}</style>",
                "</textarea></title><svg onload=alert(1)>",
                "{inject:vertx} {#for x in 9}{x}{/for} ${7*7}",
                "javascript:alert(1)");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noTextBecomesMarkup(String text) {
        String harmless = Skeleton.of(answer("plain"));
        String kept = answer(text);
        assertThat(Skeleton.of(kept)).isEqualTo(harmless);
        assertThat(kept).doesNotContain("href=\"javascript:");
        assertThat(pages.home(text, new Pages.Trouble(text, text, true), "https://x")).doesNotContain("<script>alert", "<img", "<style", "<svg onload");
        assertThat(pages.unkept(urgent(text))).doesNotContain("<script>alert", "<img", "<style", "<svg onload");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theStructuredDataStayData(String text) throws Exception {
        Matcher script = STRUCTURED.matcher(answer(text));
        assertThat(script.find()).isTrue();
        assertThat(script.group(1)).doesNotContain("<", ">");
        JsonNode data = new ObjectMapper().readTree(script.group(1));
        assertThat(data.path("name").asText()).isEqualTo(text);
        assertThat(script.find()).isFalse();
    }

    @Test
    void charactersThatReorderTextAreTakenOut() {
        assertThat(answer("safe \u202Edorp\u2066 x\u200B\u0000\u0007\uFEFFend")).doesNotContain("\u202E", "\u2066", "\u200B", "\u0000", "\u0007", "\uFEFF");
    }

    @Test
    void aSourceThatIsNoPageOfTheWebIsNamedWithoutALink() {
        String page = pages.kept(dressed("text", "data:text/html,<script>alert(1)</script>"), "https://x");
        assertThat(page).doesNotContain("href=\"data:").contains("<span class=\"title\">text</span>");
    }

    @Test
    void aCitationOfNoSourceIsLeftOut() {
        assertThat(answer("plain")).doesNotContain("c9").contains("href=\"#source-1\"");
    }

    private String answer(String text) {
        return pages.kept(dressed(text, "https://example.org/?q=" + "\"><script>"), "https://answers.example.org");
    }

    private static Dressed dressed(String text, String url) {
        List<Sentence> said = List.of(new Sentence(text, List.of("c1", "c9")));
        Section section = new Section(text, List.of(new Block.Paragraph(said), new Block.Listing(true, List.of(said)), new Block.Listing(false, List.of(said))));
        return new Dressed(ID, text, new Dressed.CancerType("liver-cancer", text), text, Instant.EPOCH, true, Coverage.PARTIAL,
                new Dressed.Notice(text, text), new Urgent("caution", text, text, List.of(text)), said, List.of(section), List.of(text), said,
                List.of(new Dressed.Word(text, text, text)),
                List.of(new Dressed.Citation("c1", text, text, url, text, null)), text, new Dressed.Helpline(text, text, text, text, text),
                new Dressed.CallToAction(text, text, text, "https://example.org/"), true, "en", 1, null);
    }

    private static Dressed urgent(String text) {
        return new Dressed(null, null, null, text, Instant.EPOCH, false, null, new Dressed.Notice(text, text),
                new Urgent("emergency", text, text, List.of(text)), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), text, null, null, false, "en", 1, null);
    }
}
