package ai.navis.answers.web;

import ai.navis.answers.Deadline;
import ai.navis.answers.Settings;
import ai.navis.answers.desk.Prewarm;
import ai.navis.answers.desk.Refresh;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Jobs of the worker. The gateway routes none of them, and the API's role knows none of them. */
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
public class InternalResource {

    private static final Duration LONGEST_RUN = Duration.ofMinutes(14);

    private static final Duration LONGEST_WRITING = Duration.ofMinutes(2);

    private final Refresh refresh;
    private final Prewarm prewarm;
    private final InstantSource clock = InstantSource.system();
    private final RequestDeadline deadlines;
    private final boolean offered;

    InternalResource(Refresh refresh, Prewarm prewarm, RequestDeadline deadlines, Settings settings) {
        this.refresh = refresh;
        this.prewarm = prewarm;
        this.deadlines = deadlines;
        this.offered = settings.role() != Settings.Role.API;
    }

    @RegisterForReflection
    record Order(String id) {}

    @RegisterForReflection
    record Done(String id, Refresh.Outcome outcome) {}

    @POST
    @Path("/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Done refresh(Order order) {
        if (!offered || order == null || order.id() == null) {
            throw new NotFoundException();
        }
        return new Done(order.id(), refresh.run(order.id(), Deadline.in(deadlines.forJob(LONGEST_WRITING), clock)));
    }

    @POST
    @Path("/prewarm")
    @Operation(hidden = true)
    public Prewarm.Report prewarm() {
        if (!offered) {
            throw new NotFoundException();
        }
        return prewarm.run(deadlines.forJob(LONGEST_RUN));
    }
}
