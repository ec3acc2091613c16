package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import ai.navis.answers.question.Tokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a question asks, word by word, with the vocabulary alone. The same text always gives the same result. */
public final class Recogniser {

    private static final Pattern STAGE = Pattern.compile("(0|[1-4]|i{1,3}|iv|one|two|three|four|zero)([abc][1-3]?)?");
    private static final List<String> STAGE_NUMBERS = List.of("i", "ii", "iii", "iv");
    private static final List<String> STAGE_WORDS = List.of("zero", "one", "two", "three", "four");
    private static final Set<String> AFTER_PRONOUN = Set.of("am", "have", "was", "had", "would", "should", "can", "do");
    /** Names that tell of a tissue, or of what many cancers are: "is it a blood cancer" is asked of another. */
    private static final Set<String> OF_NO_PLACE = Set.of("tumor", "carcinoma", "adenocarcinoma", "squamous-cell-carcinoma", "small-cell-carcinoma", "urothelial-carcinoma",
            "germ-cell-tumor", "blood-cancer", "solid-tumor", "rare-cancer", "second-cancer", "hereditary-cancer");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,/-][0-9]+)*");

    private final Vocabulary vocabulary;
    private final Naming naming;

    public Recogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.naming = new Naming(vocabulary);
    }

    /** Reads {@code text}, which need not be about cancer. */
    public Recognised recognise(String text) {
        return understand(text, null);
    }

    /** Reads {@code text} as asked about {@code cancer}, unless it names a cancer of its own. */
    public Recognised recognise(String text, Term cancer) {
        return understand(text, cancer);
    }

    private Recognised understand(String text, Term context) {
        List<Clause> clauses = Clause.split(naming.resolved(spans(Tokens.of(text), text)), vocabulary);
        if (context != null && clauses.stream().flatMap(c -> c.pieces().stream()).noneMatch(Recogniser::namesOne)) {
            clauses = Clause.about(clauses, new Piece(Role.TERM, context.id(), context, null));
        }
        List<Piece> pieces = new ArrayList<>();
        Set<Ask> asks = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            Clause complete = clause.completed(vocabulary, clauses.size() == 1);
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of(Role.BREAK, "|"));
            }
            pieces.addAll(complete.pieces());
            asks.addAll(complete.asks());
        }
        return new Recognised(pieces, List.copyOf(asks), naming.cancerTypes(pieces), Slots.of(pieces));
    }

    /** Whether it names a cancer that a cancer from outside the text would contradict. */
    private static boolean namesOne(Piece piece) {
        return piece.names(Term.Kind.CANCER) && !piece.isAnyCancer() && !piece.term().metastasis() && !OF_NO_PLACE.contains(piece.id());
    }

    private List<Span> spans(List<Token> tokens, String text) {
        List<String> words = tokens.stream().map(t -> vocabulary.corrected(t.word())).toList();
        List<String> typed = tokens.stream().map(Token::typed).toList();
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Span span = span(tokens.get(i), words, typed, i, shouted);
            spans.add(span);
            i += span.words().size();
        }
        return spans;
    }

    private Span span(Token token, List<String> words, List<String> typed, int i, boolean shouted) {
        if (token.endsClause()) {
            return new Span(Piece.of(Role.BREAK, "."), words.subList(i, i + 1));
        }
        if (token.isComma()) {
            return new Span(Piece.of(Role.FILLER, ","), words.subList(i, i + 1));
        }
        if (graded(words, typed, i)) {
            return new Span(Piece.of(Role.STAGE, words.get(i) + "-" + stage(words.get(i + 1))), words.subList(i, i + 2));
        }
        Phrases.Match capitals = shouted ? null : vocabulary.inCapitals(typed, i);
        Phrases.Match match = vocabulary.longest(words, i);
        if (capitals != null && (match == null || match.length() <= capitals.length())) {
            match = capitals;
        } else {
            match = match != null && runsIntoCancer(match, words, i) ? vocabulary.longest(words.subList(0, i + match.length() - 1), i) : match;
        }
        if (match != null) {
            List<String> matched = words.subList(i, i + match.length());
            boolean filler = match.piece().is(Role.FILLER);
            return new Span(filler ? Piece.of(Role.FILLER, String.join("-", matched)) : match.piece(), matched);
        }
        return new Span(counted(words.get(i)), words.subList(i, i + 1));
    }

    /** Whether the last word belongs to the name of a cancer: "pain in bone cancer" is no bone pain. */
    private boolean runsIntoCancer(Phrases.Match match, List<String> words, int i) {
        int last = i + match.length() - 1;
        Phrases.Match cancer = last == i || match.piece().names(Term.Kind.CANCER) ? null : vocabulary.longest(words, last);
        return cancer != null && cancer.length() > 1 && cancer.piece().names(Term.Kind.CANCER);
    }

    private Piece counted(String word) {
        Integer spelled = vocabulary.number(word);
        if (spelled != null) {
            return Piece.of(Role.NUMBER, spelled.toString());
        }
        return Piece.of(NUMBER.matcher(word).matches() ? Role.NUMBER : Role.UNKNOWN, word);
    }

    private static boolean graded(List<String> words, List<String> typed, int i) {
        if (!(words.get(i).equals("stage") || words.get(i).equals("grade")) || i + 1 >= words.size()) {
            return false;
        }
        boolean pronoun = typed.get(i + 1).equals("i") && i + 2 < words.size() && AFTER_PRONOUN.contains(words.get(i + 2));
        return !pronoun && STAGE.matcher(words.get(i + 1)).matches();
    }

    private static String stage(String word) {
        Matcher stage = STAGE.matcher(word);
        if (!stage.matches()) {
            return word;
        }
        String whole = stage.group(1);
        int roman = STAGE_NUMBERS.indexOf(whole);
        int spelled = STAGE_WORDS.indexOf(whole);
        String digit = roman >= 0 ? String.valueOf(roman + 1) : spelled >= 0 ? String.valueOf(spelled) : whole;
        return digit + (stage.group(2) == null ? "" : stage.group(2));
    }
}
