package ai.navis.answers.question.danger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns the weights of {@link Likeness}: logistic regression, one sign against all else, with steps that shrink (AdaGrad). */
final class Learning {

    /** The features of a text, and the place of its sign in {@link Likeness#SIGNS}, or -1. */
    record Example(Set<String> features, int sign) {}

    private static final int ROUNDS = 300;
    private static final double STEP = 0.5;
    private static final double SHRINK = 0.1;
    // A word that few texts hold says nothing of others.
    private static final int SEEN = 3;
    private static final double TOO_LITTLE = 0.05;

    private final Map<String, Integer> places = new TreeMap<>();
    private final List<int[]> rows = new ArrayList<>();
    private final List<Example> examples;

    Learning(List<Example> examples) {
        this.examples = examples;
        Map<String, Integer> seen = new HashMap<>();
        examples.forEach(e -> e.features().forEach(f -> seen.merge(f, 1, Integer::sum)));
        seen.forEach((feature, times) -> {
            if (times >= SEEN) {
                places.put(feature, 0);
            }
        });
        int next = 0;
        for (Map.Entry<String, Integer> entry : places.entrySet()) {
            entry.setValue(next++);
        }
        examples.forEach(e -> rows.add(e.features().stream().filter(places::containsKey).mapToInt(places::get).toArray()));
    }

    /** The lines of {@code likeness.tsv}. */
    List<String> lines() {
        double[][] weights = new double[Likeness.SIGNS.size()][];
        for (int sign = 0; sign < weights.length; sign++) {
            weights[sign] = weightsOf(sign);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(Likeness.START, weights, places.size()));
        places.forEach((feature, place) -> {
            if (Arrays.stream(weights).anyMatch(w -> Math.abs(w[place]) >= TOO_LITTLE)) {
                lines.add(line(feature, weights, place));
            }
        });
        return lines;
    }

    private static String line(String feature, double[][] weights, int place) {
        StringBuilder line = new StringBuilder(feature);
        for (double[] of : weights) {
            line.append(String.format(Locale.ROOT, "\t%.2f", of[place]));
        }
        return line.toString();
    }

    private double[] weightsOf(int sign) {
        double[] weights = new double[places.size() + 1];
        double[] squares = new double[weights.length];
        Arrays.fill(squares, 1e-6);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slopes = slopes(weights, sign);
            for (int i = 0; i < weights.length; i++) {
                squares[i] += slopes[i] * slopes[i];
                weights[i] -= STEP * slopes[i] / Math.sqrt(squares[i]);
            }
        }
        return weights;
    }

    private double[] slopes(double[] weights, int sign) {
        int start = weights.length - 1;
        double[] slopes = new double[weights.length];
        for (int i = 0; i < start; i++) {
            slopes[i] = SHRINK * weights[i];
        }
        for (int r = 0; r < rows.size(); r++) {
            int[] row = rows.get(r);
            double norm = 1 / Math.sqrt(Math.max(1, row.length));
            double score = weights[start];
            for (int place : row) {
                score += weights[place] * norm;
            }
            double error = 1 / (1 + StrictMath.exp(-score)) - (examples.get(r).sign() == sign ? 1 : 0);
            for (int place : row) {
                slopes[place] += error * norm;
            }
            slopes[start] += error;
        }
        return slopes;
    }
}
