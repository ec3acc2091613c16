package ai.navis.answers.answer.rules;

import ai.navis.answers.evidence.Passage;
import ai.navis.answers.writing.Brief;
import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Sentence;
import ai.navis.answers.writing.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An answer tells nothing of how it was written: not its instructions, not the ids of its passages, not a model. */
final class NoLeak implements Rule {

    private static final String NAME = "no-leak";
    private static final String INSTRUCTIONS = "/writing/prompt.txt";
    private static final int RUN = 6;
    private static final Pattern TELLS = Pattern.compile("(?i)\\b(?:system prompt|(?:the|this|my|your|user) prompt|(?:my|these|the|your|previous|above|following|prior|earlier) instructions?|as an? (?:ai|a\\.i\\.|artificial|language|assistant|chatbot|bot|virtual)|"
            + "language model|i cannot|i can't|i can not|i am (?:an?|not|unable|sorry|just|here)|i'm (?:an?|not|unable|sorry|just|here)|i (?:was|have been) (?:trained|told|asked|instructed|given)|my (?:training|knowledge|guidelines|programming|developers?)|"
            + "knowledge cut-?off|training data|passages? (?:given|provided|above|below|p?\\d)|the passages?|provided (?:context|passages|text|evidence|documents)|evidence passages?|json|schema|openai|anthropic|chatgpt|gpt-?\\d|claude|gemini|llama|mistral|copilot|"
            + "(?:assistant|user|system|human|question|answer|output|response) ?:|here is (?:the|your) (?:answer|json|draft|response)|sure, here|certainly[!,]|ignore (?:all|previous|the)|jailbreak|temperature of \\d|tokens?\\b|"
            + "as requested|word count|reading grade|grade 8|fact-?check(?:ed)? by|draft (?:answer|reply)|todo|lorem ipsum|placeholder|insert \\w+ here|citation needed|undefined|null|nan)\\b|\\b(?:assistant|system|user|human): ");

    private final Set<String> runs = new HashSet<>();

    /** @throws UncheckedIOException when the instructions are missing, which is a fault of the build */
    NoLeak() {
        try (InputStream in = NoLeak.class.getResourceAsStream(INSTRUCTIONS)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> runs.addAll(runs(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(INSTRUCTIONS, e);
        }
    }

    @Override
    public List<Violation> check(Draft draft, Brief brief) {
        Set<String> ids = brief.found().passages().keySet();
        return Wording.all(draft)
                .filter(s -> leaks(s, ids, brief))
                .map(s -> new Violation(NAME, s, "tells of its own instructions or of how it was written"))
                .toList();
    }

    private boolean leaks(Sentence sentence, Set<String> ids, Brief brief) {
        String text = sentence.text();
        if (sentence.citations().stream().map(brief.found().passages()::get).anyMatch(p -> says(p, text))) {
            return false;
        }
        return TELLS.matcher(text).find()
                || ids.stream().anyMatch(id -> id.indexOf('-') > 0 && text.contains(id))
                || runs(text).stream().anyMatch(runs::contains);
    }

    private static boolean says(Passage passage, String text) {
        return passage != null && passage.sentences().contains(text);
    }

    /** All runs of words of that length. */
    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
        }
        return runs;
    }
}
