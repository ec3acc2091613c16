package ai.navis.answers.evidence.ingest;

import java.util.List;

/**
 * A page of an operator's source, as it was read.
 *
 * @param url       where it stands; also what its passages are named after
 * @param retrieved the day it was read (ISO 8601)
 * @param licence   under what terms it may be used; null where the source does not say, and then it is left out
 */
record Page(String url, String title, String publisher, String retrieved, String licence, List<Section> sections) {

    /**
     * A headed part of a page.
     *
     * @param boilerplate whether the source itself marks it as none of its content
     */
    record Section(String heading, String text, boolean boilerplate) {}
}
