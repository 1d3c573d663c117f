package org.comptoir.gateway.platform;

import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two warnings out of the server's log that it writes for every transaction of a thread of ours: that the thread stands
 * in no invocation, which is what these threads are for. Whoever else gets them is told as before.
 */
final class NoInvocation implements Filter {

    /** Held, so that the filter stays where it was put. */
    private static final Logger SERVERS = Logger.getLogger("javax.enterprise.resource.jta");

    private static final Set<String> NO_NEWS =
            Set.of("AS-JTA-00003", "TransactionalInterceptorBase.markThreadAsTransactional currentInvocation==null");

    private final @Nullable Filter before;

    private NoInvocation(@Nullable Filter before) {
        this.before = before;
    }

    /** From now on. */
    static void isNoNews() {
        if (!(SERVERS.getFilter() instanceof NoInvocation)) {
            SERVERS.setFilter(new NoInvocation(SERVERS.getFilter()));
        }
    }

    @Override
    public boolean isLoggable(LogRecord entry) {
        boolean noNews = entry.getMessage() != null
                && NO_NEWS.contains(entry.getMessage())
                && WorkThreads.isOurs(Thread.currentThread());
        return !noNews && (before == null || before.isLoggable(entry));
    }
}
