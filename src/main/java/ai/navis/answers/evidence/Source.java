package ai.navis.answers.evidence;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Where facts come from.
 *
 * @param retrieved the day it was read, for pages that change; null for publications
 * @param published the day, month or year it appeared (ISO 8601), for publications; null for pages
 * @param licence   under what terms its facts or words stand here
 */
@RegisterForReflection
public record Source(
        String id, String publisher, String title, String url, String retrieved, String published, String licence) {

    /** The date to show: when it was retrieved, else when it was published. */
    public String date() {
        return retrieved != null ? retrieved : published;
    }
}
