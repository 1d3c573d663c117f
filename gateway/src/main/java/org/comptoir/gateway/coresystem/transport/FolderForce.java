package org.comptoir.gateway.coresystem.transport;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Forces a folder's entries to the disk for several writers at once. Whoever asks while a forcing is under way is served by
 * the next one, together with all others who ask meanwhile: it begins after each of them has made its entry.
 */
final class FolderForce {

    private static final long DONE_BY_ANOTHER = 0;

    private final Path folder;
    private final Disk disk;
    private long asked;
    private long forced;
    private boolean forcing;

    FolderForce(Path folder) {
        this(folder, FolderForce::forceEntries);
    }

    FolderForce(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Returns when a folder's entries will outlive a power cut. */
    @FunctionalInterface
    interface Disk {
        void force(Path folder) throws IOException;
    }

    /** Returns when everything that was in the folder before the call will outlive a power cut. */
    void force() throws IOException {
        long upTo = begin(ask());
        if (upTo == DONE_BY_ANOTHER) {
            return;
        }
        boolean done = false;
        try {
            disk.force(folder);
            done = true;
        } finally {
            end(done, upTo);
        }
    }

    private synchronized long ask() {
        return ++asked;
    }

    /** @return up to which asking this caller has to force, unless somebody else has done it */
    private synchronized long begin(long mine) throws IOException {
        while (forcing && forced < mine) {
            try {
                wait();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted before " + folder + " was forced to the disk", hurried);
            }
        }
        if (forced >= mine) {
            return DONE_BY_ANOTHER;
        }
        forcing = true;
        return asked;
    }

    private synchronized void end(boolean done, long upTo) {
        if (done) {
            forced = upTo;
        }
        forcing = false;
        notifyAll();
    }

    private static void forceEntries(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
