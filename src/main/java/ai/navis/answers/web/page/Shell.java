package ai.navis.answers.web.page;

/**
 * What stands around every page.
 *
 * @param canonical the address under which it is listed; null for a page of one reader alone
 * @param listed    whether search engines may list it
 * @param structured data for machines (JSON-LD), safe inside a script element; null where there are none
 */
public record Shell(String title, String description, String canonical, boolean listed, String structured, StaticFiles files) {

    private static final int LONGEST_DESCRIPTION = 200;

    /** A page for one reader: no address of its own, never listed. */
    static Shell unlisted(String title, StaticFiles files) {
        return new Shell(title, "", null, false, null, files);
    }

    /** {@code text} as a description, cut at a word where it is long. */
    static String description(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return text.substring(0, end > 0 ? end : LONGEST_DESCRIPTION) + "…";
    }
}
