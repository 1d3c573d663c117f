package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoInvocationTest {

    private static final String WARNING = "AS-JTA-00003";

    private final Logger servers = Logger.getLogger("javax.enterprise.resource.jta");
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            heard.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        servers.setUseParentHandlers(false);
        servers.addHandler(handler);
        NoInvocation.isNoNews();
    }

    @AfterEach
    void leave() {
        servers.removeHandler(handler);
        servers.setUseParentHandlers(true);
    }

    private void warn(String message) {
        servers.warning(message);
    }

    @Test
    void isNoNewsInThreadsOfOurs() throws Exception {
        Thread thread = new WorkThreads().newThread(() -> {
            warn(WARNING);
            warn("Something else");
        });
        thread.start();
        thread.join();

        assertThat(heard).containsExactly("Something else");
    }

    @Test
    void isToldOfEverybodyElse() {
        warn(WARNING);

        assertThat(heard).containsExactly(WARNING);
    }
}
