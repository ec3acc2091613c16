package ai.navis.answers.evidence.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads pages from JSON lines, from a folder of Markdown with front matter, and from a list of web addresses. */
final class Sources {

    private static final Pattern NOT_CONTENT = Pattern.compile("(?is)<(script|style|nav|header|footer|aside|form|figure|noscript)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern BLOCK = Pattern.compile("(?is)<(h[1-4]|p|li)\\b[^>]*>(.*?)</\\1>");
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ObjectMapper json;
    private final String licence;
    private final String today;

    /**
     * @param licence what the operator states for sources that state none themselves; null for none
     * @param today   the day that web pages count as read
     */
    Sources(ObjectMapper json, String licence, String today) {
        this.json = json;
        this.licence = licence;
        this.today = today;
    }

    void jsonLines(Path file, Consumer<Page> to) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines.filter(l -> !l.isBlank())::iterator) {
                JsonNode page = json.readTree(line);
                List<Page.Section> sections = new ArrayList<>();
                page.path("sections").forEach(s -> sections.add(new Page.Section(
                        s.path("heading").asText(), s.path("text").asText(), s.path("boilerplate").asBoolean())));
                String url = page.path("url").asText();
                to.accept(new Page(url, page.path("title").asText(), page.path("publisher").asText(publisher(url)),
                        page.path("retrieved").asText(today), page.path("license").asText(page.path("licence").asText(licence)), sections));
            }
        }
    }

    /** Markdown files with {@code key: value} lines between two lines of hyphens; headings part the sections. */
    void markdown(Path folder, Consumer<Page> to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            int end = lines.isEmpty() || !lines.get(0).equals("---") ? 0 : lines.subList(1, lines.size()).indexOf("---") + 1;
            Map<String, String> front = new HashMap<>();
            lines.subList(Math.min(1, end), end).stream().map(l -> l.split(":\\s*", 2)).filter(p -> p.length == 2)
                    .forEach(p -> front.put(p[0].strip(), p[1].strip()));
            String url = front.getOrDefault("url", file.toUri().toString());
            to.accept(new Page(url, front.getOrDefault("title", ""), front.getOrDefault("publisher", publisher(url)),
                    front.getOrDefault("retrieved", today), front.getOrDefault("licence", licence),
                    sections(lines.subList(end == 0 ? 0 : end + 1, lines.size()), front.getOrDefault("title", ""))));
        }
    }

    /** The pages of a file with one address a line. An address that does not answer is told to {@code failed}. */
    void web(Path addresses, Consumer<Page> to, Consumer<String> failed) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build();
        for (String url : Files.readAllLines(addresses).stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList()) {
            try {
                HttpResponse<String> reply = client.send(HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build(),
                        HttpResponse.BodyHandlers.ofString());
                if (reply.statusCode() == 200) {
                    to.accept(html(url, reply.body()));
                } else {
                    failed.accept(url + ": " + reply.statusCode());
                }
            } catch (IOException | IllegalArgumentException e) {
                failed.accept(url + ": " + e.getMessage());
            }
        }
    }

    private Page html(String url, String page) {
        Matcher title = TITLE.matcher(page);
        String name = title.find() ? text(title.group(1)).replaceFirst(" [|-] [^|-]+$", "") : "";
        List<String> lines = new ArrayList<>();
        Matcher block = BLOCK.matcher(NOT_CONTENT.matcher(page).replaceAll(" "));
        while (block.find()) {
            String kind = block.group(1).toLowerCase(java.util.Locale.ROOT);
            lines.add((kind.startsWith("h") ? "## " : kind.equals("li") ? "- " : "") + text(block.group(2)));
        }
        return new Page(url, name, publisher(url), today, licence, sections(lines, name));
    }

    private static List<Page.Section> sections(List<String> lines, String title) {
        List<Page.Section> sections = new ArrayList<>();
        String heading = title;
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line.matches("#{1,4} .*")) {
                close(sections, heading, text);
                heading = line.replaceFirst("#+ ", "").strip();
            } else {
                text.append(line).append('\n');
            }
        }
        close(sections, heading, text);
        return sections;
    }

    private static void close(List<Page.Section> sections, String heading, StringBuilder text) {
        if (!text.toString().isBlank()) {
            sections.add(new Page.Section(heading, text.toString(), false));
        }
        text.setLength(0);
    }

    private static String text(String html) {
        return html.replaceAll("</?(?:b|i|em|strong|a|span|su[bp])\\b[^>]*>", "").replaceAll("<[^>]+>", " ").replace("&nbsp;", " ").replace("&amp;", "&").replace("&#39;", "'").replace("&rsquo;", "'")
                .replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replaceAll("\\s+", " ").strip();
    }

    private static String publisher(String url) {
        String host = URI.create(url).getHost();
        return host == null ? "" : host.endsWith("cancer.gov") ? "National Cancer Institute" : host.replaceFirst("^www\\.", "");
    }
}
