package ai.navis.answers.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a question the sources cover. */
public enum Coverage {
    /** All of it. */
    @JsonProperty("full") FULL,
    /** A part; the answer says which part it lacks. */
    @JsonProperty("partial") PARTIAL,
    /** Nothing of it; the answer says so. */
    @JsonProperty("none") NONE
}
