package ai.navis.answers.question.danger;

import ai.navis.answers.question.words.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much a few telling lines sound like those of people in danger, where no rule knows how they are put. Each word and pair of
 * words has a weight for each way to be in danger, learnt by logistic regression from labelled texts ({@code likeness.tsv});
 * a text's weight is their sum over the root of their number, so that a long text is no likelier for its length.
 */
final class Likeness {

    /** The signs that words may speak for, in the order of the columns: one for each reply there is. */
    static final List<RedFlag.Sign> SIGNS = List.of(RedFlag.Sign.OTHER_EMERGENCY, RedFlag.Sign.OVERDOSE, RedFlag.Sign.DISTRESS_VAGUE,
            RedFlag.Sign.HARM_BY_OTHERS);
    /** What every text holds: its weight is where a text starts. */
    static final String START = "^";

    // Of so few known words and pairs nothing is to be told.
    private static final int FEW = 10;
    private static final String RELATIVE = "{relative}";
    private static final String NUMBER = "#";

    private final WordSet features;
    /** The weights of each feature, in the order of {@link #SIGNS}, one feature after the other. */
    private final float[] weights;
    private final double least;

    /**
     * @param lines a word, or two with a blank, then a tab before each weight; one of them for {@link #START}
     * @param least the weight from which on a text is taken for a danger
     */
    Likeness(List<String> lines, double least) {
        this.least = least;
        List<String[]> rows = lines.stream().map(line -> line.split("\t")).toList();
        features = new WordSet(rows.stream().map(row -> row[0]).toList());
        weights = new float[rows.size() * SIGNS.size()];
        for (String[] row : rows) {
            for (int i = 0; i < SIGNS.size(); i++) {
                weights[features.numberOf(row[0]) * SIGNS.size() + i] = Float.parseFloat(row[i + 1]);
            }
        }
    }

    /** What the text sounds like most, if it sounds like a danger. */
    Optional<RedFlag.Sign> sign(FlagReading reading, FlagWords words) {
        if (!reading.tells()) {
            return Optional.empty();
        }
        double[] scores = scores(features(reading, words));
        int most = 0;
        for (int i = 1; i < scores.length; i++) {
            most = scores[i] > scores[most] ? i : most;
        }
        return scores[most] >= least ? Optional.of(SIGNS.get(most)) : Optional.empty();
    }

    /** For each of {@link #SIGNS} how much speaks for it; nothing does where too few words are known. */
    double[] scores(Set<String> features) {
        double[] scores = new double[SIGNS.size()];
        int known = 0;
        for (String feature : features) {
            int row = this.features.numberOf(feature);
            if (row >= 0) {
                known++;
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += weights[row * scores.length + i];
                }
            }
        }
        int start = this.features.numberOf(START);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = known < FEW ? Double.NEGATIVE_INFINITY : weights[start * scores.length + i] + scores[i] / Math.sqrt(known);
        }
        return scores;
    }

    /** The words and the pairs of words that follow each other in a sentence; relatives and numbers are all alike. */
    static Set<String> features(FlagReading reading, FlagWords words) {
        FlagText text = reading.text();
        int relative = words.symbol(RELATIVE);
        int number = words.symbol(NUMBER);
        Set<String> features = new HashSet<>();
        String before = "";
        for (int i = 0; i < text.size(); i++) {
            String word = reading.lengths(relative, i) != 0 ? RELATIVE : reading.lengths(number, i) != 0 ? NUMBER : text.word(i);
            features.add(word);
            if (i > text.start(text.sentence(i))) {
                features.add(before + " " + word);
            }
            before = word;
        }
        return features;
    }
}
