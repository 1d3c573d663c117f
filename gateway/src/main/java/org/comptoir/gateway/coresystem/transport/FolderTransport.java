package org.comptoir.gateway.coresystem.transport;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.outgoing.ProbeStep;
import org.comptoir.gateway.platform.outgoing.ProbeStep.Stage;

/**
 * One file per order in a folder that the core system empties or reads.
 *
 * <p>A file appears whole or not at all: written beside as {@code .part}, forced to the disk, given its name by a link that
 * fails where the name is taken, and the folder forced too. A name that is taken by the same bytes is an earlier attempt
 * that got this far; by other bytes, somebody else's file, which is never touched.
 */
public final class FolderTransport implements Transport {

    private static final String PART = ".part";
    private static final Duration PARTS_KEPT = Duration.ofHours(24);

    private final Path folder;
    private final FolderForce entries;
    private final Clock clock;
    private Instant sweepDue = Instant.MIN;

    public FolderTransport(Path folder, Clock clock) {
        this.folder = folder;
        this.entries = new FolderForce(folder);
        this.clock = clock;
    }

    @Override
    public List<ProbeStep> probe() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            return List.of(ProbeStep.bad(Stage.FOLDER, "%s: %s".formatted(folder, reason(failed))));
        }
        return List.of(
                Files.isWritable(folder)
                        ? ProbeStep.good(Stage.FOLDER, folder + " can be written")
                        : ProbeStep.bad(Stage.FOLDER, folder + " can not be written by the gateway"));
    }

    @Override
    public DeliveryResult send(Delivery delivery) {
        Path file = folder.resolve(delivery.entry().fileName());
        // each attempt has a part of its own: a worker that was asleep can not spoil the file of its successor
        Path part = folder.resolve(delivery.entry().fileName() + "." + delivery.attempt() + PART);
        try {
            Files.createDirectories(folder);
            sweep();
            if (Files.exists(file)) {
                return compare(file, delivery);
            }
            write(part, delivery.entry().payload());
            CrashPoints.reach("C8", delivery.entry().fileName());
            return publish(part, file, delivery);
        } catch (IOException failed) {
            return new TryAgain("%s could not be written: %s".formatted(file, reason(failed)), Optional.empty());
        }
    }

    private DeliveryResult publish(Path part, Path file, Delivery delivery) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException taken) {
            Files.delete(part);
            return compare(file, delivery);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(part, file);
        }
        Files.deleteIfExists(part);
        entries.force();
        CrashPoints.reach("C9");
        return new Delivered("written as " + file.getFileName());
    }

    private DeliveryResult compare(Path file, Delivery delivery) throws IOException {
        if (Arrays.equals(Files.readAllBytes(file), delivery.entry().payload())) {
            entries.force();
            return new Delivered("was there already as " + file.getFileName());
        }
        return new Refused(
                "%s exists with other content; move it away and deliver again".formatted(file.getFileName()));
    }

    private static void write(Path part, byte[] payload) throws IOException {
        // a link that somebody laid under its name would lead the bytes elsewhere
        Files.deleteIfExists(part);
        try (FileChannel channel = FileChannel.open(part, CREATE_NEW, WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(payload);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Parts of attempts that died are of no use to anybody a day later. */
    private synchronized void sweep() throws IOException {
        Instant now = clock.instant();
        if (now.isBefore(sweepDue)) {
            return;
        }
        sweepDue = now.plus(PARTS_KEPT);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(now.minus(PARTS_KEPT))) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static String reason(IOException failed) {
        return "%s %s".formatted(failed.getClass().getSimpleName(), failed.getMessage());
    }
}
