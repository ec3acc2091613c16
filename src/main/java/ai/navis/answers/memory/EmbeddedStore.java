package ai.navis.answers.memory;

import ai.navis.answers.Settings;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The store of a local run: the engine of the cloud inside this process, with the data of a folder or of memory. */
@ApplicationScoped
@IfBuildProfile("local")
public class EmbeddedStore {

    private final Settings.Store settings;
    private final DynamoDbClient client;
    private LocalDynamo server;

    EmbeddedStore(Settings settings, DynamoDbClient client) {
        this.settings = settings.store();
        this.client = client;
    }

    void start(@Observes @Priority(1) StartupEvent event) throws Exception {
        if (settings.folder().isPresent()) {
            Files.createDirectories(settings.folder().get());
        }
        server = new LocalDynamo(settings.port(), settings.folder());
        Table.create(client, settings.table());
    }

    void stop(@Observes ShutdownEvent event) throws Exception {
        if (server != null) {
            server.close();
        }
    }
}
