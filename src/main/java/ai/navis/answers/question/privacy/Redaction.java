package ai.navis.answers.question.privacy;

import java.util.List;

/**
 * A text without the identifiers of persons that were found in it, each replaced by {@code [removed]}.
 *
 * @param found what was removed, in the order of the text, without overlaps; offsets are those of the original text
 */
public record Redaction(String text, List<Found> found) {

    /** The kinds of identifiers, after the types of the HIPAA Safe Harbor rule that a text can show. */
    public enum Kind {
        NAME, ADDRESS, POSTAL_CODE, DATE, AGE, PHONE, EMAIL, WEB, NETWORK, HANDLE, SOCIAL_SECURITY, RECORD, INSURANCE,
        ACCOUNT, CARD, LICENCE, VEHICLE, DEVICE, OTHER_NUMBER
    }

    /** One identifier; {@code end} is the offset after its last character. */
    public record Found(Kind kind, int start, int end) {}

    public Redaction {
        found = List.copyOf(found);
    }

    /** Whether nothing was removed. */
    public boolean clean() {
        return found.isEmpty();
    }
}
