package ai.navis.answers.web.page;

import ai.navis.answers.answer.Dressed;
import ai.navis.answers.answer.forms.Reading;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every page that people read, as HTML. */
@ApplicationScoped
public class Pages {

    /**
     * What went wrong, in words.
     *
     * @param cancerMissing whether choosing a cancer would help
     */
    public record Trouble(String title, String advice, boolean cancerMissing) {}

    /**
     * A page that says one thing.
     *
     * @param question offered to be asked; null where there is none
     * @param again    address to look at again; null where that does not help
     */
    public record Message(String title, String text, String question, String again) {}

    /** Characters of a question that still looks well as a title. */
    private static final int LONGEST_TITLE = 110;

    private final Template answer;
    private final Template home;
    private final Template message;
    private final Template pending;
    private final Template component;
    private final StaticFiles files;
    private final Topics topics;
    private final StructuredData structured;

    Pages(@Location("pages/answer") Template answer, @Location("pages/home") Template home, @Location("pages/message") Template message,
            @Location("pages/pending") Template pending, @Location("pages/component") Template component, StaticFiles files, Topics topics, StructuredData structured) {
        this.answer = answer;
        this.home = home;
        this.message = message;
        this.pending = pending;
        this.component = component;
        this.files = files;
        this.topics = topics;
        this.structured = structured;
    }

    /** A kept answer; only that to a curated question may be listed by search engines. {@code site} ends without a slash. */
    String kept(Dressed dressed, String site) {
        Reading reading = Reading.of(dressed);
        String address = site + PageAddress.of(reading.question(), reading.id()).path();
        boolean listed = topics.find(reading.id()).isPresent();
        return answer(reading, new Shell(reading.question(), Shell.description(StructuredData.summary(reading)), address, listed,
                structured.of(reading, address), files));
    }

    /** An answer, or urgent help, for the one who asked and nobody else. */
    String unkept(Dressed dressed) {
        Reading reading = Reading.of(dressed);
        String title = reading.urgent() ? reading.help().title() : "Your answer";
        return answer(reading, Shell.unlisted(title, files));
    }

    /** The page to ask on, with the text that was typed and what was wrong with it; both may be null. */
    String home(String typed, Trouble trouble, String site) {
        String title = trouble == null ? "Questions about cancer, answered from sources you can check" : trouble.title();
        Shell shell = trouble == null
                ? new Shell(title, "Ask a question about cancer. Every answer names its sources.", site + "/", true, null, files)
                : Shell.unlisted(title, files);
        return home.data("shell", shell).data("typed", typed == null ? "" : typed).data("trouble", trouble)
                .data("groups", topics.groups()).render();
    }

    String message(Message said) {
        return message.data("shell", Shell.unlisted(said.title(), files)).data("message", said).data("groups", topics.groups()).render();
    }

    /** The answer {@code id} is being written: what happens meanwhile; the page looks again by itself, without script every {@code seconds}. */
    String pending(String id, long seconds) {
        return pending.data("shell", Shell.unlisted("Your answer is being written", files)).data("id", id).data("seconds", seconds).render();
    }

    /** The page that shows the web component at work. */
    String component() {
        return component.data("shell", Shell.unlisted("The cancer-answers component", files)).render();
    }

    private String answer(Reading reading, Shell shell) {
        List<Topics.Link> related = topics.related(reading.cancerSlug(), reading.id());
        String path = reading.id() == null ? null : PageAddress.of(reading.question(), reading.id()).path();
        return answer.data("shell", shell).data("a", reading).data("path", path).data("related", related)
                .data("wordy", reading.question().length() > LONGEST_TITLE).render();
    }
}
