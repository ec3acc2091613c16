package ai.navis.answers.web;

import ai.navis.answers.Journal;
import com.amazonaws.services.lambda.runtime.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Opens and closes the journal's line of each request. A route is named without its parameters. */
@ApplicationScoped
class Diary {

    private final Journal journal;
    private final Instance<Context> context;
    private final boolean inFunction;

    Diary(Journal journal, Instance<Context> context,
            @ConfigProperty(name = "AWS_LAMBDA_FUNCTION_NAME") Optional<String> function) {
        this.journal = journal;
        this.context = context;
        this.inFunction = function.isPresent();
    }

    @ServerRequestFilter
    void open(ContainerRequestContext request, ResourceInfo resource) {
        journal.open(id(), request.getMethod() + " " + path(resource));
    }

    @ServerResponseFilter
    void close(ContainerResponseContext response) {
        journal.close(Integer.toString(response.getStatus()));
    }

    /** The id that Lambda writes beside its own lines. */
    private String id() {
        return inFunction && context.isResolvable() ? context.get().getAwsRequestId() : UUID.randomUUID().toString();
    }

    private static String path(ResourceInfo resource) {
        Path of = resource.getResourceClass().getAnnotation(Path.class);
        Path at = resource.getResourceMethod().getAnnotation(Path.class);
        return (of == null ? "" : of.value()) + (at == null ? "" : at.value());
    }
}
