package ai.navis.answers.web.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an answer's page: words for people and search engines, and the id that finds it.
 *
 * @param slug words of the question; may be empty
 */
record PageAddress(String slug, String id) {

    static final String ROOT = "/answers/";
    private static final int LONGEST_SLUG = 80;
    private static final Pattern FORM = Pattern.compile("(?:([^/]*)-)?([a-z2-7]{26})");

    /** Reads the last part of a path; empty where it holds no id. */
    static Optional<PageAddress> read(String page) {
        Matcher matcher = FORM.matcher(page);
        return matcher.matches()
                ? Optional.of(new PageAddress(matcher.group(1) == null ? "" : matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** The address under which the answer to {@code question} is listed. */
    static PageAddress of(String question, String id) {
        return new PageAddress(slug(question), id);
    }

    String path() {
        return ROOT + (slug.isEmpty() ? id : slug + "-" + id);
    }

    private static String slug(String question) {
        String words = Normalizer.normalize(question, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (words.length() <= LONGEST_SLUG) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST_SLUG);
        return words.substring(0, end > 0 ? end : LONGEST_SLUG);
    }
}
