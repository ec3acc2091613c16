package ai.navis.answers.support;

import ai.navis.answers.evidence.Sentences;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replies of the scripted model. */
public final class Replies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HEADINGS = List.of("What is known", "What else is known", "More on this", "Also of use");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern PASSAGE = Pattern.compile("(?m)^\\[([a-z0-9-]+)] about [^:\\n]*: (.*)$");

    private Replies() {}

    /** A sound draft: sentences of the evidence, each with its passage. */
    public static ModelServer.Reply sound() {
        return changed(draft -> {});
    }

    /** A sound draft with one thing changed. */
    public static ModelServer.Reply changed(Consumer<ObjectNode> change) {
        return (exchange, request) -> {
            ObjectNode draft = draft(request);
            change.accept(draft);
            completion(exchange, draft.toString(), "stop");
        };
    }

    /** A sound draft whose summary opens with this sentence, cited like the one it stands before. */
    public static ModelServer.Reply saying(String sentence) {
        return changed(draft -> {
            ObjectNode first = (ObjectNode) draft.get("summary").get(0);
            first.put("text", sentence);
        });
    }

    /** A sound draft cut in the middle, as when the model may write no more. */
    public static ModelServer.Reply cutOff() {
        return (exchange, request) -> {
            String draft = draft(request).toString();
            completion(exchange, draft.substring(0, draft.length() / 2), "length");
        };
    }

    public static ModelServer.Reply text(String content) {
        return (exchange, request) -> completion(exchange, content, "stop");
    }

    public static ModelServer.Reply status(int status) {
        return (exchange, request) -> send(exchange, status, "{\"error\":{\"message\":\"scripted\"}}");
    }

    /** Answers nothing for that long. */
    public static ModelServer.Reply hang(long millis) {
        return (exchange, request) -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static ObjectNode draft(JsonNode request) {
        Map<String, List<String>> passages = new LinkedHashMap<>();
        Matcher matcher = PASSAGE.matcher(request.get("messages").get(1).get("content").asText());
        while (matcher.find()) {
            passages.put(matcher.group(1), Sentences.split(matcher.group(2)));
        }
        List<String> ids = List.copyOf(passages.keySet());
        Set<String> used = new HashSet<>();
        ObjectNode draft = JSON.createObjectNode();
        said(draft.putArray("summary"), ids.get(0), calm(passages.get(ids.get(0)), 2), used);
        said(draft.putArray("keyTakeaway"), ids.get(1), calm(passages.get(ids.get(1)), 1), used);
        ArrayNode sections = draft.putArray("sections");
        for (String id : ids.subList(0, Math.min(4, ids.size()))) {
            ObjectNode section = sections.addObject().put("heading", HEADINGS.get(sections.size() - 1)).put("kind", "paragraph");
            said(section.putArray("sentences"), id, passages.get(id), used);
        }
        draft.putArray("questionsForYourTeam").add("What is my stage?").add("What are my options?").add("What comes next?");
        return draft;
    }

    /** The first sentences that hold no figure, which might be one of survival; where all do, the first ones. */
    private static List<String> calm(List<String> sentences, int most) {
        List<String> calm = sentences.stream().filter(sentence -> !FIGURE.matcher(sentence).find()).limit(most).toList();
        return calm.isEmpty() ? sentences.subList(0, most) : calm;
    }

    private static void said(ArrayNode to, String passage, List<String> sentences, Set<String> used) {
        sentences.stream().filter(used::add)
                .forEach(sentence -> to.addObject().put("text", sentence).putArray("passages").add(passage));
    }

    private static void completion(HttpExchange exchange, String content, String finish) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("id", "c").put("object", "chat.completion").put("created", 1).put("model", "scripted");
        ObjectNode choice = body.putArray("choices").addObject().put("index", 0).put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", content);
        body.putObject("usage").put("prompt_tokens", 10).put("completion_tokens", 10).put("total_tokens", 20);
        send(exchange, 200, body.toString());
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
