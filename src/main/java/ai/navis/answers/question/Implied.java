package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a clause asks that holds no word for it: "What is X?" a definition, "Is X a cancer?" whether it is one. Nothing is
 * implied where the clause says more than the form and the things, because the rest might turn the meaning.
 */
final class Implied {

    private static final Set<String> BEING = Set.of("is", "are");
    private static final Set<String> LINKS = Set.of("is", "are", "a", "an", "the", "considered", "do", "doe", "mean");
    /** Forms that ask someone who was told of a cancer nothing but how to go on. */
    private static final Set<String> NEXT = Set.of("", "what", "how", "what-happens", "should");
    /** Words of a span of life, and who or what else may stand beside them. */
    private static final Set<String> LIFE = Set.of("have", "got", "left", "live");
    private static final Set<String> OBJECTS = Set.of("to", "it", "this", "that", "them");
    private static final Set<String> ANOTHER = Set.of("she", "he", "they");
    private static final Set<String> MALIGNANT = Set.of(Term.ANY_CANCER, "malignant");

    private final Clause clause;
    private final boolean only;
    private final List<Piece> said;

    Implied(Clause clause, boolean only) {
        this.clause = clause;
        this.only = only;
        this.said = clause.pieces().stream().filter(p -> !p.is(Role.FILLER)).toList();
    }

    /** The clause with the ask that it implies, or as it is. */
    Clause clause(Vocabulary vocabulary) {
        String form = clause.form() == null ? "" : clause.form();
        if (form.equals("how-long") && living()) {
            return with(vocabulary.ask("life-expectancy"), said.stream().filter(p -> LIFE.contains(p.id())).toList());
        }
        if (said.stream().noneMatch(p -> p.term() != null) && (only || !clause.pointsBack())) {
            return clause;
        }
        if (said.stream().anyMatch(p -> p.term() != null && p.id().equals(Term.NEWLY_DIAGNOSED)) && NEXT.contains(form)) {
            return with(vocabulary.ask("next-steps"), List.of());
        }
        return switch (form) {
            case "what" -> plain() ? with(vocabulary.ask("definition"), List.of()) : clause;
            case "what-happens" -> plain() ? with(vocabulary.ask("course"), List.of()) : clause;
            case "" -> only && bare() ? with(vocabulary.ask("overview"), List.of()) : clause;
            case "how-long" -> lasting() ? with(vocabulary.ask("duration"), ending()) : clause;
            case "yes" -> yesNo(vocabulary);
            default -> clause;
        };
    }

    private Clause yesNo(Vocabulary vocabulary) {
        if (commonness("common") || commonness("rare")) {
            return with(vocabulary.ask(said.get(said.size() - 1).id()), said.subList(1, 2));
        }
        if (whetherCancer()) {
            return with(vocabulary.ask("cancerous"), said.subList(said.size() - 1, said.size()));
        }
        if (whetherKind()) {
            return with(vocabulary.ask("is-a"), List.of());
        }
        return clause;
    }

    private boolean plain() {
        return said.stream().noneMatch(p -> p.is(Role.CONNECTOR) || p.is(Role.UNKNOWN));
    }

    private boolean bare() {
        return said.stream().allMatch(p -> p.term() != null || p.is(Role.STAGE) || p.is(Role.STATUS));
    }

    /** "How long do I have with X", "X: how long will she live": where at most a cancer is named, here or before, it is time to live. */
    private boolean living() {
        List<Piece> rest = said.stream().filter(p -> !LIFE.contains(p.id()) && !ANOTHER.contains(p.id())).toList();
        boolean named = !only || rest.stream().anyMatch(p -> p.names(Term.Kind.CANCER));
        boolean ofCancer = named && rest.stream().allMatch(p -> p.names(Term.Kind.CANCER) || p.describes() || p.is(Role.STAGE));
        boolean past = clause.pieces().stream().anyMatch(p -> p.says("had"));
        return ofCancer && !past && IntStream.range(0, clause.pieces().size()).anyMatch(i -> LIFE.contains(clause.pieces().get(i).id()) && !hasObject(i));
    }

    /** "Have chemotherapy", "have it", "have to wait": what is had is no time. */
    private boolean hasObject(int having) {
        List<Piece> after = clause.pieces().subList(having + 1, clause.pieces().size());
        return !after.isEmpty() && (after.get(0).isThing() || OBJECTS.stream().anyMatch(after.get(0)::says)) && clause.pieces().get(having).says("have");
    }

    /** "How long does X last", "how long is X", "how long does X take". */
    private boolean lasting() {
        List<Piece> rest = said.stream().filter(p -> !ending().contains(p)).toList();
        return rest.stream().allMatch(p -> p.term() != null) && rest.stream().anyMatch(p -> p.isThing() && !p.names(Term.Kind.CANCER));
    }

    private List<Piece> ending() {
        Piece last = said.get(said.size() - 1);
        boolean lasts = last.is(Role.CONNECTOR) && (last.id().equals("last") || last.id().equals("take"));
        return lasts ? List.of(last) : List.of();
    }

    private boolean commonness(String qualifier) {
        return opens(BEING) && said.size() == 2 && said.get(0).isThing()
                && said.get(1).is(Role.QUALIFIER) && said.get(1).id().equals(qualifier);
    }

    /** "Is X cancer", "is X always malignant", and nothing else said. */
    private boolean whetherCancer() {
        Piece last = said.get(said.size() - 1);
        boolean always = said.size() == 3 && said.get(1).is(Role.QUALIFIER) && said.get(1).id().equals("always");
        return (said.size() == 2 || always)
                && said.get(0).isThing() && !said.get(0).isAnyCancer()
                && last.term() != null && MALIGNANT.contains(last.term().id())
                && opens(BEING) && linked();
    }

    /** "Is X a Y", and nothing else said. */
    private boolean whetherKind() {
        boolean article = false;
        for (int i = clause.pieces().indexOf(said.get(0)); i < clause.pieces().size(); i++) {
            article = article || clause.pieces().get(i).says("a") || clause.pieces().get(i).says("an");
        }
        return said.size() == 2 && said.get(0).isThing() && said.get(1).isThing() && article && opens(BEING) && linked();
    }

    private boolean opens(Set<String> openers) {
        return clause.pieces().get(0).is(Role.FILLER) && openers.contains(clause.pieces().get(0).id());
    }

    private boolean linked() {
        return clause.pieces().stream().filter(p -> p.is(Role.FILLER)).allMatch(p -> LINKS.contains(p.id()));
    }

    private Clause with(Ask ask, List<Piece> instead) {
        List<Piece> pieces = new ArrayList<>(clause.pieces());
        instead.forEach(pieces::remove);
        pieces.add(Piece.of(ask));
        return new Clause(pieces, clause.form());
    }
}
