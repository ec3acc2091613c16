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

    private static final String ABOUT = "Answers to patients' questions about cancer, from cited evidence. Errors are"
            + " application/problem+json (RFC 9457) with a stable type; what the gateway itself answers (401, 404, 429) is not."
            + " Clients ignore fields that they do not know.";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo().title("Navis Answers").version("1").description(ABOUT)
                .license(OASFactory.createLicense().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
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
