package ai.navis.answers.question;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a question wants to know of its subject: whether it can be cured, how it is treated.
 *
 * @param id          its name in keys
 * @param topics      where the answer stands, the best place first
 * @param forms       the forms of question that it takes in ({@code yes}, {@code what}); any other form is asked for itself
 * @param directional whether it runs from one thing to another, so that the order of the things matters
 * @param active      whether it is a verb in the active voice: a thing before it then does it, and does not undergo it
 * @param names       words that ask it
 * @param passive     words that ask it the other way round: "A caused by B" asks what "B causes A" does
 * @param becomes     what it asks with another form, by the form: "how long is recovery" asks for the time
 * @param titles      neutral wordings by what is filled in, in the order of the text: {@code x} and {@code y} cancers, {@code f} and
 *                    {@code g} other things, {@code +} a qualifier or a form
 * @param clause      the wording after ", and"; null where it has none
 */
@RegisterForReflection
public record Ask(
        String id,
        List<String> topics,
        List<String> forms,
        boolean directional,
        boolean active,
        List<String> names,
        List<String> passive,
        Map<String, String> becomes,
        Map<String, String> titles,
        String clause) {

    private static final Set<String> COMPARING = Set.of("difference", "same");

    public Ask {
        forms = forms == null ? List.of() : List.copyOf(forms);
        becomes = becomes == null ? Map.of() : Map.copyOf(becomes);
        passive = passive == null ? List.of() : List.copyOf(passive);
    }

    /** Equal records have equal ids, and to hash all the names would be slow. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether it holds two things beside each other. */
    public boolean compares() {
        return COMPARING.contains(id);
    }

    /** The topics, the best place first. */
    public List<Topic> asked() {
        return topics.stream().map(Topic::of).toList();
    }
}
