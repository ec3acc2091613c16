package ai.navis.answers.evidence;

import ai.navis.answers.question.Ask;
import ai.navis.answers.question.Recognised;
import ai.navis.answers.question.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Sharpens the answer to a part of a question by its {@link Gist}: what tells much more of it than what was found comes first,
 * what tells enough of it answers where nothing was found, and where a time or a number is asked for, what gives none is no answer.
 */
final class Pinpoint {

    /** By how much more of the gist a passage must tell than the one that would lead without it. */
    private static final double MARGIN = 0.3;
    /** How much a passage must tell where nothing else answers. */
    private static final double ENOUGH = 0.75;
    /** What the cancer weighs beside the gist: about as much as a word in one passage of twenty. */
    private static final double CANCER = 3;
    private static final int NEAR = 40;

    private final List<Passage> passages;
    private final Bm25 index;
    private final Vocabulary vocabulary;
    private final Narrowness narrowness;
    private final Map<String, List<String>> forms = new HashMap<>();
    private final Map<String, Double> rarities = new ConcurrentHashMap<>();

    Pinpoint(List<Passage> passages, Bm25 index, Vocabulary vocabulary, Narrowness narrowness) {
        this.passages = passages;
        this.index = index;
        this.vocabulary = vocabulary;
        this.narrowness = narrowness;
        index.words().forEach(word -> forms.computeIfAbsent(Gist.STEM + Stem.of(word), s -> new ArrayList<>()).add(word));
    }

    private record Near(Passage passage, double told) {}

    /** What the part says that asks {@code ask}; what the whole question says where that is null. */
    Gist gist(Recognised question, Ask ask) {
        return Gist.of(question, ask, vocabulary, this::rarity);
    }

    Found.Part sharpened(Found.Part part, Ask ask, Recognised question, Scope scope) {
        Gist gist = gist(question, ask);
        if (gist.isEmpty()) {
            return part;
        }
        Found.Part known = part.about(gist);
        List<Near> best = nearest(gist, ask, question, scope);
        Passage lead = part.covered() ? part.passages().get(0) : null;
        double now = lead == null ? 0 : worth(gist, lead, scope);
        for (Near near : question.cancers().size() > 1 ? List.<Near>of() : best) {
            boolean first = lead == null ? near.told() >= ENOUGH && gist.opens(near.passage()) && gist.ofKind(near.passage())
                    : near.told() >= now + MARGIN && mayDisplace(lead, near.passage(), gist, ask, scope);
            if (first) {
                return known.ledBy(near.passage());
            }
        }
        return ask == null && lead != null && !gist.ofKind(lead) ? known.uncovered() : known;
    }

    /** On this very cancer alone, where one is asked about; and where the ask tells what the answer is, only what tells the whole gist. */
    private static boolean mayDisplace(Passage lead, Passage other, Gist gist, Ask ask, Scope scope) {
        boolean near = Ranking.specific(other, scope) || scope.lineage().isEmpty() && !Ranking.specific(lead, scope);
        return near && (scope.vague(ask) || !scope.subjects().means() && gist.wholly(other));
    }

    /** The passages that tell most of it, the best first. */
    private List<Near> nearest(Gist gist, Ask ask, Recognised question, Scope scope) {
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (scope.admits(passage) && fits(passage, ask, scope)) {
                int place = i;
                double told = gist.told(stem -> holds(place, stem));
                if (told > 0) {
                    near.add(new Near(passage, told));
                }
            }
        }
        Predicate<Passage> missing = narrowness.missing(question, scope);
        return near.stream().sorted(Comparator.comparingDouble(Near::told).reversed()).limit(NEAR)
                .filter(n -> !missing.test(n.passage()))
                .map(n -> new Near(n.passage(), worth(gist, n.passage(), scope)))
                .sorted(Comparator.comparingDouble(Near::told).reversed()).toList();
    }

    /** The share of gist and cancer that the passage tells; where it is not on this very cancer, that its opening tells. */
    private static double worth(Gist gist, Passage passage, Scope scope) {
        boolean specific = Ranking.specific(passage, scope);
        double told = specific ? gist.told(passage) : gist.told(passage, 0);
        double cancer = scope.lineage().isEmpty() ? 0 : CANCER;
        return told == 0 ? 0 : (told * gist.all() + (specific ? cancer : 0)) / (gist.all() + cancer);
    }

    private boolean fits(Passage passage, Ask ask, Scope scope) {
        boolean cancer = Ranking.specific(passage, scope) || passage.isGeneral();
        boolean asked = scope.vague(ask) || ask.asked().stream().anyMatch(passage::answers);
        return cancer && asked && !passage.calls() && scope.ofKind(passage) && scope.fitsState(passage);
    }

    private boolean holds(int place, String word) {
        return index.holds(place, word) || forms.getOrDefault(word, List.of()).stream().anyMatch(form -> index.holds(place, form));
    }

    /** Only what stands in the library is kept: a reader's own words are not. */
    private double rarity(String word) {
        return forms.containsKey(word) ? rarities.computeIfAbsent(word, this::rarityOfForms) : index.rarity(word);
    }

    private double rarityOfForms(String stem) {
        return index.rarity((int) IntStream.range(0, passages.size()).filter(i -> holds(i, stem)).count());
    }
}
