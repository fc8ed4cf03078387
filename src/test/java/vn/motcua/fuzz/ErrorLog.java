package vn.motcua.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** What the program logs as a warning or an error, which none of these requests should make it do. */
final class ErrorLog extends AppenderBase<ILoggingEvent> {

    private final Queue<String> entries = new ConcurrentLinkedQueue<>();

    /** Begins to collect. */
    static ErrorLog attached() {
        ErrorLog log = new ErrorLog();
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        return log;
    }

    /** Takes out what has been collected; empty when there is nothing. */
    String take() {
        StringBuilder text = new StringBuilder();
        for (String entry = entries.poll(); entry != null; entry = entries.poll()) {
            text.append(entry).append('\n');
        }
        return text.toString();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            entries.add(event.getFormattedMessage() + trace(event.getThrowableProxy()));
        }
    }

    private static String trace(IThrowableProxy thrown) {
        return thrown == null
                ? ""
                : Arrays.stream(thrown.getStackTraceElementProxyArray())
                        .limit(12)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n    ", "\n" + thrown.getMessage() + "\n    ", ""));
    }
}
