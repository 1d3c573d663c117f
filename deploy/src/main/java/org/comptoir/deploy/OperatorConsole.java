package org.comptoir.deploy;

import java.util.Set;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Shows the gateway's own messages and everybody's warnings, one line each; all else is in the log file. */
public class OperatorConsole extends ConsoleHandler {

    private static final String OWN = "org.comptoir.";

    /** Expired certificates in the server's own trust store, and its tidying of drivers while it looks at classes. */
    private static final Set<String> NOT_THE_OPERATORS_CONCERN =
            Set.of("javax.enterprise.system.security.ssl", "jakarta.enterprise.web.util");

    public OperatorConsole() {
        setLevel(Level.INFO);
        setFilter(OperatorConsole::concernsTheOperator);
        setFormatter(new OneLine());
    }

    private static boolean concernsTheOperator(LogRecord entry) {
        String logger = String.valueOf(entry.getLoggerName());
        boolean warning = entry.getLevel().intValue() >= Level.WARNING.intValue();
        return logger.startsWith(OWN) || (warning && !NOT_THE_OPERATORS_CONCERN.contains(logger));
    }

    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord entry) {
            Throwable cause = entry.getThrown();
            String reason = cause == null ? "" : " (%s)".formatted(cause);
            return "%1$tT %2$s %3$s%4$s%n"
                    .formatted(entry.getMillis(), entry.getLevel().getName(), formatMessage(entry), reason);
        }
    }
}
