package org.comptoir.deploy;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Writes the classes that this start had to load and verify to a file that later starts map into memory.
 *
 * <p>Asked for by {@code -Dcomptoir.archive=<file>} together with {@code -XX:+RecordDynamicDumpInfo}.
 */
final class ClassArchive {

    private ClassArchive() {}

    static void writeWhereAsked() {
        String wanted = System.getProperty("comptoir.archive");
        if (wanted == null || Files.exists(Path.of(wanted))) {
            return;
        }
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            server.invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "vmCds",
                    new Object[] {new String[] {"dynamic_dump", wanted}},
                    new String[] {String[].class.getName()});
        } catch (JMException notHere) {
            System.err.println("Later starts stay as slow as this one, no class archive was written: " + notHere);
        }
    }
}
