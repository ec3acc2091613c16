package ai.navis.answers.answer.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A claim keeps the direction of its source: "more" stays "more", "before" stays "before". */
final class Opposites implements Claim.Check {

    private record Axis(Set<String> one, Set<String> other) {}

    private static final List<Axis> AXES = axes(
            "more greater higher high increase increases increased increasing raise raises raised raising rise rises rose rising most up"
                    + " | less fewer lower lowers lowered lowering low decrease decreases decreased decreasing reduce reduces reduced reducing drop drops dropped fall falls fell few least down",
            "longer long longest lengthen lengthens | shorter short shortest shorten shortens",
            "fast faster fastest quickly rapidly quick rapid sudden suddenly | slow slower slowest slowly gradually",
            "early earlier earliest soon sooner | late later latest advanced",
            "before | after following afterward",
            "better best good improve improves improved | worse worst bad worsen worsens poor poorer poorly",
            "benign | malignant cancerous",
            "safe safer safely | dangerous risky harmful unsafe",
            "young younger youngest | old older oldest elderly",
            "large larger largest big bigger biggest | small smaller smallest tiny little",
            "men man male males boys father fathers son sons brother brothers | women woman female females girls mother mothers daughter daughters sister sisters",
            "adult adults | child children childhood kids infants babies teen teens teenagers",
            "start starts started begin begins | stop stops stopped end ends ended quit",
            "near nearby close | far distant",
            "inside within | outside beyond",
            "above over | below under",
            "weak weaker weakest mild milder weakens | strong stronger strongest severe strengthens",
            "first | last final", "always | sometimes occasionally",
            "help helps helped helping benefit benefits | harm harms harmed hurt hurts damage damages",
            "live lives lived living survive survives survived alive survival | die dies died dying death deaths dead",
            "gain gains gained | lose loses lost loss", "thick thicker | thin thinner", "hard harder firm | soft softer", "positive | negative",
            "cause causes caused causing | prevent prevents prevented preventing prevention protect protects protected",
            "shrink shrinks shrank shrinking | grow grows grew grown growing", "kill kills killing destroy destroys | feed feeds protect protects",
            "acute | chronic", "primary | secondary metastatic", "easy easier easily | hard harder difficult", "same | different", "internal | external",
            "inherited hereditary | acquired", "hot warm | cold cool", "open opens | close closes closed", "allow allows | block blocks prevent prevents",
            "start starts on | off", "left | right", "widely | rarely", "majority | minority", "mostly mainly | hardly", "single | several many",
            "superior better | inferior", "day days daily | night nights nightly", "public | private", "gained | lost", "curable treatable | terminal fatal deadly");

    @Override
    public String fault(Claim claim) {
        List<Statement> near = claim.near();
        Statement nearest = claim.nearest();
        for (Axis axis : AXES) {
            if (turned(axis.one(), axis.other(), claim.said(), nearest, near) || turned(axis.other(), axis.one(), claim.said(), nearest, near)) {
                return "it turns the direction of the cited passage round";
            }
        }
        return null;
    }

    /** Whether the sentence takes a side that no source near it takes, where its nearest source takes the other. */
    private static boolean turned(Set<String> side, Set<String> other, Statement said, Statement nearest, List<Statement> near) {
        return said.has(side) && near.stream().noneMatch(s -> s.has(side)) && near.stream().anyMatch(s -> s.has(other))
                || said.has(side) && !said.has(other) && !nearest.has(side) && nearest.has(other);
    }

    /** Whether the word stands for one of two opposites. */
    static boolean takesSide(String word) {
        return AXES.stream().anyMatch(axis -> axis.one().contains(word) || axis.other().contains(word));
    }

    /** Whether a run of words takes a side where the run in whose place it stands takes the other. */
    static boolean turned(List<String> said, List<String> given) {
        return AXES.stream().anyMatch(axis -> turned(said, given, axis.one(), axis.other()) || turned(said, given, axis.other(), axis.one()));
    }

    private static boolean turned(List<String> said, List<String> given, Set<String> side, Set<String> other) {
        return said.stream().anyMatch(side::contains) && given.stream().anyMatch(other::contains) && given.stream().noneMatch(side::contains);
    }

    private static List<Axis> axes(String... lines) {
        return Arrays.stream(lines).map(line -> line.split("\\|")).map(s -> new Axis(Words.set(s[0].strip()), Words.set(s[1].strip()))).toList();
    }
}
