package org.comptoir.cxml;

import java.lang.management.ManagementFactory;

/** What a thread really worked: busy neighbours on the machine do not count. */
final class ProcessorTime {

    private ProcessorTime() {}

    /** In nanoseconds. */
    static long ofThisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
