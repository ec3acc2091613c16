package ai.navis.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One line of JSON for each request and each job, in CloudWatch's embedded metric format, so that a log line is all that a
 * metric needs. What it can hold is counted here: names of our own and numbers, never a text that somebody typed.
 */
public final class Journal {

    /** Lines go to this logger bare, since CloudWatch reads a metric only from a line that is JSON as a whole. */
    public static final String LOGGER = "journal";

    private static final Logger LOG = Logger.getLogger(LOGGER);

    private final ObjectMapper json = new ObjectMapper();
    private final String namespace;
    private final ThreadLocal<Line> current = new ThreadLocal<>();

    public Journal(String namespace) {
        this.namespace = namespace;
    }

    /** What is counted. */
    public enum Metric {
        HIT,
        STALE,
        MISS,
        UNKEPT,
        PENDING,
        WAIT,
        FALLBACK,
        URGENT,
        REFUSED,
        UNAVAILABLE,
        MODEL_CALLS,
        MODEL_FAILURES,
        TOKENS,
        COST_MICRODOLLARS,
        REFRESHES_QUEUED,
        FAILED_JOBS,
        FAILED_EVENTS,
        UNSAFE_FEEDBACK,
        QUOTA_SPENT,
        SECRET_FAILURES;

        String label() {
            return Journal.label(name());
        }
    }

    /** What takes time. */
    public enum Step {
        RECALL,
        WAIT,
        WRITE,
        MODEL,
        KEEP,
        TOTAL;

        String label() {
            return Journal.label(name()) + "Millis";
        }
    }

    /** What has been noted so far of one request. */
    private static final class Line {
        private final String request;
        private final String route;
        private final long begun = System.nanoTime();
        private final Map<Metric, Long> counts = new EnumMap<>(Metric.class);
        private final Map<Step, Long> nanos = new EnumMap<>(Step.class);
        private final Map<String, Long> rules = new TreeMap<>();

        Line(String request, String route) {
            this.request = request;
            this.route = route;
        }
    }

    /** Begins the line of this thread's request. */
    public void open(String request, String route) {
        current.set(new Line(request, route));
    }

    public void count(Metric metric) {
        count(metric, 1);
    }

    /** Adds to a count of the request; nothing where there is none. */
    public void count(Metric metric, long more) {
        Line line = current.get();
        if (line != null) {
            line.counts.merge(metric, more, Long::sum);
        }
    }

    /** Counts a rule that a draft broke. */
    public void broken(String rule) {
        Line line = current.get();
        if (line != null) {
            line.rules.merge(rule, 1L, Long::sum);
        }
    }

    /** Does {@code work} and notes how long it took. */
    public <T> T timed(Step step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            took(step, start);
        }
    }

    /** Notes a step that began at {@code start} by {@link System#nanoTime}. */
    public void took(Step step, long start) {
        Line line = current.get();
        if (line != null) {
            line.nanos.merge(step, System.nanoTime() - start, Long::sum);
        }
    }

    /** Writes the line of this thread's request. */
    public void close(String outcome) {
        Line line = current.get();
        if (line != null) {
            current.remove();
            line.nanos.put(Step.TOTAL, System.nanoTime() - line.begun);
            LOG.info(written(line, outcome));
        }
    }

    private String written(Line line, String outcome) {
        ObjectNode root = json.createObjectNode();
        ObjectNode aws = root.putObject("_aws").put("Timestamp", System.currentTimeMillis());
        ObjectNode directive = aws.putArray("CloudWatchMetrics").addObject().put("Namespace", namespace);
        directive.putArray("Dimensions").addArray();
        ArrayNode metrics = directive.putArray("Metrics");
        root.put("request", line.request).put("route", line.route).put("outcome", outcome).put("cache", cache(line));
        line.counts.forEach((metric, value) -> metric(root, metrics, metric.label(), "Count").put(metric.label(), value));
        line.rules.forEach((rule, value) -> metric(root, metrics, "RuleFailures." + rule, "Count").put("RuleFailures." + rule, value));
        line.nanos.forEach((step, value) -> metric(root, metrics, step.label(), "Milliseconds")
                .put(step.label(), Math.round(value / (double) TimeUnit.MICROSECONDS.toNanos(1)) / 1000.0));
        return root.toString();
    }

    private static ObjectNode metric(ObjectNode root, ArrayNode metrics, String name, String unit) {
        metrics.addObject().put("Name", name).put("Unit", unit);
        return root;
    }

    private static String cache(Line line) {
        return line.counts.keySet().stream()
                .filter(metric -> metric.compareTo(Metric.PENDING) <= 0)
                .map(metric -> metric.name().toLowerCase(Locale.ROOT)).findFirst().orElse("none");
    }

    private static String label(String name) {
        StringBuilder label = new StringBuilder();
        for (String word : name.split("_")) {
            label.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return label.toString();
    }
}
