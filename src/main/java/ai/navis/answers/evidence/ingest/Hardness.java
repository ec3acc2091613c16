package ai.navis.answers.evidence.ingest;

import java.util.regex.Pattern;

/**
 * How hard a sentence is to read, by the index of Coleman and Liau ("A computer readability formula designed for machine
 * scoring", 1975): 0.0588 L - 0.296 S - 15.8, with the letters and sentences of a hundred words.
 */
final class Hardness {

    private static final double HARDEST = 16;
    private static final int FEW_WORDS = 8;
    /** A name that a short sentence itself gives to what it tells is learnt there, and need not be known. */
    private static final Pattern NAMED = Pattern.compile("^((?:\\S+ ){1,8}(?:called|known as)) [\\w-]+(?=[.!?]$)");

    private Hardness() {}

    /** Whether a patient can hardly be expected to read it. Short sentences are left alone: one long name decides their index. */
    static boolean tooHard(String typed) {
        String sentence = NAMED.matcher(typed).replaceAll("$1");
        int words = sentence.strip().split("\\s+").length;
        long letters = sentence.chars().filter(Character::isLetterOrDigit).count();
        return words >= FEW_WORDS && 5.88 * letters / words - 29.6 / words - 15.8 > HARDEST;
    }
}
