package ai.navis.answers.evidence;

import ai.navis.answers.question.Topic;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All passages. Its version comes from configuration, so that a kept answer can be judged without loading it. */
public final class Library {

    private static final String FOLDER = "/evidence/";
    private static final String CALLING = "when-to-call.json";
    private static final String OPERATORS = "evidence.json";

    /** A file of the library: the passages on one cancer with their sources. */
    @RegisterForReflection
    record File(String cancerType, List<Source> sources, List<Entry> passages) {}

    @RegisterForReflection
    record Entry(
            String id,
            String topic,
            List<String> answers,
            String population,
            String subtype,
            String reading,
            String source,
            String section,
            String text) {}

    /**
     * The one file of an operator's library.
     *
     * @param alone whether nothing but it may answer; otherwise the starter library answers what it does not cover
     */
    @RegisterForReflection
    record Collected(List<File> files, boolean alone) {}

    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final Library supplement;

    private Library(List<Passage> all, Library supplement) {
        this.supplement = supplement;
        for (Passage passage : all) {
            if (passages.put(passage.id(), passage) != null) {
                throw new IllegalStateException("two passages have the id " + passage.id());
            }
        }
    }

    /**
     * The starter library that the project ships.
     *
     * @throws UncheckedIOException when a file is missing or malformed, which is a fault of the build
     */
    public static Library starter(ObjectMapper json) {
        List<Passage> all = new ArrayList<>();
        try {
            for (String name : index()) {
                try (InputStream in = open(name)) {
                    all.addAll(passages(json.readValue(in, File.class)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Library(all, null);
    }

    /**
     * The library that an operator's folder holds, with the passages of the project on when to call the care team, and
     * supplemented by the starter library unless it says that it stands alone; the starter library where the folder holds none.
     *
     * @throws UncheckedIOException when the file is malformed
     */
    public static Library of(Path folder, ObjectMapper json) {
        Path file = folder.resolve(OPERATORS);
        if (!Files.isRegularFile(file)) {
            return starter(json);
        }
        List<Passage> all = new ArrayList<>();
        try (InputStream calling = open(CALLING); InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            all.addAll(passages(json.readValue(calling, File.class)));
            Collected collected = json.readValue(in, Collected.class);
            collected.files().forEach(f -> all.addAll(passages(f)));
            return new Library(all, collected.alone() ? null : starter(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library as if it had never had the passages of {@code ids}. */
    public Library without(Set<String> ids) {
        List<Passage> kept = passages.values().stream().filter(p -> !ids.contains(p.id())).toList();
        return new Library(kept, supplement == null ? null : supplement.without(ids));
    }

    /** What answers where this library does not. */
    Optional<Library> supplement() {
        return Optional.ofNullable(supplement);
    }

    public Optional<Passage> passage(String id) {
        return Optional.ofNullable(passages.get(id));
    }

    public List<Passage> passages() {
        return List.copyOf(passages.values());
    }

    private static List<String> index() throws IOException {
        try (InputStream in = open("index.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        }
    }

    private static List<Passage> passages(File file) {
        Map<String, Source> sources = file.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return file.passages().stream().map(entry -> passage(file.cancerType(), entry, sources)).toList();
    }

    private static Passage passage(String cancerType, Entry entry, Map<String, Source> sources) {
        Source source = sources.get(entry.source());
        if (source == null) {
            throw new IllegalStateException("passage " + entry.id() + " names a source that its file lacks");
        }
        return new Passage(
                entry.id(),
                cancerType,
                Topic.of(entry.topic()),
                entry.answers() == null ? List.of() : entry.answers().stream().map(Topic::of).toList(),
                entry.population() == null ? "adult" : entry.population(),
                entry.subtype(),
                reading(entry.reading()),
                source,
                entry.section(),
                Sentences.split(entry.text()));
    }

    private static Passage.Reading reading(String name) {
        return name == null ? null : Passage.Reading.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static InputStream open(String name) {
        InputStream in = Library.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("not in the build: " + FOLDER + name);
        }
        return in;
    }
}
