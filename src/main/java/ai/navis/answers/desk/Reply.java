package ai.navis.answers.desk;

import ai.navis.answers.answer.Dressed;
import java.time.Duration;

/** What the desk says to a caller. */
public sealed interface Reply {

    /**
     * An answer.
     *
     * @param from     where it came from
     * @param age      time since it was written
     * @param freshFor time it will stay fresh; negative where it is stale
     */
    record Answered(Dressed answer, From from, Duration age, Duration freshFor) implements Reply {}

    /** Where an answer came from. */
    enum From {
        /** Kept and fresh. */
        HIT,
        /** Kept and no longer fresh, served while a refresh is queued or because nothing better could be written. */
        STALE,
        /** Written now and kept. */
        WRITTEN,
        /** Written now for this caller alone. */
        UNKEPT
    }

    /** Help, in place of an answer, for somebody who may be in danger. */
    record Urgent(Dressed help) implements Reply {}

    /** The text is not answered. {@code type} is stable; {@code detail} tells what to do. */
    record Refused(String type, String title, String detail) implements Reply {}

    /** Somebody else or the worker is writing the answer. */
    record Pending(String id, Duration retryAfter) implements Reply {}

    /** No answer of that id. */
    record Unknown() implements Reply {}

    /** No answer could be written or read now. */
    record Unavailable(Duration retryAfter) implements Reply {}
}
