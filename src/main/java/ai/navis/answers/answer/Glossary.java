package ai.navis.answers.answer;

import ai.navis.answers.writing.Draft;
import ai.navis.answers.writing.Section;
import ai.navis.answers.writing.Sentence;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Terms of art in plain words, from a reviewed file of this project's own. It knows no synonyms but those that the file lists. */
public final class Glossary {

    private static final String FILE = "/glossary.jsonl";

    /**
     * A term.
     *
     * @param forms   other forms in which texts name it
     * @param meaning one or two plain sentences
     */
    @RegisterForReflection
    record Entry(String id, String term, List<String> forms, String meaning) {}

    /**
     * A term that a text uses.
     *
     * @param used as it stands there
     */
    record Use(Entry entry, String used) {}

    private record Name(List<String> words, Entry entry) {}

    private record Token(String word, int start, int end) {}

    /** Every form by its first word, the longest first. */
    private final Map<String, List<Name>> names = new HashMap<>();
    private final List<Entry> entries;

    private Glossary(List<Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries) {
            Stream.concat(Stream.of(entry.term()), entry.forms().stream())
                    .map(form -> new Name(tokens(form).stream().map(Token::word).toList(), entry))
                    .forEach(name -> names.computeIfAbsent(name.words().get(0), w -> new ArrayList<>()).add(name));
        }
        names.values().forEach(list -> list.sort(Comparator.comparingInt((Name n) -> n.words().size()).reversed()));
    }

    /** @throws UncheckedIOException when the file is missing or malformed, which is a fault of the build */
    public static Glossary load(ObjectMapper json) {
        try (InputStream in = Glossary.class.getResourceAsStream(FILE)) {
            return new Glossary(json.readerFor(Entry.class).<Entry>readValues(in.readAllBytes()).readAll());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The terms that a draft uses, each once, in the order of their first use in a sentence; those of headings and questions come last. */
    List<Use> in(Draft draft) {
        List<Use> uses = new ArrayList<>();
        Set<Entry> seen = new HashSet<>();
        Stream.of(draft.sentences().map(Sentence::text), draft.sections().stream().map(Section::heading), draft.questionsForYourTeam().stream())
                .flatMap(texts -> texts)
                .forEach(text -> in(text).stream().filter(use -> seen.add(use.entry())).forEach(uses::add));
        return uses;
    }

    /** Whether it explains something of {@code text}. */
    public boolean explains(String text) {
        return !in(text).isEmpty();
    }

    /** The terms of a text in order. Of two that begin at the same word it is the longer one, and nothing counts for two. */
    List<Use> in(String text) {
        List<Use> uses = new ArrayList<>();
        List<Token> tokens = tokens(text);
        for (int at = 0; at < tokens.size(); at++) {
            for (Name name : names.getOrDefault(tokens.get(at).word(), List.of())) {
                if (stands(name, tokens, at)) {
                    int last = at + name.words().size() - 1;
                    uses.add(new Use(name.entry(), text.substring(tokens.get(at).start(), tokens.get(last).end())));
                    at = last;
                    break;
                }
            }
        }
        return uses;
    }

    private static boolean stands(Name name, List<Token> tokens, int at) {
        if (at + name.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < name.words().size(); i++) {
            if (!name.words().get(i).equals(tokens.get(at + i).word())) {
                return false;
            }
        }
        return true;
    }

    /** By hand, since every answer that is served is read for its terms, and a pattern takes several times as long. */
    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(new Token(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                start = -1;
            }
        }
        return tokens;
    }
}
