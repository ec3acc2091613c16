package ai.navis.answers.question;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** What a question is about as a whole, which decides whether it is one for this service. */
record Relevance(Recognised question) {

    private static final Set<String> OF_CANCER = Set.of("cancerous", "become-cancerous");
    /** What people ask here of cancer care as a whole, so that no cancer need be named. */
    private static final Set<String> OF_ALL_CARE = Set.of("palliative", "hospice", "second-opinion", "caring", "cope", "help", "get");
    /** What alone says nothing of care. */
    private static final Set<String> LEADING = Set.of("cope", "help", "get");
    private static final Set<String> LIVING_WITHOUT = Set.of("live-without", "live-well-without");
    private static final Set<String> WORDS_OF_CARE = Set.of("biopsy", "pet-scan", "remission", "tumor-marker-test");

    /** Whether something in it can only be about cancer. */
    boolean aboutCancer() {
        return question.pieces().stream().anyMatch(p -> (p.term() != null && p.term().alone())
                || (p.ask() != null && OF_CANCER.contains(p.ask().id())))
                || irradiated() || asksOfLivingWithout();
    }

    /** "Throat radiation": a part of the body is irradiated for cancer. */
    private boolean irradiated() {
        List<Piece> said = question.pieces().stream().filter(p -> !p.is(Piece.Role.FILLER)).toList();
        return IntStream.range(1, said.size()).anyMatch(i -> said.get(i).id().equals("radiation") && said.get(i - 1).names(Term.Kind.SITE)
                || said.get(i - 1).id().equals("radiation") && said.get(i).names(Term.Kind.SITE));
    }

    /** Whether it asks of life after an organ was taken out, which is mostly done for cancer. */
    boolean asksOfLivingWithout() {
        return question.asks().stream().anyMatch(a -> LIVING_WITHOUT.contains(a.id())) && !question.terms(Term.Kind.SITE).isEmpty();
    }

    /**
     * Whether it asks, of no cancer and of nothing else, about care that is much the same in all, or what a word of that care
     * means; hospice is spoken of nowhere else.
     */
    boolean aboutCareOfAll() {
        List<String> named = question.pieces().stream().map(Piece::term).filter(Objects::nonNull).map(Term::id).distinct().toList();
        List<String> asked = question.asks().stream().map(Ask::id).toList();
        boolean care = (question.wholly() || asked.contains("hospice")) && named.isEmpty() && OF_ALL_CARE.containsAll(asked) && !LEADING.containsAll(asked);
        return care || question.wholly() && asked.equals(List.of("definition")) && named.size() == 1 && WORDS_OF_CARE.containsAll(named);
    }
}
