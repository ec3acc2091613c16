package ai.navis.answers.evidence.ingest;

import ai.navis.answers.evidence.Sentences;
import ai.navis.answers.evidence.Source;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Topic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes passages of pages: those on a known cancer and topic, without page furniture. What is left out is counted by reason;
 * each page and each section is either in a passage or in that count.
 */
final class Ingestion {

    /** What a page begins with; the pages below it say better what the cancer is. */
    private static final String OVERVIEW = "overview";
    private static final int SENTENCES = 6;
    private static final int MOST_SENTENCES = 9;
    private static final int FEWEST_SENTENCES = 2;
    private static final int FEWEST_WORDS_OF_ONE = 10;
    private static final Pattern RESTRICTED = Pattern.compile("(?i)nccn|national comprehensive cancer network|uptodate|esmo\\.org|asco\\.org");

    /** The passages on one cancer with their sources, in the form of the files of a library. */
    record Filed(String cancerType, List<Source> sources, List<Entry> passages) {}

    /** Where the passages of one page go. */
    private record Shelf(Subject subject, Source source, Filed file) {
        void put(Topic topic, Subject of, String heading, List<String> sentences) {
            file.passages().add(new Entry(source.id() + "-" + (file.passages().size() + 1), topic.id(), of.population(), of.kind(), source.id(), heading,
                    String.join(" ", sentences)));
        }
    }

    record Entry(String id, String topic, String population, String subtype, String source, String section, String text) {}

    private final Recogniser recogniser;
    private final Headed headed = new Headed();
    private final Map<String, Filed> files = new TreeMap<>();
    private final Report report = new Report();

    Ingestion(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    Report report() {
        return report;
    }

    /** All passages so far, by cancer. */
    List<Filed> files() {
        return List.copyOf(files.values());
    }

    /** Takes in a page. A page that was taken in before under the same address is left out. */
    void add(Page page) {
        report.page();
        if (page.licence() == null || page.licence().isBlank()) {
            report.leaveOut(page, "page without a licence");
        } else if (RESTRICTED.matcher(page.url() + " " + page.publisher()).find() && !page.licence().toLowerCase(java.util.Locale.ROOT).contains("licensed")) {
            report.leaveOut(page, "licensed source without a licence entry");
        } else {
            Optional<Subject> subject = Subject.of(page, recogniser);
            if (subject.isEmpty()) {
                report.leaveOut(page, "page on no known cancer");
            } else {
                take(page, subject.get());
            }
        }
    }

    private void take(Page page, Subject subject) {
        Source source = new Source(key(page.url()), page.publisher(), page.title(), page.url(), page.retrieved(), null, page.licence());
        Filed file = files.computeIfAbsent(subject.slug(), s -> new Filed(s, new ArrayList<>(), new ArrayList<>()));
        if (file.sources().contains(source)) {
            report.leaveOut(page, "page taken in before");
            return;
        }
        Shelf shelf = new Shelf(subject, source, file);
        int before = file.passages().size();
        for (Page.Section section : page.sections()) {
            section(page, section, shelf);
        }
        if (file.passages().size() > before) {
            file.sources().add(source);
            report.keepPage();
        } else {
            report.leaveOut(page, "page without a passage");
        }
    }

    private void section(Page page, Page.Section section, Shelf shelf) {
        report.section();
        if (section.boilerplate() || Furniture.isHeading(section.heading())) {
            report.leaveOutSection("page furniture");
            return;
        }
        int before = shelf.file().passages().size();
        boolean known = false;
        for (Page.Section part : Parted.of(section)) {
            Optional<Topic> topic = headed.topic(page, section, part);
            known |= topic.isPresent();
            if (topic.isPresent()) {
                passages(part, section.heading(), topic.get(), shelf);
            }
        }
        int made = shelf.file().passages().size() - before;
        if (made > 0) {
            report.keepSection(made);
        } else {
            report.leaveOutSection(known ? "section without whole sentences" : "heading on no known topic");
        }
    }

    /** Makes passages of a few sentences, none of which begins with one that leans on the sentence before it. */
    private void passages(Page.Section part, String heading, Topic topic, Shelf shelf) {
        String opening = part.heading().endsWith(".") ? part.heading() + "\n" : "";
        List<String> sentences = Prose.of(opening + part.text(), report::leaveOutLine);
        int from = 0;
        while (from < sentences.size()) {
            int to = end(sentences, from, SENTENCES);
            List<String> some = opened(sentences, from, to);
            if (Sentences.leans(some.get(0))) {
                report.leaveOutLine("sentence that cannot stand first");
                to = from + 1;
            } else if (some.size() >= FEWEST_SENTENCES || some.get(0).split(" ").length >= FEWEST_WORDS_OF_ONE) {
                shelf.put(topic, shelf.subject(), heading, some);
            } else {
                report.leaveOutLine("short single sentence");
            }
            from = to;
        }
        told(sentences, heading, topic, shelf);
    }

    /** The sentences of a passage; what the section itself opens with comes first where these have no opening of their own. */
    private static List<String> opened(List<String> sentences, int from, int to) {
        List<String> some = new ArrayList<>(sentences.subList(from, to));
        if (from > 0 && !Opening.can(some.get(0)) && Opening.can(sentences.get(0))) {
            some.add(0, sentences.get(0));
        }
        return some;
    }

    /** Sentences that answer what has no heading of its own stand once more, where that is looked for. What holds for one kind of a cancer would be taken for all of it. */
    private void told(List<String> sentences, String heading, Topic topic, Shelf shelf) {
        boolean overview = OVERVIEW.equalsIgnoreCase(heading.strip());
        for (int i = 0; i < sentences.size() && !shelf.subject().isGeneral(); i++) {
            String sentence = sentences.get(i);
            Optional<Topic> told = Told.by(sentence).filter(t -> t != topic && Opening.can(sentence) && !(overview && t == Topic.DEFINITION));
            Optional<Subject> of = told.flatMap(t -> shelf.subject().in(Told.subject(sentence), recogniser)).filter(s -> s.kind() == null || told.get() == Topic.DEFINITION);
            if (of.isPresent()) {
                shelf.put(told.get(), of.get(), heading, sentences.subList(i, end(sentences, i, 1)));
            }
        }
    }

    /** Where a passage ends that begins at {@code from}: not before a sentence that leans on its last. */
    private static int end(List<String> sentences, int from, int length) {
        int to = Math.min(sentences.size(), from + length);
        while (to < sentences.size() && to - from < MOST_SENTENCES && Sentences.leans(sentences.get(to))) {
            to++;
        }
        return to;
    }

    private static String key(String url) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return "in-" + HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
