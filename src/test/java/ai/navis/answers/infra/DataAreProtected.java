package ai.navis.answers.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables are encrypted, restorable, hard to delete and forget what is old; queues are encrypted; logs end. */
final class DataAreProtected implements Check {

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        template.resources("AWS::DynamoDB::Table").forEach((id, table) -> table(id, table, findings));
        template.resources("AWS::SQS::Queue").forEach((id, queue) ->
                must(id, Template.properties(queue), "SqsManagedSseEnabled", Boolean.TRUE, findings));
        template.resources("AWS::Logs::LogGroup").forEach((id, group) -> {
            if (Template.at(Template.properties(group), "RetentionInDays") == null) {
                findings.add(finding(id, "keeps logs for ever"));
            }
        });
        template.resources("AWS::Serverless::HttpApi").forEach((id, api) -> accessLog(id, Template.properties(api), findings));
        template.resources("AWS::CloudFront::Distribution").forEach((id, distribution) -> {
            Object behavior = Template.at(Template.properties(distribution), "DistributionConfig", "DefaultCacheBehavior");
            must(id, behavior, "ViewerProtocolPolicy", "https-only", findings);
        });
        return findings;
    }

    private void table(String id, Map<String, Object> table, List<Finding> findings) {
        Map<String, Object> properties = Template.properties(table);
        must(id, table, "DeletionPolicy", "Retain", findings);
        must(id, table, "UpdateReplacePolicy", "Retain", findings);
        must(id, properties, "DeletionProtectionEnabled", Boolean.TRUE, findings);
        must(id, properties.get("SSESpecification"), "SSEEnabled", Boolean.TRUE, findings);
        must(id, properties.get("PointInTimeRecoverySpecification"), "PointInTimeRecoveryEnabled", Boolean.TRUE, findings);
        must(id, properties.get("TimeToLiveSpecification"), "AttributeName", "expiresAt", findings);
        must(id, properties.get("TimeToLiveSpecification"), "Enabled", Boolean.TRUE, findings);
    }

    private void accessLog(String id, Map<String, Object> api, List<Finding> findings) {
        Object format = Template.at(api, "AccessLogSettings", "Format");
        if (format == null) {
            findings.add(finding(id, "has no access log"));
            return;
        }
        for (String told : List.of("sourceIp", "userAgent", "context.path", "context.authorizer", "body", "queryString")) {
            if (format.toString().contains(told)) {
                findings.add(finding(id + ".AccessLogSettings", "tells " + told));
            }
        }
    }

    private void must(String id, Object node, String key, Object value, List<Finding> findings) {
        if (!value.equals(Template.at(node, key))) {
            findings.add(finding(id, key + " is not " + value));
        }
    }
}
