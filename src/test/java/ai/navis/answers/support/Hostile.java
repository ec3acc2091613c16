package ai.navis.answers.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Texts that try to act, and kept answers full of them. */
public final class Hostile {

    /** What in a kept answer is a text or an address that is shown. */
    private static final Set<String> SHOWN = Set.of("question", "cancerName", "text", "heading", "questionsForYourTeam",
            "publisher", "title", "url", "retrieved", "published");

    private static final int LONG = 10_000;

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "<img src=x onerror=alert(1)>",
            "<!-- --><style>*{display:none}</style>",
            "</textarea></title><svg onload=alert(1)>",
            "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62; &amp;quot;",
            "{inject:vertx} {#for x in 9}{x}{/for} ${7*7}",
            "javascript:alert(1)",
            "[a](javascript:alert(1)) ![b](x) <https://example.org> `c` **d** # e | f ~~g~~ [^1]",
            "\u202Edesrever\u202C \u2066isolated\u2069 \u061C\u200F mixed",
            "null\u0000byte bell\u0007 escape\u001B[31m zero\u200Bwidth \uFEFF",
            "🧬👩🏽‍⚕️🏳️‍🌈 e\u0301\u0301\u0301\u0301",
            "ما هو سرطان الكبد؟ מהו סרטן הכבד?",
            "W".repeat(LONG));

    private Hostile() {}

    public static List<String> texts() {
        return TEXTS;
    }

    /** All of them as one, but for the long word: an item of the store holds no more. */
    public static String together() {
        return TEXTS.stream().filter(text -> text.length() < LONG).collect(Collectors.joining(" "));
    }

    public static String longWord() {
        return TEXTS.get(TEXTS.size() - 1);
    }

    /** Puts {@code text} in place of everything in a kept answer that is shown. */
    public static void fill(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            Map<String, JsonNode> fields = new TreeMap<>();
            object.fields().forEachRemaining(field -> fields.put(field.getKey(), field.getValue()));
            fields.forEach((name, value) -> {
                if (SHOWN.contains(name) && value.isTextual()) {
                    object.put(name, text);
                } else if (SHOWN.contains(name) && value instanceof ArrayNode list) {
                    for (int i = 0; i < list.size(); i++) {
                        list.set(i, TextNode.valueOf(text));
                    }
                } else {
                    fill(value, text);
                }
            });
        } else {
            node.forEach(child -> fill(child, text));
        }
    }
}
