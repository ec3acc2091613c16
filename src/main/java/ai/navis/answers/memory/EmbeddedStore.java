package ai.navis.answers.memory;

import ai.navis.answers.Settings;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB Local inside the process of a local run: the engine of the cloud, with the data of a folder or of memory. */
@ApplicationScoped
@IfBuildProfile("local")
public class EmbeddedStore {

    private final Settings.Store settings;
    private final DynamoDbClient client;
    private DynamoDBProxyServer server;

    EmbeddedStore(Settings settings, DynamoDbClient client) {
        this.settings = settings.store();
        this.client = client;
    }

    void start(@Observes @Priority(1) StartupEvent event) throws Exception {
        List<String> options = new ArrayList<>(List.of("-port", String.valueOf(settings.port()), "-disableTelemetry"));
        if (settings.folder().isPresent()) {
            Path folder = Files.createDirectories(settings.folder().get());
            options.addAll(List.of("-dbPath", folder.toString(), "-sharedDb"));
        } else {
            options.add("-inMemory");
        }
        server = ServerRunner.createServerFromCommandLineArgs(options.toArray(String[]::new));
        server.start();
        Table.create(client, settings.table());
    }

    void stop(@Observes ShutdownEvent event) throws Exception {
        server.stop();
    }
}
