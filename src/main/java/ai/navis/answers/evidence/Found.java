package ai.navis.answers.evidence;

import ai.navis.answers.question.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the library holds on a question.
 *
 * @param parts   one for each thing asked, in the order of the question
 * @param context passages on the same cancer that help to understand the answer, and answer no part of it
 */
public record Found(List<Part> parts, List<Passage> context) {

    /**
     * One thing asked.
     *
     * @param ask      what, as the vocabulary names it
     * @param topic    where its answer stands first of all
     * @param passages what answers it, the best first; what is nearest to it where it is not covered
     * @param covered  whether they answer it
     * @param gist     what it says beside its cancer and its ask
     */
    public record Part(String ask, Topic topic, List<Passage> passages, boolean covered, Gist gist) {

        public Part(String ask, Topic topic, List<Passage> passages, boolean covered) {
            this(ask, topic, passages, covered, Gist.NONE);
        }

        /** The same where its passages are nearest to an answer, and none. */
        Part uncovered() {
            return new Part(ask, topic, passages, false, gist);
        }

        /** The same with {@code first} before the others. */
        Part ledBy(Passage first) {
            List<Passage> all = Stream.concat(Stream.of(first), covered ? passages.stream() : Stream.empty()).distinct().limit(Selection.MOST).toList();
            return new Part(ask, covered ? topic : first.topic(), all, true, gist);
        }

        Part about(Gist said) {
            return new Part(ask, topic, passages, covered, said);
        }
    }

    /** How much of the question the library answers. */
    public Coverage coverage() {
        long covered = parts.stream().filter(Part::covered).count();
        if (covered == 0) {
            return Coverage.NONE;
        }
        return covered == parts.size() ? Coverage.FULL : Coverage.PARTIAL;
    }

    /** The same with the parts that {@code other} covers and this does not, of the same question. */
    Found supplementedBy(Found other) {
        boolean none = coverage() == Coverage.NONE;
        List<Part> all = IntStream.range(0, parts.size()).mapToObj(i -> parts.get(i).covered() || !other.parts.get(i).covered() ? parts.get(i) : other.parts.get(i)).toList();
        return new Found(all, none && other.coverage() != Coverage.NONE ? other.context : context);
    }

    /** The same where none of it counts as an answer, but as what is nearest to one. */
    public Found uncovered() {
        return new Found(parts.stream().map(Part::uncovered).toList(), context);
    }

    /** All passages by id, the answering ones first. */
    public Map<String, Passage> passages() {
        Map<String, Passage> all = new LinkedHashMap<>();
        parts.forEach(part -> part.passages().forEach(p -> all.put(p.id(), p)));
        context.forEach(p -> all.putIfAbsent(p.id(), p));
        return all;
    }
}
