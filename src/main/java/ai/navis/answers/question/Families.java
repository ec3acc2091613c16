package ai.navis.answers.question;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Questions that are asked of many cancers alike. They are written before anybody asks, and not listed. */
public final class Families {

    private static final String FILE = "/families.json";
    private static final String PLACE = "{cancer}";

    /** A cancer of the blood has no few spots of spread, so not every question is asked of every cancer. */
    @RegisterForReflection
    record File(Wordings families, Cancers cancers) {

        @RegisterForReflection
        record Wordings(List<String> ofEvery, List<String> ofThoseThatSpread) {}

        @RegisterForReflection
        record Cancers(List<String> thatSpread, List<String> others) {}
    }

    private Families() {}

    /**
     * Each family of each cancer that it fits, a whole family before the next.
     *
     * @throws UncheckedIOException when the file is missing or malformed, which is a fault of the build
     */
    public static List<String> load(ObjectMapper json, Vocabulary vocabulary) {
        try (InputStream in = Families.class.getResourceAsStream(FILE)) {
            File file = json.readValue(in, File.class);
            List<String> spreading = names(file.cancers().thatSpread(), vocabulary);
            List<String> all = new ArrayList<>(spreading);
            all.addAll(names(file.cancers().others(), vocabulary));
            return Stream.concat(each(file.families().ofEvery(), all), each(file.families().ofThoseThatSpread(), spreading)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static List<String> names(List<String> slugs, Vocabulary vocabulary) {
        return slugs.stream().map(slug -> vocabulary.cancer(slug).orElseThrow().name()).toList();
    }

    private static Stream<String> each(List<String> families, List<String> names) {
        return families.stream().flatMap(family -> names.stream().map(name -> family.replace(PLACE, name)));
    }
}
