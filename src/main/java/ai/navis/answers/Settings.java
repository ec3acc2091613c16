package ai.navis.answers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that an operator may change. Each value is also an environment variable: {@code ANSWERS_MODEL_NAME}. */
@ConfigMapping(prefix = "answers")
public interface Settings {

    /** What this process is for. The worker's and the local role serve {@code /internal}; the API's does not. */
    @WithDefault("api")
    Role role();

    /** The longest a caller waits. An HTTP API gives up at 30 s. */
    @WithDefault("25s")
    Duration deadline();

    /** What is kept free under the time that the function's own limit leaves. */
    @WithDefault("2s")
    Duration deadlineMargin();

    Questions question();

    Model model();

    Freshness freshness();

    Lease lease();

    Store store();

    Evidence evidence();

    Worker worker();

    Prewarm prewarm();

    Popularity popularity();

    Metrics metrics();

    Cors cors();

    Texts text();

    Urgent urgent();

    CallToAction callToAction();

    Helpline helpline();

    /** Whether {@code GET /v1/answers/{id}?explain=true} tells for each sentence its passage and what each rule says; it loads the evidence. */
    @WithDefault("false")
    boolean explain();

    Site site();

    Edge edge();

    /** Claim of a partner's JWT that tells which partner it is; Amazon Cognito's is {@code client_id}, others' {@code azp} or {@code sub}. */
    @WithDefault("client_id")
    String partnerClaim();

    /** Those whose calls have a quota and a call to action of their own, by a short name. */
    Map<String, Partner> partners();

    enum Role {
        API,
        WORKER,
        LOCAL
    }

    interface Questions {
        /** Characters of the shortest question that is read. */
        @WithDefault("3")
        int minLength();

        /** Characters of the longest question that is read. */
        @WithDefault("2000")
        int maxLength();

        /** Bytes of the largest request body that is read. */
        @WithDefault("8192")
        int maxBody();
    }

    interface Model {
        /** Address of a server that speaks the OpenAI protocol, up to and including {@code /v1/}. */
        @WithDefault("https://api.openai.com/v1/")
        URI baseUrl();

        @WithDefault("gpt-4.1-mini")
        String name();

        @WithDefault("0.2")
        double temperature();

        /** Most tokens of one reply. */
        @WithDefault("4000")
        int maxTokens();

        /** The key. Without a key and without a secret, answers are composed from the evidence alone. */
        Optional<String> key();

        /** Name or ARN of the secret in AWS Secrets Manager that holds the key; read when the first answer is written. */
        Optional<String> secret();

        /** Where the secret is read; by default the regional endpoint of AWS Secrets Manager. */
        Optional<URI> secretEndpoint();

        /** Whether a model is there to write: with a key, a secret, or a server of one's own that asks for no key. */
        default boolean configured() {
            return key().isPresent() || secret().isPresent() || !baseUrl().getHost().endsWith("openai.com");
        }

        /** Longest time of one call. */
        @WithDefault("20s")
        Duration timeout();

        /** Calls after the first one that failed in a passing way. */
        @WithDefault("2")
        int retries();

        /** Least time a call is worth starting with. */
        @WithDefault("3s")
        Duration least();

        /** {@code schema} for servers that take a JSON schema, {@code object} for those that know JSON mode only. */
        @WithDefault("schema")
        ReplyFormat replyFormat();

        Breaker breaker();

        Budget budget();

        Price price();
    }

    /** What the model costs in US dollars a million tokens, for the metric of cost; 0 tells none. */
    interface Price {
        @WithDefault("0")
        double input();

        @WithDefault("0")
        double output();
    }

    /** When the model's server is left alone. Counted in the store, so it holds over all instances. */
    interface Breaker {
        /** Failures in a window after which it is left alone. */
        @WithDefault("10")
        int failures();

        @WithDefault("60s")
        Duration window();

        /** Time between two calls that try whether it is back. */
        @WithDefault("10s")
        Duration probe();

        /** Calls of a window, in a hundred, that may repeat a failed one. */
        @WithDefault("10")
        int retryPercent();
    }

    /** What may be spent on the model. Counted in the store, so it holds over all instances; 0 sets no bound. */
    interface Budget {
        @WithDefault("0")
        long callsPerMinute();

        @WithDefault("0")
        long callsPerDay();

        @WithDefault("0")
        long tokensPerMinute();

        @WithDefault("0")
        long tokensPerDay();
    }

    enum ReplyFormat {
        SCHEMA,
        OBJECT
    }

    interface Freshness {
        /** How long an answer counts as fresh. */
        @WithDefault("30d")
        Duration fresh();

        /**
         * How long an answer is served at once. While it is stale, one refresh an interval is queued beside it; after this
         * it is served only where no better one can be written.
         */
        @WithDefault("90d")
        Duration stale();

        /** Time in which one refresh of a stale answer is queued, over all instances. */
        @WithDefault("60s")
        Duration refreshInterval();

        /** An answer checked by rules of an older version than this is not served on any path. */
        @WithDefault("1")
        int minimumRulesVersion();

        /** How long an answer of the evidence counts as fresh when it stands in for a model that failed. */
        @WithDefault("10m")
        Duration standIn();

        /** After this an answer is not served on any path. */
        @WithDefault("180d")
        Duration expiry();
    }

    interface Lease {
        /** How long a writer holds a question without renewing. */
        @WithDefault("5s")
        Duration length();

        /** How often the writer renews. */
        @WithDefault("1500ms")
        Duration renewal();

        /** The longest another caller waits for the writer. */
        @WithDefault("5s")
        Duration patience();

        /** Time between the first two looks while waiting; it grows to three times as much, with jitter. */
        @WithDefault("150ms")
        Duration poll();
    }

    interface Store {
        /** Name of the DynamoDB table. */
        @WithDefault("answers")
        String table();

        /** Port of the embedded DynamoDB of a local run. */
        @WithDefault("8001")
        int port();

        /** Folder in which the embedded DynamoDB of a local run keeps its data; without one it forgets at the end. */
        Optional<Path> folder();
    }

    interface Prewarm {
        /** Whether each family of questions is written for each cancer, beside the curated questions. */
        @WithDefault("true")
        boolean families();

        /** How long a question is left alone that no draft answered, so that a next run does not pay for the same failure. */
        @WithDefault("6h")
        Duration rest();
    }

    interface Popularity {
        /** One reading in so many is counted, for all of them; 0 counts none. */
        @WithDefault("20")
        int sample();

        /** So many of the answers that are read most are kept fresh by the pre-warm, beside the curated ones. */
        @WithDefault("200")
        int prewarmed();
    }

    interface Metrics {
        /** Namespace of the service's own metrics in CloudWatch. */
        @WithDefault("navis-answers")
        String namespace();
    }

    interface Cors {
        /** Pages that may call the API from a browser. In the cloud the gateway decides, by the same list. */
        @WithDefault("http://localhost:3000,http://localhost:8080")
        List<String> origins();
    }

    interface Evidence {
        /** Folder of an operator's library, in the cloud a layer; the starter library serves where it holds none. */
        @WithDefault("/opt/evidence")
        Path folder();

        /**
         * Version of the evidence; a change of it makes every kept answer stale. Names that differ in their last number
         * alone have an order, and an answer of a lower one never overwrites one of a higher.
         */
        @WithDefault("starter-1")
        String version();

        /** Most passages that one answer is written from. */
        @WithDefault("24")
        int passages();

        /** Ids of passages that turned out wrong: no answer is written from them, and none that cites them is served. */
        Optional<Set<String>> recalled();
    }

    interface Worker {
        /** ARN of the function that writes answers nobody waits for. Without one they are written in this process. */
        Optional<String> function();

        /** Where that function is called; by default the regional endpoint of AWS Lambda. */
        Optional<URI> endpoint();

        /** Answers that one process writes at a time for nobody who waits. */
        @WithDefault("2")
        int concurrency();

        /** Answers that may queue in this process; more are not taken. */
        @WithDefault("100")
        int queue();
    }

    /** What is said around every answer, never by the model. */
    interface Texts {
        @WithDefault("Navis AI")
        String author();

        @WithDefault("For informational purposes only")
        String noticeTitle();

        @WithDefault("An AI wrote this answer from the sources listed below it. It is not medical advice and not a diagnosis. "
                + "It cannot know your own case. Please talk with your oncologist or care team before you decide anything.")
        String notice();

        @WithDefault("This answer is for education only. It does not replace the advice, diagnosis or treatment of a doctor "
                + "who knows you. Never put off asking for care because of something you read here. If you think that you "
                + "have an emergency, call your local emergency number now.")
        String disclaimer();
    }

    /** Numbers named in urgent replies, always beside words that hold in any country. */
    interface Urgent {
        @WithDefault("911")
        String emergencyNumber();

        @WithDefault("988")
        String crisisNumber();

        @WithDefault("1-800-799-7233")
        String abuseNumber();

        @WithDefault("1-800-222-1222")
        String poisonNumber();

        @WithDefault("in the US")
        String where();
    }

    interface Site {
        /** Where readers find the pages, such as {@code https://answers.example.org}; by default the address that a request came to. */
        Optional<URI> url();
    }

    /** Whom carers, the afraid and those near the end of life can talk with. */
    interface Helpline {
        @WithDefault("You can talk with someone")
        String title();

        @WithDefault("Trained people answer questions about cancer and listen, also to families and carers. The call is free.")
        String text();

        @WithDefault("Cancer Information Service of the US National Cancer Institute")
        String name();

        @WithDefault("1-800-4-CANCER (1-800-422-6237)")
        String number();

        /** Where the number holds. */
        @WithDefault("in the US")
        String where();
    }

    interface CallToAction {
        @WithDefault("Get guidance for your own case")
        String title();

        @WithDefault("Upload your records to get guidance specific to your diagnosis, biomarkers, stage and treatment history.")
        String text();

        @WithDefault("Upload records")
        String label();

        @WithDefault("https://navis.ai/upload")
        URI url();
    }

    /** What lets the function tell requests that came through the edge from those that walked around it. */
    interface Edge {
        /** Values of {@code X-Edge-Secret}, any of which lets a request in. Without them and without a secret every request is. */
        Optional<Set<String>> values();

        /**
         * Name or ARN of the secret in AWS Secrets Manager that holds these values, as those of an object of JSON:
         * {@code {"current": "…", "previous": "…"}}. It is read once by each instance, and again where a value is not among them.
         */
        Optional<String> secret();

        /** Where the secret is read; by default the regional endpoint of AWS Secrets Manager. */
        Optional<URI> secretEndpoint();
    }

    interface Partner {
        /** Its name as the usage report tells it; by default the key. */
        Optional<String> name();

        /** Value of {@link Settings#partnerClaim} in the JWT of its servers. Without one it has no servers that call. */
        Optional<String> clientId();

        /** What the component in its pages sends; not secret. Without one it has no such pages. */
        Optional<String> publicKey();

        /** Origins of the pages that may send that key, such as {@code https://portal.example}. Without any, all may. */
        Optional<Set<String>> origins();

        /** Questions in a minute, from servers and pages together; 0 sets no bound. */
        @WithDefault("60")
        long callsPerMinute();

        /** Questions in a day (UTC), from servers and pages together; 0 sets no bound. */
        @WithDefault("10000")
        long callsPerDay();

        Invitation callToAction();
    }

    /** The parts of a partner's call to action that differ from {@link CallToAction}. */
    interface Invitation {
        Optional<String> title();

        Optional<String> text();

        Optional<String> label();

        Optional<URI> url();
    }
}
