package ai.navis.answers.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A metric that is counted from a log looks for words that the code still writes. */
final class LogFiltersMatch implements Check {

    private static final Pattern PHRASE = Pattern.compile("^\"([^\"]+)\"$");
    private static final Pattern WORD = Pattern.compile("=\"([^\"*]+)\\*\"");
    private static final Pattern FIELD = Pattern.compile("^\\{ \\$\\.(\\w+) ");

    private final String code;

    LogFiltersMatch(String code) {
        this.code = code;
    }

    @Override
    public List<Finding> findings(Template template) {
        List<Finding> findings = new ArrayList<>();
        template.resources("AWS::Logs::MetricFilter").forEach((id, filter) -> {
            String pattern = String.valueOf(Template.properties(filter).get("FilterPattern"));
            Matcher field = FIELD.matcher(pattern);
            boolean matches = field.find() ? accessLog(template).contains("\"" + field.group(1) + "\":")
                    : Pattern.compile(message(pattern)).matcher(code).find();
            if (!matches) {
                findings.add(finding(id, "no such line is written: " + pattern));
            }
        });
        return findings;
    }

    private static String accessLog(Template template) {
        return template.resources("AWS::Serverless::HttpApi").values().stream()
                .map(api -> String.valueOf(Template.at(Template.properties(api), "AccessLogSettings", "Format")))
                .collect(Collectors.joining());
    }

    /** A filter as the format of a message. In a list of words, one that is named stands and any other is a number. */
    private static String message(String pattern) {
        Matcher phrase = PHRASE.matcher(pattern);
        if (phrase.matches()) {
            return Pattern.quote(phrase.group(1));
        }
        return Stream.of(pattern.replaceAll("[\\[\\]]", "").split(", "))
                .filter(field -> !field.equals("..."))
                .map(field -> {
                    Matcher word = WORD.matcher(field);
                    return word.find() ? Pattern.quote(word.group(1)) + "[^ ]*" : "%d";
                })
                .collect(Collectors.joining(" "));
    }
}
