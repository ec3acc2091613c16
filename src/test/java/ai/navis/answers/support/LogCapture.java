package ai.navis.answers.support;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged between start and stop, with parameters and stack traces. */
public final class LogCapture extends Handler {

    private final StringBuffer text = new StringBuffer();
    private final Logger logger;

    private LogCapture(Logger logger) {
        this.logger = logger;
    }

    public static LogCapture start() {
        return start("");
    }

    /** Of one logger. */
    public static LogCapture start(String name) {
        LogCapture capture = new LogCapture(Logger.getLogger(name));
        capture.logger.addHandler(capture);
        return capture;
    }

    /** Ends the capture and tells what was logged. */
    public String stop() {
        logger.removeHandler(this);
        return text.toString();
    }

    @Override
    public void publish(LogRecord entry) {
        text.append(entry.getMessage()).append(' ').append(Arrays.toString(entry.getParameters())).append(' ');
        for (Throwable t = entry.getThrown(); t != null; t = t.getCause()) {
            text.append(t);
        }
        text.append('\n');
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
