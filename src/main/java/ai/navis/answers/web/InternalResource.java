package ai.navis.answers.web;

import ai.navis.answers.Settings;
import ai.navis.answers.desk.Prewarm;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Jobs of the worker. The gateway routes none of them, and the API's role knows none of them. */
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
public class InternalResource {

    private static final Duration LONGEST_RUN = Duration.ofMinutes(14);

    private final Prewarm prewarm;
    private final RequestDeadline deadlines;
    private final boolean offered;

    InternalResource(Prewarm prewarm, RequestDeadline deadlines, Settings settings) {
        this.prewarm = prewarm;
        this.deadlines = deadlines;
        this.offered = settings.role() != Settings.Role.API;
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
