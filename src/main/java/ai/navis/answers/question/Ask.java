package ai.navis.answers.question;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;

/**
 * What a question wants to know of its subject: whether it can be cured, how it is treated.
 *
 * @param id          its name in keys
 * @param topics      where the answer stands, the best place first
 * @param forms       the forms of question that it takes in ({@code yes}, {@code what}); any other form is asked for itself
 * @param directional whether it runs from one thing to another, so that the order of the things matters
 * @param names       words that ask it
 * @param titles      neutral wordings by what is filled in: {@code x} a cancer, {@code f} another thing, {@code +} a qualifier
 * @param clause      the wording after ", and"; null where it has none
 */
@RegisterForReflection
public record Ask(
        String id,
        List<String> topics,
        List<String> forms,
        boolean directional,
        List<String> names,
        Map<String, String> titles,
        String clause) {

    /** The topics, the best place first. */
    public List<Topic> asked() {
        return topics.stream().map(Topic::of).toList();
    }
}
