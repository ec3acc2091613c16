package ai.navis.answers.question;

import java.util.List;

/** A piece and the words that say it, in their compared form. */
record Span(Piece piece, List<String> words) {

    Span as(Piece other) {
        return new Span(other, words);
    }
}
