package ai.navis.answers.operator;

import ai.navis.answers.Settings;
import ai.navis.answers.memory.MemoryUnavailable;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Finds, shows, removes and pins answers, and reports what partners used.
 *
 * <pre>
 * Operate show   ID | "QUESTION" [--cancer SLUG]
 * Operate remove ID | "QUESTION" [--cancer SLUG]
 * Operate pin    ID | "QUESTION" [--cancer SLUG] [--text FILE]
 * Operate usage  [--days 30]
 * </pre>
 *
 * <p>Settings are those of the service, from the environment: {@code ANSWERS_STORE_TABLE} names the table. Region and
 * credentials are those of the AWS tools; with {@code --endpoint URL} it is a local store, which asks for none.
 */
public final class Operate {

    private static final int CONVERTER_PRIORITY = 1000;

    private Operate() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, settings(), System.out));
    }

    /** Does what {@code arguments} say: 0 where it was done, 1 where there was nothing to do it to, 2 where it could not be tried. */
    static int run(String[] arguments, Settings settings, PrintStream out) throws IOException {
        try {
            return run(Order.read(arguments), settings, out);
        } catch (IllegalArgumentException | MemoryUnavailable e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    private static int run(Order order, Settings settings, PrintStream out) throws IOException {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
        try (DynamoDbClient store = store(order.options())) {
            if (order.command() == Order.Command.USAGE) {
                new Usage(store, settings, InstantSource.system(), out).print(order.number("--days", 30));
                return 0;
            }
            Shelves shelves = new Shelves(store, settings, json, InstantSource.system(), out);
            String cancer = order.options().get("--cancer");
            String text = order.options().get("--text");
            boolean done = switch (order.command()) {
                case SHOW -> shelves.show(order.subject(), cancer);
                case REMOVE -> shelves.remove(order.subject(), cancer);
                default -> text == null ? shelves.pin(order.subject(), cancer) : shelves.pin(order.subject(), cancer, Path.of(text));
            };
            return done ? 0 : 1;
        }
    }

    private static DynamoDbClient store(Map<String, String> options) {
        DynamoDbClientBuilder builder = DynamoDbClient.builder().httpClient(UrlConnectionHttpClient.create());
        if (options.containsKey("--endpoint")) {
            builder.endpointOverride(URI.create(options.get("--endpoint"))).region(Region.US_EAST_1)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
        }
        return builder.build();
    }

    private static Settings settings() {
        return new SmallRyeConfigBuilder()
                .addDefaultSources()
                .addDiscoveredSources()
                .withMapping(Settings.class)
                .withValidateUnknown(false)
                .withConverter(Duration.class, CONVERTER_PRIORITY, new DurationConverter())
                .build()
                .getConfigMapping(Settings.class);
    }
}
