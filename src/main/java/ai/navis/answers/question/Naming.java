package ai.navis.answers.question;

import ai.navis.answers.question.Piece.Role;
import ai.navis.answers.question.Term.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What names stand for beside each other: "bladder and kidney cancer" names two cancers, "lung adenocarcinoma" one of the lung. */
final class Naming {

    private static final Set<String> CANCER_NOUNS = Set.of("cancer", "carcinoma");
    private static final Set<String> JOINTS = Set.of("and", ",");
    private static final Set<String> JOINING = Set.of("or", "vs", "versus");
    private static final Set<String> PLACES = Set.of("in", "to", "on", "the", "my");
    private static final Set<String> DIAGNOSED = Set.of("diagnosis", "diagnosed");
    private static final Set<String> SINCE = Set.of("after", "since", "following");
    private static final Set<String> NEW = Set.of("new", "recent", "first", "initial");
    private static final Set<String> CONSUMING = Set.of("eating", "drinking", "consuming");

    private final Vocabulary vocabulary;

    Naming(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The pieces, each with the meaning that it has beside the others. */
    List<Piece> resolved(List<Span> spans) {
        List<Span> resolved = new ArrayList<>(spans);
        for (int i = resolved.size() - 2; i >= 0; i--) {
            Span span = resolved.get(i);
            if (span.piece().names(Kind.SITE) && !PLACES.contains(before(resolved, i)) && joinsCancer(resolved, i + 1)) {
                Optional<Term> cancer = vocabulary.cancerOf(span.piece().term());
                int at = i;
                cancer.ifPresent(c -> resolved.set(at, new Span(new Piece(Role.TERM, c.id(), c, null), List.of("cancer"))));
            } else if (consumes(span) && resolved.get(i + 1).piece().names(Kind.SUBSTANCE)) {
                resolved.set(i, span.as(Piece.of(Role.FILLER, "of")));
            }
        }
        return apart(told(resolved)).stream().map(Span::piece).toList();
    }

    /** "What to eat after a cancer diagnosis" asks about eating: the diagnosis only tells when. */
    private List<Span> told(List<Span> spans) {
        List<Span> told = new ArrayList<>(spans);
        for (int i = 1; i < told.size(); i++) {
            if (DIAGNOSED.contains(told.get(i).words().get(0)) && tellsWhen(told, i)) {
                told.set(i, told.get(i).as(vocabulary.newlyDiagnosed()));
            }
        }
        return told;
    }

    /** Whether it stands behind "after" or "since", or is a new one, with nothing but the cancer between. */
    private static boolean tellsWhen(List<Span> spans, int diagnosis) {
        int i = diagnosis - 1;
        while (i > 0 && (spans.get(i).piece().is(Role.FILLER) && !JOINTS.contains(spans.get(i).piece().id()) || spans.get(i).piece().names(Kind.CANCER))) {
            i--;
        }
        String before = spans.get(i).words().get(0);
        return SINCE.contains(before) || i == diagnosis - 1 && NEW.contains(before);
    }

    /** The slugs of the pages on what the pieces name: the primary cancers, or the cancer of the one site named with a tissue. */
    List<String> cancerTypes(List<Piece> pieces) {
        List<Term> cancers = pieces.stream().filter(p -> p.names(Kind.CANCER)).map(Piece::term).distinct().toList();
        List<Term> primary = cancers.stream().filter(t -> !t.metastasis()).toList();
        Set<String> pages = new LinkedHashSet<>();
        (primary.isEmpty() ? cancers : primary).forEach(t -> vocabulary.page(t).ifPresent(pages::add));
        List<Term> sites = pieces.stream().filter(p -> p.names(Kind.SITE)).map(Piece::term).distinct().toList();
        if (pages.isEmpty() && !primary.isEmpty() && sites.size() == 1) {
            vocabulary.cancerOf(sites.get(0)).flatMap(vocabulary::page).ifPresent(pages::add);
        }
        return List.copyOf(pages);
    }

    private static String before(List<Span> spans, int i) {
        return i == 0 ? "" : spans.get(i - 1).words().get(0);
    }

    private static boolean joinsCancer(List<Span> spans, int from) {
        int i = from;
        while (i < spans.size() && joins(spans.get(i))) {
            i++;
        }
        return i > from && i < spans.size() && namesBySite(spans.get(i));
    }

    private static boolean joins(Span span) {
        return span.piece().is(Role.FILLER) && JOINTS.contains(span.piece().id()) || JOINING.contains(span.words().get(0));
    }

    private static boolean namesBySite(Span span) {
        return span.piece().names(Kind.CANCER) && !span.piece().isAnyCancer()
                && CANCER_NOUNS.contains(span.words().get(span.words().size() - 1));
    }

    private static boolean consumes(Span span) {
        return span.words().size() == 1 && CONSUMING.contains(span.words().get(0));
    }

    /** Two names of one thing, as in "Is Herceptin the same as trastuzumab?", are told apart where the question compares them. */
    private static List<Span> apart(List<Span> spans) {
        if (spans.stream().noneMatch(s -> s.piece().ask() != null && s.piece().ask().compares())) {
            return spans;
        }
        Map<String, Set<List<String>>> names = new HashMap<>();
        spans.stream().filter(s -> s.piece().term() != null)
                .forEach(s -> names.computeIfAbsent(s.piece().id(), id -> new LinkedHashSet<>()).add(s.words()));
        return spans.stream().map(s -> names.getOrDefault(s.piece().id(), Set.of()).size() < 2 ? s
                : s.as(new Piece(Role.TERM, s.piece().id() + "~" + String.join("_", s.words()), s.piece().term(), null))).toList();
    }
}
