package ai.navis.answers.evidence.ingest;

import java.util.regex.Pattern;

/** What stands on pages and is no content: navigation, credits, empty slots, lists of links. */
final class Furniture {

    private static final Pattern HEADING = Pattern.compile("(?i)^(?:key points|more information|learn more\\b.*|resources|related resources.*"
            + "|research results and related resources|clinical trials accepting patients|current clinical trials|about pdq|purpose of this summary|reviewers and updates"
            + "|clinical trial information|permission to use this summary|disclaimer|contact us|pdq \\w+ information for patients|general cam information|to learn more\\b.*"
            + "|questions? to ask\\b.*|talking with your health care team.*|references?|related pages?|print|navigation|menu|share)$");
    private static final Pattern LINE = Pattern.compile("(?i)^(?:placeholder slot.*|note: there is either no new research.*|credits?:.*|(?:photo|image)(?: by| credit| courtesy)?:? .*|enlarge(?: image)?\\W*.*|©.*|\\(?c\\) ?\\d{4}.*"
            + "|go to (?:the )?(?:health professional|patient) version.*|learn more\\b.*|see (?:also|the)\\b.*|for more information\\b.*|to learn more\\b.*|click\\b.*|skip to\\b.*"
            + "|print(?: this)?(?: page)?|share(?: this)?(?: page)?|email|subscribe\\b.*|menu|home|back to top|posted:?.*|updated:?.*|reviewed:?.*|this page (?:lists|was)\\b.*"
            + "|https?://\\S+|visit\\b.*|use our clinical trial search\\b.*|find (?:nci|clinical)\\b.*|download\\b.*|view \\b.*|anatomy of [^,;:]{3,80}\\.?|(?:[\\w-]+ )?(?:drawing|photograph|photo|picture|illustration|diagram)s? (?:of|showing|shows)\\b.*|[^.]* statistics based on [^.]*\\.?)$");

    private Furniture() {}

    static boolean isHeading(String heading) {
        return HEADING.matcher(heading.strip()).matches();
    }

    static boolean isLine(String line) {
        return LINE.matcher(line.strip()).matches();
    }
}
