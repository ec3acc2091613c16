package ai.navis.answers.answer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.navis.answers.answer.rules.Rules;
import ai.navis.answers.evidence.Passage;
import ai.navis.answers.writing.Draft;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures what the rules catch of bad drafts and what they refuse of sound ones. The same run always gives the same table. */
@Tag("evaluation")
class PoisonedDraftsEvaluation {

    private static final int VARIANTS = 100;
    private static final int TRIES = 60_000;
    private static final double MOST_REFUSED = 0.03;
    private static final double MEDIAN_MILLIS = 25;

    private final SoundDrafts sound = new SoundDrafts();
    private final Rules rules = sound.rules();

    @Test
    void servesNoPoisonedDraft() {
        List<Sample> samples = sound.all();
        Map<String, int[]> table = new LinkedHashMap<>();
        List<String> escapes = new ArrayList<>();
        for (Poison poison : Poisons.all()) {
            String name = poison.name().replaceAll(":.*", "");
            int[] counts = table.computeIfAbsent(name, n -> new int[2]);
            Random random = new Random(poison.name().hashCode());
            int wanted = poison.name().contains(":") ? VARIANTS / 10 : VARIANTS;
            for (int tried = 0, made = 0; made < wanted && tried < TRIES; tried++) {
                Sample bad = ruined(poison, samples, random);
                if (bad != null) {
                    made++;
                    counts[0]++;
                    if (rules.review(bad.draft(), bad.brief()).isEmpty()) {
                        escapes.add(name + " | " + last(bad.draft()));
                    } else {
                        counts[1]++;
                    }
                }
            }
        }
        System.out.printf("%-34s %8s %8s%n", "poison", "variants", "caught");
        table.forEach((name, counts) -> System.out.printf("%-34s %8d %8d%n", name, counts[0], counts[1]));
        escapes.forEach(e -> System.out.println("escaped: " + e));
        assertAll(
                () -> assertEquals(List.of(), escapes),
                () -> assertTrue(table.values().stream().filter(c -> c[0] >= VARIANTS).count() >= 30, "classes with all variants"));
    }

    @Test
    void refusesHardlyAnySoundDraft() {
        List<Sample> drafts = new ArrayList<>(sound.all());
        int own = drafts.size();
        Random random = new Random(1);
        int number = 0;
        for (Rewordings.Rewording rewording : Rewordings.all()) {
            drafts.add(drafts.get(random.nextInt(own)).with(SoundDrafts.passage("reworded-" + number++, rewording.source()), rewording.sentence()));
        }
        List<String> refused = drafts.stream()
                .filter(s -> !rules.review(s.draft(), s.brief()).isEmpty())
                .map(s -> rules.review(s.draft(), s.brief()).toString())
                .toList();
        System.out.printf("sound drafts %d, of them reworded %d, refused %d%n", drafts.size(), drafts.size() - own, refused.size());
        refused.forEach(r -> System.out.println("refused: " + r));
        assertTrue(refused.size() <= MOST_REFUSED * drafts.size());
    }

    @Test
    void reviewsADraftInThreeMilliseconds() {
        List<Sample> samples = sound.all();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            for (Sample sample : samples) {
                long start = threads.getCurrentThreadCpuTime();
                rules.review(sample.draft(), sample.brief());
                if (round >= 20) {
                    nanos.add(threads.getCurrentThreadCpuTime() - start);
                }
            }
        }
        Collections.sort(nanos);
        double median = nanos.get(nanos.size() / 2) / 1e6;
        System.out.printf("review of a draft, processor time: median %.2f ms, p99 %.2f ms%n", median, nanos.get(nanos.size() * 99 / 100) / 1e6);
        assertTrue(median < MEDIAN_MILLIS);
    }

    private Sample ruined(Poison poison, List<Sample> samples, Random random) {
        Sample sample = samples.get(random.nextInt(samples.size()));
        if (poison.ruins() instanceof Poison.OfDraft whole) {
            Draft draft = whole.ruin(sample, random);
            return draft == null ? null : new Sample(sample.brief(), draft);
        }
        List<Passage> all = sound.library().passages();
        Passage passage = all.get(random.nextInt(all.size()));
        Sample about = sound.fits(sample, passage) ? sample : sound.about(passage.cancerType());
        if (!sound.fits(about, passage)) {
            return null;
        }
        String from = passage.sentences().get(random.nextInt(passage.sentences().size()));
        String to = ((Poison.OfSentence) poison.ruins()).ruin(from, random);
        return to == null || to.equals(from) || passage.sentences().contains(to) ? null : about.with(passage, to);
    }

    private static String last(Draft draft) {
        return draft.sections().isEmpty() ? "" : draft.sections().get(draft.sections().size() - 1).toString();
    }
}
