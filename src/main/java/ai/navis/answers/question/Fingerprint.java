package ai.navis.answers.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * The key of a question: the first 130 bits of the SHA-256 of its slots, in lower-case base 32 (RFC 4648). Two questions
 * with different slots share one with a chance of about 2^-130 a pair.
 */
public record Fingerprint(String value) {

    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{" + LENGTH + "}");
    private static final char[] BASE32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();

    /** @throws IllegalArgumentException when {@code value} has not the form of a fingerprint */
    public Fingerprint {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a fingerprint");
        }
    }

    public static Fingerprint of(Recognised question) {
        return new Fingerprint(base32(sha256(question.slots())));
    }

    /** Whether {@code text} has the form of a fingerprint. */
    public static boolean isOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder(LENGTH);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; text.length() < LENGTH; i++) {
            buffer = (buffer << 8 | bytes[i] & 0xff) & 0xffff;
            bits += 8;
            while (bits >= 5 && text.length() < LENGTH) {
                text.append(BASE32[buffer >> bits - 5 & 31]);
                bits -= 5;
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
