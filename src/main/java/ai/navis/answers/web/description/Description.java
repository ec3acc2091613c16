package ai.navis.answers.web.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Completes the description with what holds for every operation alike: schemas, headers, examples. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url("/").description("The address that serves this description")));
        new Schemas(api.getComponents()).complete();
        Headers headers = new Headers(api.getComponents());
        Examples examples = new Examples(api.getComponents());
        api.getPaths().getPathItems().forEach((path, item) -> operations(item).forEach(operation -> {
            operation.setTags(List.of(path.startsWith("/partner/") ? "Partners" : "Answers"));
            headers.complete(operation);
            examples.complete(operation);
        }));
    }

    private static Iterable<Operation> operations(PathItem item) {
        return item.getOperations().values();
    }
}
