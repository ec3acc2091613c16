package ai.navis.answers.desk;

import ai.navis.answers.Journal.Metric;
import ai.navis.answers.answer.Dressed;
import ai.navis.answers.answer.rules.Explanation;
import java.time.Duration;
import java.util.Optional;

/** What the desk says to a caller. */
public sealed interface Reply {

    /** As what it is counted. */
    default Optional<Metric> metric() {
        return Optional.empty();
    }

    /**
     * An answer.
     *
     * @param from     where it came from
     * @param age      time since it was written
     * @param freshFor time it will stay fresh; negative where it is stale
     */
    record Answered(Dressed answer, From from, Duration age, Duration freshFor) implements Reply {
        @Override
        public Optional<Metric> metric() {
            return Optional.of(from.metric);
        }
    }

    /** Where an answer came from. */
    enum From {
        /** Kept and fresh. */
        HIT(Metric.HIT),
        /** Kept and no longer fresh, served while a refresh is queued or because nothing better could be written. */
        STALE(Metric.STALE),
        /** Written now and kept. */
        WRITTEN(Metric.MISS),
        /** Written now for this caller alone. */
        UNKEPT(Metric.UNKEPT);

        private final Metric metric;

        From(Metric metric) {
            this.metric = metric;
        }
    }

    /** Help, in place of an answer, for somebody who may be in danger. */
    record Urgent(Dressed help) implements Reply {
        @Override
        public Optional<Metric> metric() {
            return Optional.of(Metric.URGENT);
        }
    }

    /** What a kept answer rests on, for its operator. */
    record Explained(Explanation explanation) implements Reply {}

    /** The text is not answered. {@code type} is stable; {@code detail} tells what to do. */
    record Refused(String type, String title, String detail) implements Reply {
        @Override
        public Optional<Metric> metric() {
            return Optional.of(Metric.REFUSED);
        }
    }

    /** Somebody else or the worker is writing the answer. */
    record Pending(String id, Duration retryAfter) implements Reply {
        @Override
        public Optional<Metric> metric() {
            return Optional.of(Metric.PENDING);
        }
    }

    /** No answer of that id. */
    record Unknown() implements Reply {}

    /** No answer could be written or read now. */
    record Unavailable(Duration retryAfter) implements Reply {
        @Override
        public Optional<Metric> metric() {
            return Optional.of(Metric.UNAVAILABLE);
        }
    }
}
