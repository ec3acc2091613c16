package ai.navis.answers.evidence.ingest;

import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Vocabulary;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Builds an evidence library from an operator's sources, in one file for the folder that the service reads.
 *
 * <pre>Ingest --out FOLDER [--jsonl FILE] [--markdown FOLDER] [--web FILE] [--licence "TEXT"] [--today 2026-01-31] [--alone true]</pre>
 *
 * Unless it is built to stand alone, the starter library answers what it does not cover.
 */
public final class Ingest {

    /** The file that a library folder holds. */
    public static final String FILE = "evidence.json";

    private static final int OFTEN = 100;

    private record Collected(boolean alone, List<Ingestion.Filed> files) {}

    private final ObjectMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL).build();
    private final PrintStream out;

    Ingest(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Report report = new Ingest(System.out).run(options(arguments));
        System.out.print(report.text());
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        if (!options.containsKey("--out") || arguments.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "usage: Ingest --out FOLDER [--jsonl FILE] [--markdown FOLDER] [--web FILE] [--licence \"TEXT\"] [--today 2026-01-31] [--alone true]");
        }
        return options;
    }

    /** Reads the sources that the options name and writes the library with a report beside it. The same sources give the same bytes. */
    Report run(Map<String, String> options) throws IOException, InterruptedException {
        Ingestion ingestion = new Ingestion(new Recogniser(Vocabulary.load(json)));
        Sources sources = new Sources(json, options.get("--licence"), options.getOrDefault("--today", java.time.LocalDate.now().toString()));
        Consumer<Page> each = page -> {
            ingestion.add(page);
            if (ingestion.report().pages() % OFTEN == 0) {
                out.println(ingestion.report().pages() + " pages, " + ingestion.report().passages() + " passages");
            }
        };
        if (options.containsKey("--jsonl")) {
            sources.jsonLines(Path.of(options.get("--jsonl")), each);
        }
        if (options.containsKey("--markdown")) {
            sources.markdown(Path.of(options.get("--markdown")), each);
        }
        if (options.containsKey("--web")) {
            sources.web(Path.of(options.get("--web")), each, failure -> out.println("not read: " + failure));
        }
        write(Path.of(options.get("--out")), ingestion, Boolean.parseBoolean(options.get("--alone")));
        return ingestion.report();
    }

    private void write(Path folder, Ingestion ingestion, boolean alone) throws IOException {
        List<Ingestion.Filed> files = ingestion.files().stream().filter(f -> !f.passages().isEmpty()).toList();
        Files.createDirectories(folder);
        Path partial = folder.resolve(FILE + ".part");
        Files.write(partial, json.writeValueAsBytes(new Collected(alone, files)));
        Files.move(partial, folder.resolve(FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("report.txt"), ingestion.report().text(), StandardCharsets.UTF_8);
    }
}
