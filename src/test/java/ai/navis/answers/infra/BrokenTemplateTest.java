package ai.navis.answers.infra;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Breaks the template by hand, one thing at a time: each break is found, by the check that is named for it. */
class BrokenTemplateTest {

    private static final Template WHOLE = Template.read(Template.MAIN);

    @Test
    void anUndefinedReferenceIsFound() {
        finds("ReferencesResolve", "NoSuchTable", root ->
                put(root, Map.of("Ref", "NoSuchTable"), "Outputs", "TableName", "Value"));
    }

    @Test
    void anUndefinedAttributeIsFound() {
        finds("ReferencesResolve", "AnswersTable.Adress", root ->
                put(root, Map.of("Fn::GetAtt", List.of("AnswersTable", "Adress")), "Outputs", "TableName", "Value"));
    }

    @Test
    void anUndefinedOutputOfANestedTemplateIsFound() {
        finds("ReferencesResolve", "Partners.Outputs.Isuer", root ->
                put(root, Map.of("Fn::GetAtt", List.of("Partners", "Outputs.Isuer")), "Outputs", "TableName", "Value"));
    }

    @Test
    void anUndefinedNameInATextIsFound() {
        finds("ReferencesResolve", "Apy", root ->
                put(root, Map.of("Fn::Sub", "https://${Apy}.example.org/${!Literal}"), "Outputs", "ApiUrl", "Value"));
    }

    @Test
    void anUndefinedConditionIsFound() {
        finds("ReferencesResolve", "HasSecret", root -> put(root, "HasSecret", "Resources", "ReadModelSecret", "Condition"));
    }

    @Test
    void aParameterThatNothingUsesIsFound() {
        finds("ReferencesResolve", "Forgotten", root -> put(root, Map.of("Type", "String"), "Parameters", "Forgotten"));
    }

    @Test
    void aMisspelledPropertyIsFound() {
        finds("PropertiesAreKnown", "ApiFunction.MemorySise", root ->
                put(root, 512, "Resources", "ApiFunction", "Properties", "MemorySise"));
    }

    @Test
    void aMisspelledPropertyInsideAnotherIsFound() {
        finds("PropertiesAreKnown", "SSEOn", root ->
                put(root, true, "Resources", "AnswersTable", "Properties", "SSESpecification", "SSEOn"));
    }

    @Test
    void aPropertyOfAnotherShapeIsFound() {
        finds("PropertiesAreKnown", "TimeToLiveSpecification: is an object", root ->
                put(root, "expiresAt", "Resources", "AnswersTable", "Properties", "TimeToLiveSpecification"));
    }

    @Test
    void aMissingPropertyIsFound() {
        finds("PropertiesAreKnown", "FlexibleTimeWindow is missing", root ->
                remove(root, "Resources", "Prewarm", "Properties", "FlexibleTimeWindow"));
    }

    @Test
    void anUnknownTypeIsFound() {
        finds("PropertiesAreKnown", "AWS::DynamoDB::Tabel", root -> put(root, "AWS::DynamoDB::Tabel", "Resources", "AnswersTable", "Type"));
    }

    @Test
    void aMissingPermissionIsFound() {
        finds("PermissionsFit", "ApiRole: lacks dynamodb:UpdateItem", root ->
                put(statement(root, "ApiRole", "remember"), List.of("dynamodb:GetItem"), "Action"));
    }

    @Test
    void aMissingPermissionToReadTheSecretIsFound() {
        finds("PermissionsFit", "lacks secretsmanager:GetSecretValue", root -> remove(root, "Resources", "ReadModelSecret"));
    }

    @Test
    void aMissingPermissionToReadTheEdgesSecretIsFound() {
        finds("PermissionsFit", "ApiRole: lacks secretsmanager:GetSecretValue of ANSWERS_EDGE_SECRET", root ->
                remove(root, "Resources", "ReadEdgeSecret"));
    }

    @Test
    void aPartnersRouteWithoutAnAuthorizerIsFound() {
        finds("PartnersAreVerified", "whose token nobody verified", root ->
                remove(root, "Resources", "ApiFunction", "Properties", "Events", "AskAsPartner", "Properties", "Auth", "Authorizer"));
        finds("PartnersAreVerified", "whose token nobody verified", root ->
                remove(root, "Resources", "Api", "Properties", "Auth", "Authorizers", "Partners", "JwtConfiguration", "issuer"));
    }

    @Test
    void aPartnersRouteWithoutAScopeIsFound() {
        finds("PartnersAreVerified", "given for something else", root ->
                remove(root, "Resources", "ApiFunction", "Properties", "Events", "AskAsPartner", "Properties", "Auth", "AuthorizationScopes"));
    }

    @Test
    void anAuthorizerBeforeTheRoutesOfThePublicIsFound() {
        finds("PartnersAreVerified", "keeps the public out", root ->
                put(root, Map.of("Authorizer", "Partners"), "Resources", "ApiFunction", "Properties", "Events", "Ask", "Properties", "Auth"));
    }

    @Test
    void aPermissionThatTheCodeNeverUsesIsFound() {
        finds("PermissionsFit", "never calls dynamodb:Scan", root ->
                put(statement(root, "ApiRole", "remember"), List.of("dynamodb:GetItem", "dynamodb:UpdateItem", "dynamodb:Scan"), "Action"));
    }

    @Test
    void aPathThatNothingRoutesIsFound() {
        finds("RoutesAreOffered", "nothing routes GET /v1/topics", root ->
                remove(root, "Resources", "ApiFunction", "Properties", "Events", "ListTopics"));
    }

    @Test
    void aRouteThatTheApplicationDoesNotOfferIsFound() {
        finds("RoutesAreOffered", "does not offer GET /v1/drugs", root -> event(root, "GET", "/v1/drugs"));
    }

    @Test
    void aNewPathOfTheApplicationIsFound() {
        Set<String> more = new TreeSet<>(OfferedRoutes.inMain());
        more.add("POST /v1/answers/{}/translation");
        assertTrue(has(new RoutesAreOffered(more).findings(WHOLE), f -> f.what().contains("POST /v1/answers/{}/translation")));
    }

    @Test
    void anInternalRouteIsFound() {
        finds("RoutesAreOffered", "POST /internal/prewarm lets callers reach", root -> event(root, "POST", "/internal/prewarm"));
    }

    @Test
    void aRouteForEverythingIsFound() {
        finds("RoutesAreOffered", "lets callers reach what is internal", root -> event(root, "ANY", "/{proxy+}"));
    }

    @Test
    void aRouteWithoutARateIsFound() {
        finds("RoutesAreOffered", "no rate is set for POST /v1/answers", root ->
                remove(root, "Resources", "Api", "Properties", "RouteSettings", "POST /v1/answers"));
    }

    @Test
    void aWildcardActionIsFound() {
        finds("PrivilegesAreLeast", "dynamodb:*", root -> put(statement(root, "WorkerRole", "remember"), "dynamodb:*", "Action"));
    }

    @Test
    void aWildcardResourceIsFound() {
        finds("PrivilegesAreLeast", "WorkerRole.remember.Resource", root -> put(statement(root, "WorkerRole", "remember"), "*", "Resource"));
    }

    @Test
    void aPolicyKeptByAwsIsFound() {
        finds("PrivilegesAreLeast", "AdministratorAccess", root -> put(root,
                List.of("arn:aws:iam::aws:policy/AdministratorAccess"), "Resources", "ApiRole", "Properties", "ManagedPolicyArns"));
    }

    @Test
    void aFunctionWithoutARoleOfItsOwnIsFound() {
        finds("PrivilegesAreLeast", "SAM would give it one", root -> remove(root, "Resources", "ApiFunction", "Properties", "Role"));
    }

    @Test
    void anUnencryptedTableIsFound() {
        finds("DataAreProtected", "SSEEnabled", root -> remove(root, "Resources", "AnswersTable", "Properties", "SSESpecification"));
    }

    @Test
    void aTableThatForgetsNothingIsFound() {
        finds("DataAreProtected", "AttributeName is not expiresAt", root ->
                remove(root, "Resources", "AnswersTable", "Properties", "TimeToLiveSpecification"));
    }

    @Test
    void aTableThatCannotBeRestoredIsFound() {
        finds("DataAreProtected", "PointInTimeRecoveryEnabled", root ->
                put(root, false, "Resources", "AnswersTable", "Properties", "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"));
    }

    @Test
    void aTableThatGoesWithItsStackIsFound() {
        finds("DataAreProtected", "DeletionPolicy", root -> remove(root, "Resources", "AnswersTable", "DeletionPolicy"));
    }

    @Test
    void anAccessLogThatTellsTheCallersAddressIsFound() {
        finds("DataAreProtected", "tells sourceIp", root -> put(root, "{\"ip\":\"$context.identity.sourceIp\"}",
                "Resources", "Api", "Properties", "AccessLogSettings", "Format"));
    }

    @Test
    void aPlainSecretIsFound() {
        finds("SecretsAreHidden", "ANSWERS_MODEL_KEY", root -> variable(root, "ANSWERS_MODEL_KEY", "whatever"));
    }

    @Test
    void aSecretResolvedIntoAVariableIsFound() {
        finds("SecretsAreHidden", "puts one into the open", root ->
                variable(root, "ANSWERS_MODEL_NAME", "{{resolve:secretsmanager:model}}"));
    }

    @Test
    void aParameterThatTakesASecretIsFound() {
        finds("SecretsAreHidden", "Parameters.ModelKey", root -> put(root, Map.of("Type", "String"), "Parameters", "ModelKey"));
    }

    @Test
    void anUnknownEnvironmentVariableIsFound() {
        finds("VariablesAreSettings", "ANSWERS_MODEL_NAM: is no setting", root -> variable(root, "ANSWERS_MODEL_NAM", "x"));
    }

    @Test
    void aSettingWithoutAVariableIsFound() {
        finds("VariablesAreSettings", "store.table: has neither", root ->
                remove(root, "Globals", "Function", "Environment", "Variables", "ANSWERS_STORE_TABLE"));
    }

    @Test
    void aScheduleForAPathThatIsNotThereIsFound() {
        finds("ScheduleReachesWorker", "does not offer POST /internal/prewram", root -> input(root, "/internal/prewarm", "/internal/prewram"));
    }

    @Test
    void aScheduleWithoutAMethodIsFound() {
        finds("ScheduleReachesWorker", "has no method", root -> input(root, "\"method\": \"POST\",", ""));
    }

    @Test
    void aScheduleThatGoesToTheApiIsFound() {
        finds("ScheduleReachesWorker", "not the live alias of the worker", root ->
                put(root, Map.of("Ref", "ApiFunction.Alias"), "Resources", "Prewarm", "Properties", "Target", "Arn"));
    }

    @Test
    void aScheduleWhoseEventsCanBeLostIsFound() {
        finds("ScheduleReachesWorker", "is lost", root ->
                remove(root, "Resources", "Prewarm", "Properties", "Target", "DeadLetterConfig"));
    }

    @Test
    void aFunctionThatOutlivesTheGatewayIsFound() {
        finds("TimesFit", "ApiFunction.Timeout", root -> put(root, 60, "Resources", "ApiFunction", "Properties", "Timeout"));
    }

    @Test
    void aLogLineThatTheCodeNoLongerWritesIsFound() {
        Template observability = Template.read("infra/observability.yaml");
        assertTrue(has(new LogFiltersMatch("LOG.info(\"something else\");").findings(observability), f -> f.where().equals("FailedJobs")));
        assertTrue(has(new LogFiltersMatch("LOG.info(\"something else\");").findings(observability), f -> f.where().equals("PrewarmFailed")));
    }

    @Test
    void aFieldThatTheAccessLogNoLongerHasIsFound() {
        finds("LogFiltersMatch", "ServerErrors", root -> put(root, "{\"route\":\"$context.routeKey\"}",
                "Resources", "Api", "Properties", "AccessLogSettings", "Format"));
    }

    private static void finds(String check, String text, Consumer<Map<String, Object>> change) {
        Template broken = WHOLE.copy();
        change.accept(broken.root());
        List<Finding> findings = new ArrayList<>();
        Checks.ALL.forEach(c -> findings.addAll(c.findings(broken)));
        assertTrue(has(findings, f -> f.check().equals(check) && f.toString().contains(text)), () -> check + " found only " + findings);
    }

    private static boolean has(List<Finding> findings, Predicate<Finding> wanted) {
        return findings.stream().anyMatch(wanted);
    }

    private static void put(Object root, Object value, String... path) {
        Object parent = root;
        for (int i = 0; i < path.length - 1; i++) {
            parent = Template.at(parent, path[i]);
        }
        Template.map(parent).put(path[path.length - 1], value);
    }

    private static void remove(Object root, String... path) {
        Object parent = root;
        for (int i = 0; i < path.length - 1; i++) {
            parent = Template.at(parent, path[i]);
        }
        assertTrue(Template.map(parent).containsKey(path[path.length - 1]), "there is nothing to remove");
        Template.map(parent).remove(path[path.length - 1]);
    }

    private static Object statement(Map<String, Object> root, String role, String policy) {
        return Template.list(Template.at(root, "Resources", role, "Properties", "Policies")).stream()
                .filter(p -> policy.equals(Template.at(p, "PolicyName")))
                .map(p -> Template.list(Template.at(p, "PolicyDocument", "Statement")).get(0))
                .findFirst().orElseThrow();
    }

    private static void event(Map<String, Object> root, String method, String path) {
        put(root, Map.of("Type", "HttpApi", "Properties", Map.of("Method", method, "Path", path)),
                "Resources", "ApiFunction", "Properties", "Events", "More");
    }

    private static void variable(Map<String, Object> root, String name, String value) {
        put(root, value, "Globals", "Function", "Environment", "Variables", name);
    }

    private static void input(Map<String, Object> root, String from, String to) {
        String input = Template.at(root, "Resources", "Prewarm", "Properties", "Target", "Input").toString();
        assertTrue(input.contains(from), "there is nothing to replace");
        put(root, input.replace(from, to), "Resources", "Prewarm", "Properties", "Target", "Input");
    }
}
