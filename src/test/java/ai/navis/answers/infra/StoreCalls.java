package ai.navis.answers.infra;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the code asks of DynamoDB in the cloud, read from its compiled calls. */
final class StoreCalls {

    private static final String CLIENT = "software.amazon.awssdk.services.dynamodb.DynamoDbClient";
    /** They make the table of a local run, which in the cloud is the template's. */
    private static final Set<String> LOCAL_ONLY = Set.of("Table", "EmbeddedStore", "LocalDynamo");

    private StoreCalls() {}

    /** The actions as IAM names them. */
    static Set<String> inMain() {
        return MainClasses.ALL.stream()
                .filter(type -> !LOCAL_ONLY.contains(type.getSimpleName()))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals(CLIENT))
                .map(JavaMethodCall::getName)
                .filter(name -> !name.equals("close") && !name.equals("builder"))
                .map(name -> name.replaceFirst("Paginator$", ""))
                .map(name -> "dynamodb:" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
