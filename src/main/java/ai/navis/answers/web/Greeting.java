package ai.navis.answers.web;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells who runs the service at home where it is and what to try first. */
@ApplicationScoped
@IfBuildProfile("local")
class Greeting {

    private static final Logger LOG = Logger.getLogger(Greeting.class);
    private static final int LAST = 10_000;

    private final int port;

    Greeting(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    void greet(@Observes @Priority(LAST) StartupEvent event) {
        LOG.infof("open http://localhost:%d/openapi and try: curl -s localhost:%d/v1/answers -H 'content-type: application/json' "
                + "-d '{\"question\":\"What is oligometastatic liver cancer and can it be cured?\"}'", port, port);
    }
}
