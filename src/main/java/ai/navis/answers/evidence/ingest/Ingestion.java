package ai.navis.answers.evidence.ingest;

import ai.navis.answers.evidence.Source;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Recogniser;
import ai.navis.answers.question.Term;
import ai.navis.answers.question.Topic;
import java.net.URI;
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

    private static final int SENTENCES = 6;
    private static final int MOST_SENTENCES = 9;
    private static final int FEWEST_SENTENCES = 2;
    private static final int FEWEST_WORDS_OF_ONE = 10;
    private static final Pattern CHILDREN = Pattern.compile("(?i)child|pediatric|adolescent|young people");
    private static final Pattern ADULTS = Pattern.compile("(?i)\\badults?\\b");
    private static final Pattern RESTRICTED = Pattern.compile("(?i)nccn|national comprehensive cancer network|uptodate|esmo\\.org|asco\\.org");
    private static final Pattern GENERAL = Pattern.compile("/about-cancer/|/publications/");

    /** The passages on one cancer with their sources, in the form of the files of a library. */
    record Filed(String cancerType, List<Source> sources, List<Entry> passages) {}

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
            Optional<Recognised> subject = subject(page);
            if (subject.isEmpty()) {
                report.leaveOut(page, "page on no known cancer");
            } else {
                take(page, subject.get());
            }
        }
    }

    /** What the page is about: one cancer by its title, else by its address; cancer in general where it stands among the general pages. */
    private Optional<Recognised> subject(Page page) {
        Recognised title = recogniser.recognise(page.title());
        if (names(title) && !title.cancerTypes().isEmpty()) {
            return Optional.of(title);
        }
        String path = URI.create(page.url()).getPath();
        String[] words = path.split("/");
        for (int i = words.length - 1; i >= 0; i--) {
            Recognised slug = recogniser.recognise(words[i].replace('-', ' ').replace("patient", "") + (path.contains("/types/") && i == 2 ? " cancer" : ""));
            if (names(slug)) {
                return Optional.of(slug);
            }
        }
        if (names(title)) {
            return Optional.of(title);
        }
        return GENERAL.matcher(path).find() ? Optional.of(recogniser.recognise("cancer")) : Optional.empty();
    }

    private static boolean names(Recognised text) {
        return text.cancers().size() == 1 && !text.cancer().equals(Term.ANY_CANCER) && text.cancerTypes().size() <= 1;
    }

    private static String slug(Recognised subject) {
        return subject.cancerTypes().isEmpty() ? subject.cancer() : subject.cancerType();
    }

    private void take(Page page, Recognised subject) {
        String slug = slug(subject);
        Source source = new Source(key(page.url()), page.publisher(), page.title(), page.url(), page.retrieved(), null, page.licence());
        Filed file = files.computeIfAbsent(slug, s -> new Filed(s, new ArrayList<>(), new ArrayList<>()));
        if (file.sources().contains(source)) {
            report.leaveOut(page, "page taken in before");
            return;
        }
        int before = file.passages().size();
        for (Page.Section section : page.sections()) {
            section(page, section, subject, source, file);
        }
        if (file.passages().size() > before) {
            file.sources().add(source);
            report.keepPage();
        } else {
            report.leaveOut(page, "page without a passage");
        }
    }

    private void section(Page page, Page.Section section, Recognised subject, Source source, Filed file) {
        report.section();
        if (section.boilerplate() || Furniture.isHeading(section.heading())) {
            report.leaveOutSection("page furniture");
            return;
        }
        int made = 0;
        boolean known = false;
        for (Page.Section part : Parted.of(section)) {
            Optional<Topic> topic = headed.topic(part.heading()).or(() -> headed.topic(section.heading())).or(() -> headed.topic(page.title() + " " + page.url()));
            known |= topic.isPresent();
            if (topic.isPresent()) {
                made += passages(page, part, section.heading(), topic.get(), subject, source, file);
            }
        }
        if (made > 0) {
            report.keepSection(made);
        } else {
            report.leaveOutSection(known ? "section without whole sentences" : "heading on no known topic");
        }
    }

    /** Makes passages of a few sentences, none of which begins with one that leans on the sentence before it. */
    private int passages(Page page, Page.Section part, String heading, Topic topic, Recognised subject, Source source, Filed file) {
        String opening = part.heading().endsWith(".") ? part.heading() + "\n" : "";
        List<String> sentences = Prose.of(opening + part.text(), report::leaveOutLine);
        int made = 0;
        int from = 0;
        while (from < sentences.size()) {
            int to = Math.min(sentences.size(), from + SENTENCES);
            while (to < sentences.size() && to - from < MOST_SENTENCES && Prose.leans(sentences.get(to))) {
                to++;
            }
            List<String> some = sentences.subList(from, to);
            if (Prose.leans(some.get(0))) {
                report.leaveOutLine("sentence that cannot stand first");
                to = from + 1;
            } else if (some.size() >= FEWEST_SENTENCES || some.get(0).split(" ").length >= FEWEST_WORDS_OF_ONE) {
                file.passages().add(new Entry(source.id() + "-" + (file.passages().size() + 1), topic.id(), population(page, subject),
                        kind(subject), source.id(), heading, String.join(" ", some)));
                made++;
            } else {
                report.leaveOutLine("short single sentence");
            }
            from = to;
        }
        return made;
    }

    private static String population(Page page, Recognised subject) {
        String about = page.title() + " " + page.url();
        boolean childhood = CHILDREN.matcher(about).find() || subject.cancers().stream().anyMatch(c -> "childhood".equals(c.population()));
        boolean general = subject.cancer().equals(Term.ANY_CANCER);
        return childhood && !ADULTS.matcher(page.title()).find() ? "childhood" : general ? "any" : "adult";
    }

    /** The kind of the cancer that the page is about, where it is not on all of it. */
    private static String kind(Recognised subject) {
        boolean all = subject.cancer().equals(slug(subject)) || slug(subject).replace("tumor", "cancer").equals(subject.cancer());
        return all ? null : subject.cancers().get(0).name();
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
