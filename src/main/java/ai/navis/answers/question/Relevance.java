package ai.navis.answers.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a question is about as a whole, which decides whether it is one for this service. */
record Relevance(Recognised question) {

    private static final Set<String> OF_CANCER = Set.of("cancerous", "become-cancerous");
    /** What people ask here of cancer care as a whole, so that no cancer need be named. */
    private static final Set<String> OF_ALL_CARE = Set.of("palliative", "hospice", "second-opinion", "caring", "cope", "help", "get");
    /** What alone says nothing of care. */
    private static final Set<String> LEADING = Set.of("cope", "help", "get");
    /** What is spoken of nearly nowhere else, so that it may stand in any sentence that names no other illness. */
    private static final Set<String> SPOKEN_OF_HERE = Set.of("hospice", "palliative", "second-opinion", "survival-rate", "relative-survival");
    /** What names no other illness. */
    private static final Set<String> OF_ALL_ILLNESS = Set.of("pain", "fear", "surgery");
    private static final Set<Term.Kind> OF_NO_ILLNESS = EnumSet.of(Term.Kind.PERSON, Term.Kind.DRUG_CLASS, Term.Kind.TEST);
    private static final Set<String> MEANING = Set.of("definition", "means", "difference", "same", "cure");
    private static final Set<String> LIVING_WITHOUT = Set.of("live-without", "live-well-without");
    private static final Set<String> WORDS_OF_CARE = Set.of("biopsy", "remission", "tumor-marker-test", "port");
    /** What is asked of somebody who is dying, of whatever cancer. */
    private static final Set<String> OF_DYING = Set.of("dying", "end-of-life", "hospice", "palliative", "symptoms", "like", "course", "feel", "cope", "help", "caring");
    private static final Set<String> SCANS = Set.of("scan", "ct-scan", "pet-scan");
    private static final String NODES = "lymph-node";
    private static final String RADIATION = "radiation";
    private static final Set<String> TREATED_WITH = Set.of("during", "after", "before", "from", "under");
    private static final Set<String> FEARS = Set.of("fear", "anxiety");
    /** Parts of the body that are taken out mostly for cancer, or for what this service tells of as well. */
    private static final Set<String> TAKEN_OUT = Set.of("bladder", "thyroid", "prostate", "stomach", "colon", "rectum", "larynx", "esophagus", "pancreas", "breast",
            "testicle", "kidney", "lymph-node");

    /** Whether something in it can only be about cancer. */
    boolean aboutCancer() {
        return question.pieces().stream().anyMatch(p -> (p.term() != null && p.term().alone())
                || (p.ask() != null && OF_CANCER.contains(p.ask().id())))
                || irradiated() || asksOfLivingWithout() || takenOut().isPresent();
    }

    /** "Throat radiation": a part of the body is irradiated for cancer. "Tired during radiation", "surgery or radiation": it is a treatment. */
    private boolean irradiated() {
        List<Piece> said = question.pieces().stream().filter(p -> !p.is(Piece.Role.FILLER)).toList();
        boolean treated = said.stream().anyMatch(p -> p.id().equals("surgery") || p.ask() != null && p.id().equals("treatment"));
        return IntStream.range(0, said.size()).filter(i -> said.get(i).id().equals(RADIATION)).anyMatch(i -> treated
                || i > 0 && (said.get(i - 1).names(Term.Kind.SITE) || said.get(i - 1).is(Piece.Role.CONNECTOR) && TREATED_WITH.contains(said.get(i - 1).id()))
                || i + 1 < said.size() && said.get(i + 1).names(Term.Kind.SITE));
    }

    /** Whether it asks of life after an organ was taken out, which is mostly done for cancer. */
    boolean asksOfLivingWithout() {
        return question.asks().stream().anyMatch(a -> LIVING_WITHOUT.contains(a.id())) && !question.terms(Term.Kind.SITE).isEmpty()
                || takenOut().filter(site -> !site.equals(NODES)).isPresent();
    }

    /** The part of the body after whose removal something is asked: "after the bladder is removed". */
    private Optional<String> takenOut() {
        List<Piece> said = question.pieces().stream().filter(p -> !p.is(Piece.Role.FILLER)).toList();
        return IntStream.range(2, said.size())
                .filter(i -> (said.get(i).id().equals("removal") || said.get(i).is(Piece.Role.CONNECTOR) && said.get(i).id().equals("out"))
                        && said.get(i - 2).is(Piece.Role.CONNECTOR) && said.get(i - 2).id().equals("after"))
                .mapToObj(i -> said.get(i - 1).id()).filter(TAKEN_OUT::contains).findFirst();
    }

    /**
     * Whether it asks, of no cancer and of nothing else, about care that is much the same in all, or what a word of that care
     * means; some of that care is spoken of nowhere else.
     */
    boolean aboutCareOfAll() {
        List<Term> terms = question.pieces().stream().map(Piece::term).filter(Objects::nonNull).distinct().toList();
        List<String> named = terms.stream().map(Term::id).toList();
        List<String> asked = question.asks().stream().map(Ask::id).toList();
        boolean care = question.wholly() && named.isEmpty() && OF_ALL_CARE.containsAll(asked) && !LEADING.containsAll(asked);
        boolean spoken = asked.stream().anyMatch(SPOKEN_OF_HERE::contains) && terms.stream().allMatch(t -> OF_NO_ILLNESS.contains(t.kind()) || OF_ALL_ILLNESS.contains(t.id()));
        boolean dying = question.wholly() && (asked.contains("end-of-life") || asked.contains("dying")) && OF_DYING.containsAll(asked) && question.subjects().isEmpty();
        boolean scan = named.stream().anyMatch(FEARS::contains) && named.stream().anyMatch(SCANS::contains) && named.size() == 2;
        boolean meaning = question.wholly() && named.size() == 1 && WORDS_OF_CARE.containsAll(named) && !asked.isEmpty() && MEANING.containsAll(asked);
        return care || spoken || dying || scan || meaning;
    }
}
