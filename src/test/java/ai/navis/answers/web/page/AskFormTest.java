package ai.navis.answers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AskFormTest {

    @Test
    void readsWhatABrowserSends() {
        assertThat(read("question=What+is+%C3%A9wing%3F&cancer=bone-cancer")).isEqualTo(new AskForm("What is éwing?", "bone-cancer"));
    }

    @Test
    void anUnchosenCancerIsNone() {
        assertThat(read("cancer=&question=a").cancer()).isNull();
    }

    @Test
    void whatIsMissingOrMalformedIsEmpty() {
        assertThat(read("").question()).isEmpty();
        assertThat(read("question=%zz").question()).isEmpty();
        assertThat(AskForm.read(null).question()).isEmpty();
    }

    private static AskForm read(String body) {
        return AskForm.read(body.getBytes(StandardCharsets.US_ASCII));
    }
}
