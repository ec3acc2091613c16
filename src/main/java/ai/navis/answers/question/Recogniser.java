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

    private static final Pattern STAGE = Pattern.compile("(0|[1-4]|i{1,3}|iv|one|two|three|four)([abc][1-3]?)?");
    private static final List<String> STAGE_NUMBERS = List.of("i", "ii", "iii", "iv");
    private static final List<String> STAGE_WORDS = List.of("one", "two", "three", "four");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,/-][0-9]+)*");

    private final Vocabulary vocabulary;

    public Recogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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
        List<Token> tokens = Tokens.of(text);
        List<Clause> clauses = Clause.split(pieces(tokens, text), vocabulary);
        boolean named = clauses.stream().flatMap(c -> c.pieces().stream()).anyMatch(p -> p.names(Term.Kind.CANCER)
                && !p.term().id().equals(Term.ANY_CANCER));
        if (context != null && !named) {
            clauses = Clause.about(clauses, new Piece(Role.TERM, context.id(), context, null));
        }
        List<Piece> pieces = new ArrayList<>();
        Set<Ask> asks = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            Clause complete = clause.completed(vocabulary, clauses.size() == 1);
            pieces.addAll(complete.pieces());
            asks.addAll(complete.asks());
        }
        return new Recognised(pieces, List.copyOf(asks), Slots.of(pieces));
    }

    private List<Piece> pieces(List<Token> tokens, String text) {
        List<String> words = tokens.stream().map(Token::word).toList();
        List<String> typed = tokens.stream().map(Token::typed).toList();
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            Phrases.Match match = shouted ? null : vocabulary.inCapitals(typed, i);
            if (match == null) {
                match = vocabulary.longest(words, i);
            }
            if (token.endsClause()) {
                pieces.add(Piece.of(Role.BREAK, "."));
                i++;
            } else if (token.isComma()) {
                pieces.add(Piece.of(Role.FILLER, ","));
                i++;
            } else if (graded(words, i)) {
                pieces.add(Piece.of(Role.STAGE, token.word() + "-" + number(words.get(i + 1))));
                i += 2;
            } else if (match != null) {
                boolean filler = match.piece().is(Role.FILLER);
                pieces.add(filler ? Piece.of(Role.FILLER, token.word()) : match.piece());
                i += match.length();
            } else {
                Role role = NUMBER.matcher(token.word()).matches() ? Role.NUMBER : Role.UNKNOWN;
                pieces.add(Piece.of(role, token.word()));
                i++;
            }
        }
        return pieces;
    }

    private static boolean graded(List<String> words, int i) {
        return (words.get(i).equals("stage") || words.get(i).equals("grade"))
                && i + 1 < words.size()
                && STAGE.matcher(words.get(i + 1)).matches();
    }

    private static String number(String word) {
        Matcher stage = STAGE.matcher(word);
        if (!stage.matches()) {
            return word;
        }
        String whole = stage.group(1);
        int roman = STAGE_NUMBERS.indexOf(whole);
        int spelled = STAGE_WORDS.indexOf(whole);
        String digit = roman >= 0 ? String.valueOf(roman + 1) : spelled >= 0 ? String.valueOf(spelled + 1) : whole;
        return digit + (stage.group(2) == null ? "" : stage.group(2));
    }
}
