package ai.navis.answers.question;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Questions that are asked of every cancer alike. They are written before anybody asks, and not listed. */
public final class Families {

    private static final String FILE = "/families.json";
    private static final String PLACE = "{cancer}";

    @RegisterForReflection
    record File(List<String> families, List<String> cancers) {}

    private Families() {}

    /**
     * Each family of each cancer, a whole family before the next.
     *
     * @throws UncheckedIOException when the file is missing or malformed, which is a fault of the build
     */
    public static List<String> load(ObjectMapper json, Vocabulary vocabulary) {
        try (InputStream in = Families.class.getResourceAsStream(FILE)) {
            File file = json.readValue(in, File.class);
            List<String> names = file.cancers().stream().map(slug -> vocabulary.cancer(slug).orElseThrow().name()).toList();
            return file.families().stream().flatMap(family -> names.stream().map(name -> family.replace(PLACE, name))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
