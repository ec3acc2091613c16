package ai.navis.answers.memory;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local as a server on this machine's loopback address alone. Its own runner would listen on every address, with
 * no authentication.
 */
public final class LocalDynamo implements AutoCloseable {

    private final Server server;
    private final LocalDynamoDBRequestHandler engine;

    /**
     * Starts the server.
     *
     * @param port   0 for any free one
     * @param folder where the data are kept; without one they are forgotten at the end
     */
    public LocalDynamo(int port, Optional<Path> folder) throws Exception {
        engine = new LocalDynamoDBRequestHandler(port, folder.isEmpty(), folder.map(Path::toString).orElse(null), true, false);
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        server.setHandler(new LocalDynamoDBServerHandler(engine, null));
        server.start();
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:" + server.getURI().getPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
        engine.shutdown();
    }
}
