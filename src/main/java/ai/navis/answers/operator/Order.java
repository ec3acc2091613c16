package ai.navis.answers.operator;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the operator typed.
 *
 * @param subject an answer's id or a question; empty where the command takes none
 */
record Order(Command command, String subject, Map<String, String> options) {

    private static final Set<String> OPTIONS = Set.of("--endpoint", "--cancer", "--text", "--days");
    private static final String USAGE = """
            usage: Operate show | remove   ID | "QUESTION" [--cancer SLUG] [--endpoint URL]
                   Operate pin             ID | "QUESTION" [--cancer SLUG] [--text FILE] [--endpoint URL]
                   Operate usage           [--days 30] [--endpoint URL]""";

    enum Command {
        SHOW,
        REMOVE,
        PIN,
        USAGE
    }

    /** @throws IllegalArgumentException with the usage when they make no order */
    static Order read(String[] arguments) {
        Command command = command(arguments);
        int next = command == Command.USAGE ? 1 : 2;
        if (arguments.length < next || (arguments.length - next) % 2 != 0) {
            throw new IllegalArgumentException(USAGE);
        }
        Map<String, String> options = new HashMap<>();
        for (int i = next; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i])) {
                throw new IllegalArgumentException(USAGE);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return new Order(command, next == 2 ? arguments[1] : "", options);
    }

    private static Command command(String[] arguments) {
        for (Command command : Command.values()) {
            if (arguments.length > 0 && arguments[0].equals(command.name().toLowerCase(Locale.ROOT))) {
                return command;
            }
        }
        throw new IllegalArgumentException(USAGE);
    }

    int number(String option, int otherwise) {
        return options.containsKey(option) ? Integer.parseInt(options.get(option)) : otherwise;
    }
}
