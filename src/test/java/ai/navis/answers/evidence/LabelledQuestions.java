package ai.navis.answers.evidence;

import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Topic;
import ai.navis.answers.support.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions with the cancer and the topics where their answer stands, labelled before any result was seen. */
final class LabelledQuestions {

    private static final int MOST = 24;
    private static final int FEW = 5;

    private record Labelled(String question, String cancerType, List<String> topics) {
        boolean accepts(Passage passage) {
            Set<Topic> right = topics.stream().map(Topic::of).collect(Collectors.toSet());
            return Parts.vocabulary().lineage(passage.cancerType()).contains(cancerType) && right.contains(passage.topic());
        }
    }

    /** How often a right passage stands first, and among the first five. */
    record Measured(int questions, double first, double amongFive, List<String> missed) {}

    private LabelledQuestions() {}

    static Measured measure(Retrieval retrieval) {
        List<Labelled> all = read();
        Recogniser recogniser = Parts.recogniser();
        List<String> missed = new ArrayList<>();
        int first = 0;
        int amongFive = 0;
        for (Labelled labelled : all) {
            List<Passage> found = List.copyOf(retrieval.find(recogniser.recognise(labelled.question()), MOST).passages().values());
            boolean best = !found.isEmpty() && labelled.accepts(found.get(0));
            boolean near = found.stream().limit(FEW).anyMatch(labelled::accepts);
            first += best ? 1 : 0;
            amongFive += near ? 1 : 0;
            if (!best) {
                missed.add((near ? "not first: " : "not among five: ") + labelled.question() + " "
                        + found.stream().limit(FEW).map(p -> p.cancerType() + "/" + p.topic().id()).toList());
            }
        }
        return new Measured(all.size(), (double) first / all.size(), (double) amongFive / all.size(), missed);
    }

    private static List<Labelled> read() {
        try (InputStream in = LabelledQuestions.class.getResourceAsStream("/sets/retrieval.jsonl")) {
            List<Labelled> all = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                all.add(Parts.json().readValue(line, Labelled.class));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
